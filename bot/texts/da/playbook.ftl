# Playbooks i chatten: forslag til dem, hvilken et forløb har, og hvordan det flytter til en nyere. Kun for os selv.
proposals-title = { $count ->
    [0] Der er ingen forslag til ændringer i playbooken
    [one] Et forslag til en ændring i playbooken
   *[other] { $count } forslag til ændringer i playbooken
}
proposals-none = Der venter ikke noget her. Efter et retrospektiv finder du forslagene på dette sted.
proposals-from = { $client }, { $on }, fra playbooken { $playbook }
proposals-about = { $client }, { $on }, fra playbooken { $playbook }: { $path }
proposals-more = { $count ->
    [one] Et mere dukker op, når disse er sorteret.
   *[other] { $count } mere dukker op, når disse er sorteret.
}
proposals-settled = { $count ->
    [one] Et er sorteret tidligere.
   *[other] { $count } er sorteret tidligere.
}
proposals-sort = Sortér forslagene
proposals-sort-how = “Med i playbooken” betyder, at den, der passer filen, har rettet den eller gør det.
proposals-one = { $words }
proposals-open = Ikke afgjort endnu
proposals-taken = Med i playbooken
proposals-dropped = Ikke ønsket
proposals-submit = Gem
proposals-kept = { $count ->
    [0] Intet er ændret
    [one] Et forslag er sorteret
   *[other] { $count } forslag er sorteret
}
proposals-kept-edit = Næste skridt: Ret filen, kør `python app.py playbook check`, og genstart botten.

playbook-diff-changed = { $was } → { $now }
playbook-diff-added = ny: { $now }
playbook-diff-removed = væk; det var: { $was }
playbook-diff-moved = i en anden rækkefølge: { $now }
playbook-diff-none = { $one } siger det samme som { $other }.
playbook-diff-head = { $count ->
    [one] { $one } adskiller sig fra { $other } på ét punkt:
   *[other] { $one } adskiller sig fra { $other } på { $count } punkter:
}
playbook-diff-missing = Der er ingen playbook { $name }. Nævn en fil, en af jeres i { $folder } eller en af: { $known }
