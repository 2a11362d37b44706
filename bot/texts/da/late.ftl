# Hold planen: en kunde, der bliver forsinket, siger til, og projektlederen beslutter. Det meste læser kunden.
guide-late = viser alle datoer, der er flyttet, og hvorfor
late-open = Vi bliver forsinkede
late-matters = { $mood ->
    [light] Datoer hænger sammen som dominobrikker: vælter én, vælter de næste med. Sig til i god tid, så finder vi en vej sammen. 🙂
   *[thorough] De datoer, vi aftalte fra start, hænger sammen: flytter én sig, flytter resten med, helt til forløbets slutning. Sig til i god tid, så finder vi en vej sammen. Din projektleder beslutter.
}
late-which = Hvilken dato
late-option = { $what } · { $day }
late-day = Ny dato
late-day-hint = Kan et møde slet ikke holdes, så lad feltet stå tomt.
late-why = Hvorfor
late-why-hint = En eller to sætninger. De gemmes sammen med flytningen.
late-send = Sig det til teamet
late-kickoff = Kickoff
late-gone = Den dato er passeret eller afgjort. Vælg en anden.
late-not-later = Det er ikke senere end aftalt ({ $day }).
late-far = Det er mere end et år ude i fremtiden. Angiv en tidligere dato.
late-why-needed = Skriv kort hvorfor.
late-where = Jeg ved ikke, hvilket forløb du mener
late-where-help = Skriv `/usher late` i forløbets kanal.
late-ours = Den knap er kundens
late-ours-help = Du flytter en dato med begrundelse i `/usher plan`; `/usher late` viser, hvad der er flyttet indtil nu.
late-closed = Forløbet er afsluttet
late-closed-help = Dets datoer flyttes ikke længere. Tal direkte med din kontaktperson.
late-nothing = Der er ingen dato, der kan blive forsinket
late-nothing-help = Intet er aftalt endnu, eller alt er på plads.
late-thanks = { $mood ->
    [light] Tak, fordi du siger til i god tid! 👍
   *[thorough] Tak, fordi du giver besked i god tid
}
late-thanks-who = { $who } har fået besked og svarer i forløbets kanal. Indtil da gælder den aftalte dato.
late-thanks-nobody = Teamet har fået besked og svarer i forløbets kanal. Indtil da gælder den aftalte dato.
late-title = { $client }: { $what }
late-asks = { $who } fra { $client } bliver forsinket:
late-called-off = { $who } har aflyst { $what } ({ $day }).
late-called-off-late = { $who } har aflyst { $what } ({ $day }) med mindre end en arbejdsdags varsel.
late-shift = Senere med
late-days = { $count ->
    [one] én arbejdsdag
   *[other] { $count } arbejdsdage
}
late-effect = Hvis alt det følgende rykker med:
late-end = Forløbets slutning
late-end-stays = uændret { $day }
late-end-unknown = ukendt: planen har ingen milepæle endnu
late-count-wishes = Kundens ønsker indtil nu
late-count-theirs = Milepæle flyttet for kunden
late-count-ours = Milepæle flyttet af os
late-count-cancelled = Aflyst med kort varsel / i alt
late-yours = Godkender du, flytter kun denne dato; andre flytter du i `/usher plan`. Kunden får din beslutning at vide.
late-grant = Godkend
late-offer = Foreslå en anden dato
late-offer-day = Din dato
late-decline = Hold fast i datoen
late-words = Hvad du siger til kunden
late-words-hint = Kunden læser dette.
late-tell = Sig det til kunden
late-done = Kunden har fået besked
late-see = Beslut
late-waits = { $client }: ”{ $what }” – { $day } i stedet?
late-is-open = ikke besluttet endnu
late-is-granted = flyttet til { $day } ({ $who })
late-is-declined = uændret { $day } ({ $who })
late-is-offered = { $day } foreslået ({ $who }); kunden har ikke sagt ja endnu
late-is-cancelled = aflyst
late-is-cancelled-late = aflyst med kort varsel
late-is-replaced = afløst af et senere ønske
late-told = Om datoen
late-told-granted = { $mood ->
    [light] Helt fint: { $what } ligger nu { $day }. Sæt det i kalenderen med tid til at forberede jer.
   *[thorough] { $what } ligger nu { $day }. Reservér tiden i kalenderen, også til forberedelse.
}
late-told-offered = Så langt kan vi ikke flytte { $what }, for det næste afhænger af det. Passer { $day } jer?
late-told-declined = Vi vil gerne holde fast i { $day } for { $what }, for det næste afhænger af det. Skriv her, hvad der kan hjælpe jer med at nå det.
late-accept = Det passer os
late-log = { $client }: datoer, der er flyttet
late-line = { $what } ({ $was }): { $fate }
late-move = { $what }: { $was } → { $day }, af os
late-log-how = Kunder siger til om forsinkelser med en knap eller med `/usher late` i deres kanal.
