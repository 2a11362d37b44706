# Teamet: hvem der er hvem, for vores side (og hvor meget og hvorfor, for dem, der leder); præsentationen læser kunden.
guide-team = viser, hvem der er med i teamet, med biografier og andel af tiden
team-title-ours = { $client }: teamet
team-line = { $who } · { $seats }
team-line-share = { $line } · { $percent } %
team-no-bio = Ingen biografi endnu.
team-photo-at = Foto: { $photo }
team-weighed = { $what }: { $words }
team-skills = Faglige færdigheder
team-industry = Branchekendskab
team-relationship = Kunderelation
team-availability = Tid
team-growth = Udvikling
team-edit = Om { $who }
team-introduce = Præsentér teamet
team-over = { $who } er planlagt til { $percent } % i alt: { $parts }.
team-share = { $client } { $percent } %
team-bio = Biografi
team-bio-hint = To-tre sætninger, som kunden læser: erfaring, og hvad man kan spørge om.
team-photo = Foto
team-photo-hint = En adresse, der begynder med https://, og som kunden kan åbne.
team-photo-wrong = Det er ikke adressen på et foto. Skriv en, der begynder med https://, og ikke andet.
team-phone = Telefon
team-phone-hint = Et nummer, som kunden må ringe til, med landekode. Lad feltet stå tomt, hvis der ikke er noget.
team-phone-wrong = Det er ikke et telefonnummer. Skriv det med cifre, for eksempel +45 12 34 56 78.
team-allocation = Andel i procent
team-allocation-hint = Hvor stor en del af tiden forløbet har.
team-allocation-wrong = Skriv et helt tal fra 0 til 100.
team-weighed-hint = Hvorfor netop denne person. Kun for dem, der leder forløbet.
team-member-form = Medlem af teamet
team-full = Det er mere, end jeg kan gemme om et team. Skriv det kortere.
team-kept = Noteret
team-kept-next = Når alle, der leverer, har en biografi, får sælgeren et udkast til præsentationen.
team-over-title = Noteret, men det er mere, end der er
team-over-how = Aftal med de andre forløb, hvem der må vige.

team-prompt = Sådan vil { $client } lære teamet at kende.
team-lacking = { $people } mangler en biografi. Den skrives med `/usher team`.
team-form = Dine egne ord
team-note = Fra dig
team-note-hint = En linje eller to med dine egne ord; de står over teamet.
team-waits = { $client }: teamet er ikke præsenteret for kunden endnu
team-introduced = Teamet er præsenteret
team-introduced-help = Intet er ændret. Velkomstpakken viser teamet, som det er nu.
team-title = Teamet for { $client }
team-hello = { $mood ->
    [light] Skønt at komme i gang sammen! { $who } præsenterer dem, I skal arbejde sammen med.
   *[thorough] { $who } præsenterer med glæde dem, I skal arbejde sammen med.
}
team-told = { $words } · { $more }
team-phone-at = Telefon: { $phone }
team-answer = Har I spørgsmål til en af os, så skriv her.
team-waits-new = { $client }: nye i teamet, som kunden ikke har hilst på endnu: { $people }
team-title-new = Nyt i jeres team
team-hello-new = { $who } præsenterer de nye i det team, I arbejder sammen med.
