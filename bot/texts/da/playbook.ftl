# Playbooks i chatten: forslag til dem, hvilken et forløb har, og hvordan det flytter til en nyere. Kun for os selv.
proposals-title = { $count ->
    [0] Der er ingen forslag til ændringer i playbooken
    [one] Et forslag til en ændring i playbooken
   *[other] { $count } forslag til ændringer i playbooken
}
proposals-none = Der venter ikke noget her. Efter et tilbageblik finder du forslagene på dette sted.
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
proposals-sort-how = ”Med i playbooken” betyder, at den, der passer filen, har rettet den eller gør det.
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
playbook-diff-removed = fjernet; det var: { $was }
playbook-diff-moved = i en anden rækkefølge: { $now }
playbook-diff-none = { $one } siger det samme som { $other }.
playbook-diff-head = { $count ->
    [one] { $one } adskiller sig fra { $other } på ét punkt:
   *[other] { $one } adskiller sig fra { $other } på { $count } punkter:
}
playbook-diff-missing = Der er ingen playbook { $name }. Nævn en fil, en af jeres i { $folder } eller en af: { $known }

playbook-title = { $client }: playbook
playbook-version = Version
playbook-newest = Det er den version, der tilbydes nu.
playbook-newer = { $count ->
    [0] Der er en nyere version ({ $version }); kun kommentarer eller opstilling er anderledes.
    [one] Der er en nyere version ({ $version }) med én ændret indstilling. Forløbet beholder sin egen, til du flytter det.
   *[other] Der er en nyere version ({ $version }) med { $count } ændrede indstillinger. Forløbet beholder sin egen, til du flytter det.
}
playbook-gone = Den tilbydes ikke længere. Forløbet beholder den alligevel.
playbook-see = Se forskellene
playbook-proposals = { $count ->
    [one] Der er ét ændringsforslag: /usher playbook proposals
   *[other] Der er { $count } ændringsforslag: /usher playbook proposals
}
playbook-move-title = { $count ->
    [one] { $client }: Én indstilling vil blive ændret
   *[other] { $client }: { $count } indstillinger vil blive ændret
}
playbook-same-words = Intet af betydning er anderledes; kun kommentarer eller opstilling.
playbook-more = { $count ->
    [one] En mere vises ikke her: `python app.py playbook diff`
   *[other] { $count } mere vises ikke her: `python app.py playbook diff`
}
playbook-move = Flyt forløbet
playbook-move-note = Alle svar bliver. Kommende datoer planlægges på ny; undersøgelser og spørgeskemaer, der er i gang, fortsætter, som de begyndte.
playbook-lost = Forløbet kan ikke flyttes, for så ville dette gå tabt:
playbook-lost-handoff = Overdragelsen: svaret på ”{ $topic }”, som der ikke længere spørges om, eller spørges om på en anden måde
playbook-lost-alignment = Afstemningen: det, der er sagt om { $fact }, som der ikke længere spørges om, eller spørges om på en anden måde
playbook-lost-item = Tjeklisten: ”{ $what }”, som kunden er blevet bedt om
playbook-lost-how = Sæt det tilbage i playbooken, genstart botten, og prøv igen; eller lad forløbet være, som det er.
playbook-moved-title = { $client }: Forløbet er flyttet til en nyere playbook
playbook-moved = { $count ->
    [one] { $who } har flyttet det til version { $version }; én indstilling er anderledes.
   *[other] { $who } har flyttet det til version { $version }; { $count } indstillinger er anderledes.
}
playbook-moved-planned = { $count ->
    [0] Ingen dato skulle planlægges på ny.
    [one] Én dato er planlagt på ny.
   *[other] { $count } datoer er planlagt på ny.
}
playbook-closed = Forløbet er lukket
playbook-closed-help = Et lukket forløb beholder sin playbook, som den var.
playbook-none = Der er ingen nyere version at flytte til
playbook-none-help = Forløbets playbook tilbydes ikke længere. Læg filen tilbage, og genstart botten, eller lad forløbet være.
playbook-nothing = Forløbet har den version, der tilbydes
playbook-nothing-help = Ret playbookens fil, kør `python app.py playbook check`, og genstart botten: Så tilbydes den nye version.
