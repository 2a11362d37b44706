# Bureauets trin, kontrollen før kundens kickoff, idéer til fase 2. Kunden læser kun takken for en idé.
step-contract = Kontrakt og betaling
step-internal-kickoff = Intern kickoff
step-questionnaire = Kundens spørgeskema
step-technical = Teknisk opsætning
step-reporting = Opsætning af rapporter
step-kickoff = Kickoff med kunden
step-scope = Omfanget holdes

ready-title = { $client }: klar til kickoff
ready-title-open = { $count ->
    [one] { $client }: ikke klar til kickoff, én ting mangler
   *[other] { $client }: ikke klar til kickoff, { $count } ting mangler
}
ready-missing = { $count ->
    [one] { $step }: én ting mangler
   *[other] { $step }: { $count } ting mangler
}
ready-not-sent = Spørgeskemaet er ikke sendt
ready-open = { $count ->
    [one] Spørgeskemaet: ét spørgsmål er åbent
   *[other] Spørgeskemaet: { $count } spørgsmål er åbne
}
ready-not-yet = Dagsordenen kan sendes til kunden, når det hele er gjort, eller når du skriver, hvorfor I går videre uden.
ready-yes = Klar til kickoff
ready-anyway = Gå videre alligevel
ready-reason = Hvorfor holdes kickoff uden dette?
ready-reason-hint = Vores interne kanal læser det, og det gemmes med forløbet.
ready-reason-short = Skriv begrundelsen i en sætning.
ready-submit = Gå videre
ready-passed = { $who } har meldt klar.
ready-passed-anyway = { $who } går videre, selv om noget mangler.
ready-anyway-title = { $count ->
    [one] { $client }: kickoff holdes, selv om én ting mangler
   *[other] { $client }: kickoff holdes, selv om { $count } ting mangler
}
ready-kept = Noteret: klar til kickoff
ready-kept-anyway = Noteret med din begrundelse. Du kan godkende dagsordenen nu.
ready-none = Denne playbook har ingen kontrol før kickoff
ready-none-help = Tilføj ”steps” i jeres playbook, som i bureauets playbook, med ”gate: true” ved kickoff.

idea-card = { $client }: en idé til fase 2
idea-card-note = Den er parkeret og ligger uden for det aftalte omfang. /usher ideas viser dem alle.
idea-thanks = Tak, idéen er noteret til en senere fase
idea-thanks-who = Den er ikke en del af det, vi har aftalt nu. { $who } vender tilbage til dig om den.
idea-parked = { $count ->
    [one] Parkeret. Én idé venter på fase 2.
   *[other] Parkeret. { $count } idéer venter på fase 2.
}
idea-empty = Hvilken idé?
idea-empty-help = Skriv den efter kommandoen: /usher idea et loyalitetsprogram
idea-long = Det er { $count } tegn
idea-long-help = En idé rummer { $most } tegn. Sig det kortere, eller link til et dokument.
idea-full = { $count ->
    [one] Der er allerede parkeret én idé, og der er ikke plads til flere
   *[other] Der er allerede parkeret { $count } idéer, og der er ikke plads til flere
}
idea-full-help = Sortér dem først med /usher ideas.
idea-list = { $count ->
    [0] { $client }: ingen idéer er parkeret
    [one] { $client }: én idé til fase 2
   *[other] { $client }: { $count } idéer til fase 2
}
idea-none = Parkér en med /usher idea og et par ord. Kunden kan skrive ”idé: …” til mig i deres kanal.
idea-from-client = Fra kunden, { $on }
idea-from-us = Fra os, { $on }
idea-more = { $count ->
    [one] En mere dukker op, når disse er sorteret.
   *[other] { $count } mere dukker op, når disse er sorteret.
}
idea-sort = Sortér idéerne
idea-one = { $words }
idea-fate-parked = Bliver parkeret
idea-fate-taken = Taget op: tilbud eller ændringsanmodning
idea-fate-dropped = Ikke ønsket
idea-submit = Gem
idea-sorted = { $count ->
    [0] Intet er ændret
    [one] Én idé er sorteret
   *[other] { $count } idéer er sorteret
}

guide-idea = Parkér en idé til fase 2; /usher ideas viser dem
guide-playbook = Forløbets playbook, og hvad en nyere version ændrer
guide-questionnaire = Kundens spørgeskema: send det, og læs svarene
guide-ready = Det, der mangler før kickoff med kunden
