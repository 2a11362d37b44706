# Hvad kommandolinjen siger ud over doctor, og hvad der står omkring en generalprøve.
command-serving = Usher kører. Åbn { $address } i din browser; Ctrl+C stopper.
command-locked = { $fault }. Stop først botten, eller kopier mappen, og angiv kopien i USHER_DATA.
command-not-written = { $file } kan ikke skrives: { $fault }
command-no-data = Der er ingen data i { $folder } endnu. Angiv USHER_DATA, hvis de ligger et andet sted.

export-unknown = Der er ikke noget forløb med id { $id }.
export-nothing = Der er ingen overdragelse at eksportere endnu.

playbook-not-shipped = Der er ingen playbook { $name } at kopiere. Vælg en af: { $known }
playbook-exists = { $file } findes allerede og er ikke ændret. Vælg et andet navn.
playbook-made = { $file } er klar til dine rettelser. Kør derefter `python app.py playbook check`, og genstart botten.
playbook-holds = { $count ->
    [one] ✓ Én playbook er i orden
   *[other] ✓ { $count } playbooks er i orden
}

rehearse-only = kun { $who } ser dette
rehearse-updated = opdateret
rehearse-pressed = trykker på ”{ $label }”
rehearse-sent = sender formularen ”{ $title }”
rehearse-home = åbner startsiden

command-no-database = Der er ikke angivet nogen database. Sæt DATABASE_URL først.
move-same = Det er det samme lager to gange. Angiv det ene med --from og det andet med --to.
move-done = ✓ { $documents ->
    [one] Ét dokument
   *[other] { $documents } dokumenter
} og { $lines ->
    [one] én linje
   *[other] { $lines } linjer
} fra loggen er flyttet og sammenlignet. Kilden er uændret.
forget-tokens-done = { $count ->
    [one] ✓ Ét token er fjernet. Det workspace skal installere appen igen.
   *[other] ✓ { $count } tokens er fjernet. De workspaces skal installere appen igen.
}
forget-tokens-none = Alle gemte tokens kan læses. Intet er ændret.
upgrade-done = ✓ Databasen svarer nu til denne version. { $count ->
    [one] Ét dokument blev skrevet om.
   *[other] { $count } dokumenter blev skrevet om.
}
