# Tjeklisterne til forberedelsen, for vores side; det, kunden bliver bedt om (asks-…), for kunden, hvor det er sagt.
guide-checklist = viser, hvor langt forberedelsen er, og hvad der er dit
checklist-title = { $client }: forberedelse
checklist-administrative = { $client }: administrativ forberedelse
checklist-operational = { $client }: operationel forberedelse
checklist-strategic = { $client }: strategisk forberedelse
checklist-relationship = { $client }: forberedelse af samarbejdet
checklist-of-administrative = Administrativt
checklist-of-operational = Operationelt
checklist-of-strategic = Strategisk
checklist-of-relationship = Samarbejde
checklist-papers = Papirer
checklist-technical = Teknik
checklist-data = Data
checklist-progress = { $done } af { $total } på plads
checklist-far = { $what }: { $done } af { $total }
checklist-next = { $what }, side { $page }
checklist-mine = { $count ->
    [0] Intet på listen er dit lige nu.
    [one] Ét punkt er dit; det står også på din startside.
   *[other] { $count } punkter er dine; de står også på din startside.
}
checklist-empty = Der står intet på listen endnu. Tilføj det, der skal være på plads før kickoff.
checklist-do = Klaret: { $what }
checklist-tick = Det er klaret
checklist-change = Alle punkter
checklist-add = Tilføj et punkt
checklist-pick = { $client }: hvilket punkt?
checklist-item = { $what }
checklist-see = Se tjeklisten
checklist-open = { $who } · { $day }
checklist-did = { $who } · { $day }
checklist-dropped = ikke relevant: { $reason }
checklist-pending = { $who } · { $day } · kunden er ikke spurgt endnu
checklist-asked = { $who } · { $day } · venter på kunden
checklist-sent = { $who } · { $day } · kunden siger, at det er sendt

checklist-item-form = Ret punktet
checklist-how = Status
checklist-state-open = Åbent
checklist-state-waiting = Venter på kunden
checklist-state-done = Klaret
checklist-state-dropped = Ikke relevant
checklist-owner = Ansvarlig
checklist-owner-hint = En, der har en plads i forløbet
checklist-owner-needed = Vælg en, der har en plads her. Pladser fordeles med `/usher people`.
checklist-due = Frist
checklist-due-past = Den dag er gået. Vælg i dag eller senere.
checklist-ask = Det læser kunden
checklist-ask-hint = Kun hvis du vil sige det med andre ord. Intet bliver sendt, før det er godkendt.
checklist-ask-needed = Skriv, hvad du har brug for fra kunden, i én sætning, som de kan handle på.
checklist-asks = Hvis det venter på kunden, bliver de spurgt sådan:
checklist-reason = Begrundelse
checklist-reason-hint = Hvorfor det ikke er relevant. Kun for vores side.
checklist-reason-needed = Skriv, hvorfor det ikke er relevant.
checklist-add-form = Tilføj et punkt
checklist-what = Hvad skal være på plads?
checklist-what-needed = Skriv, hvad der skal være på plads.
checklist-place = Hvor hører det til?
checklist-full = Tjeklisten er fuld. Gør den kortere, eller bliv færdig med noget af den, før du tilføjer mere.
checklist-added = Tilføjet til tjeklisten
checklist-ticked = Noteret som klaret: { $what }
checklist-done-before = { $who } blev færdig med det { $day }. Intet er ændret.
checklist-yours = { $count ->
    [one] { $client }: et punkt på tjeklisten er nu dit (ændret af { $who })
   *[other] { $client }: { $count } punkter på tjeklisten er nu dine (ændret af { $who })
}
checklist-waits = { $client }: { $what }
checklist-with = { $client }: ligger stadig hos kunden: { $what }
checklist-came = { $client }: kunden siger, at det er sendt: { $what }
checklist-rest = { $count ->
    [one] { $client }: ét punkt mere på tjeklisten
   *[other] { $client }: { $count } punkter mere på tjeklisten
}
checklist-not-there = Der mangler noget
checklist-eve = { $count ->
    [0] { $client }: kickoff nærmer sig
    [one] { $client }: kickoff nærmer sig, og ét punkt er åbent
   *[other] { $client }: kickoff nærmer sig, og { $count } punkter er åbne
}
checklist-unread = Salgsmateriale og tilbud mangler at blive læst af { $people }.
week1-both = { $count ->
    [one] { $client }, uge 1: ét punkt om adgang er åbent, og der er ikke bedt om data endnu
   *[other] { $client }, uge 1: { $count } punkter om adgang er åbne, og der er ikke bedt om data endnu
}
week1-access = { $count ->
    [one] { $client }, uge 1: ét punkt om adgang er stadig åbent
   *[other] { $client }, uge 1: { $count } punkter om adgang er stadig åbne
}
week1-data = { $client }, uge 1: dataindsamlingen er ikke gået i gang endnu
material-waits = { $client }: læs salgsmaterialet før kickoff ({ $at }): { $links }

asks-see = Se og godkend
asks-waits = { $count ->
    [one] { $client }: én anmodning venter på din godkendelse, før kunden ser den
   *[other] { $client }: { $count } anmodninger venter på din godkendelse, før kunden ser dem
}
asks-draft-title = { $count ->
    [one] { $client }: udkast til en anmodning
   *[other] { $client }: udkast til { $count } anmodninger
}
asks-draft = Sådan vil { $client } læse det i kundekanalen.
asks-draft-note = { $client } ser intet af det, før du godkender det. Ordlyden ændres i selve punktet.
asks-approved = { $count ->
    [one] ✓ { $client } er bedt om én ting
   *[other] ✓ { $client } er bedt om { $count } ting
}
asks-arrived = { $client } siger, at det er sendt
asks-arrived-how = Kig på det, og kryds det af, når alt er der.
asks-title = { $count ->
    [0] Tak, vi kigger på det, I har sendt
    [one] Én ting, vi har brug for fra jer
   *[other] { $count } ting, vi har brug for fra jer
}
asks-hello = { $mood ->
    [light] Vi vil gerne i gang for fuld fart, så det her må I meget gerne sende os:
   *[thorough] For at vi kan begynde godt forberedt, beder vi jer om følgende:
}
asks-line = { $number }. { $what }
asks-by = senest { $day }
asks-came = sendt { $at }; vi kigger på det
asks-sent = Vi har sendt det
asks-sent-number = Nr. { $number } er sendt
asks-note = Er noget uklart, eller har I brug for mere tid, så skriv her.
asks-complete = { $mood ->
    [light] Så er det hele her, tak! 🎉
   *[thorough] Tak, vi har fået alt, vi har bedt om
}
asks-thanks = { $mood ->
    [light] Den er landet, tak! Vi kigger og sætter flueben. ✓
   *[thorough] Tak! Vi kigger på det og krydser det af.
}
asks-sent-before = Tak, det har I allerede fortalt os: vi kigger på det.
status-fact-received = { $count ->
    [one] vi har fået én ting, vi havde bedt om; tak
   *[other] vi har fået { $count } ting, vi havde bedt om; tak
}
