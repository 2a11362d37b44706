# Firmaets første gang: seks spørgsmål om, hvordan det arbejder i dag. Kun for os selv.
guide-setup = viser, hvordan jeres firma arbejder i dag, og stiller de seks spørgsmål om det
setup-title = Sådan arbejder I i dag
setup-offer = { $count ->
    [one] Velkommen! Et spørgsmål hjælper mig med at passe ind i jeres måde at arbejde på.
   *[other] Velkommen! { $count } spørgsmål hjælper mig med at passe ind i jeres måde at arbejde på. De tager cirka fem minutter.
}
setup-offer-note = Send det, du har; resten kan vente. Alle i firmaet finder svarene med /usher setup.
setup-answer = Svar
setup-skip = Spring over
setup-submit = Gem
setup-q-today = Hvad gør I i dag, fra underskriften til den første måned er gået?
setup-h-today = Trinene med få ord, og hvad der oftest går galt.
setup-q-templates = Hvilke skabeloner bruger I?
setup-h-templates = Velkomstbrev, dagsorden, statusopdatering: links er nok.
setup-q-roles = Hvem gør hvad i en onboarding?
setup-h-roles = Salg, projektleder, leveranceansvarlig, partner: med navn eller rolle.
setup-q-times = Hvad forventer I hvornår?
setup-h-times = Kickoff, første resultat, svar til kunder: i dage eller timer.
setup-q-checklists = Hvilke tjeklister arbejder I efter?
setup-h-checklists = Papirer, adgang, data: links eller selve punkterne.
setup-q-trial = Hvilket forløb vil I prøve mig på først?
setup-h-trial = Et, der snart begynder, med et team, der gerne prøver nyt.
setup-left = { $count ->
    [one] Der er ét spørgsmål tilbage. Det kan vente.
   *[other] Der er { $count } spørgsmål tilbage. De kan vente.
}
setup-next = Næste skridt: Læg det i jeres egen playbook med `python app.py playbook new`.
setup-kept = Tak, det er gemt
setup-skipped = Jeg spørger ikke igen
setup-skipped-note = Spørgsmålene er der, når du vil: /usher setup
