# Slutningen på onboarding og forløb; forløbets tilstand. Kunder læser offboard-farewell, offboard-contact, closed-title, closed-contact.
guide-health = viser, hvordan forløbet går, og hvad du skal se på
guide-complete = viser, hvad onboardingen mangler, og afslutter den
guide-offboard = afslutter forløbet: adgange, dokumenter, en sidste undersøgelse

complete-title = { $client }: afslutning af onboardingen
complete-missing = { $count ->
    [0] Alt er på plads. Afslut onboardingen, og se tilbage på den sammen i teamet.
    [one] Én ting mangler stadig:
   *[other] { $count } ting mangler stadig:
}
complete-since = Afsluttet { $day }; noteret af { $who }
complete-need-contracts = Kontrakter og papirer
complete-need-access = Adgange og konti
complete-need-reports = Forventninger til rapporter
complete-need-strategy = Det, strategien kræver
complete-need-handoff = Overdragelsen er godkendt
complete-need-kickoff = Kickoff er holdt
complete-need-survey = 30-dages undersøgelse
complete-need-setup = Arbejdsgange og værktøjer
complete-waive = Udelad noget
complete-finish = Afslut onboardingen
complete-done = Onboardingen er afsluttet

closing-items-more = { $items } og { $count } mere
closing-left-out = udeladt af { $who } { $day }
closing-waive-form = Udelad noget
closing-waive-how = Det står ikke længere i vejen. Din begrundelse gemmes og vises i den interne kanal.
closing-waive-what = Det, der udelades
closing-reason = Hvorfor
closing-submit = Gem
closing-noted = Noteret med din begrundelse

offboard-title = { $client }: offboarding
offboard-left = { $count ->
    [0] Alt er klaret. Forløbet kan lukkes.
    [one] Ét skridt er tilbage:
   *[other] { $count } skridt er tilbage:
}
offboard-closed = Lukket { $day } af { $who }
offboard-step-access = Adgange givet tilbage
offboard-step-documents = Dokumenter afleveret
offboard-step-survey = Afsluttende undersøgelse
offboard-done = Klaret: { $step }
offboard-send = Send: { $step }
offboard-sent = Undersøgelsen er på vej til kunden
offboard-close = Luk forløbet
offboard-close-how = Herefter er der ikke flere frister hos { $client }, og åbne undersøgelser slutter. Det, der er sagt, kan stadig læses.
offboard-words = Et sidste ord til kunden
offboard-words-hint = Sendes i kundens kanal, som du skriver det; er feltet tomt, sendes intet.
offboard-begun = Offboardingen er i gang: skridtene står i den interne kanal
offboard-closed-thanks = Forløbet er lukket. Godt gået!
offboard-waits = { $client }: offboardingen er ikke færdig
offboard-waits-survey = { $client }: offboardingen venter på den afsluttende undersøgelse
offboard-open = Vis offboardingen
offboard-farewell = Tak for samarbejdet
offboard-contact = Får I brug for os, hjælper { $who } gerne.

closed-title = Forløbet med { $client } er afsluttet
closed-ours = Her sker der ikke mere; det, der er sagt, kan stadig læses. Begynd på noget nyt med /usher new.
closed-contact = { $who } hjælper gerne, hvis der er andet.

health-title = { $client }: sådan går forløbet
health-nothing = Der er ingen tal endnu: de første kommer med teamets puls efter kickoff.
health-on = { $what }, { $on }
health-of = { $mean } af { $most }, { $count } svar
health-held = { $held } af { $total } holdt
health-warnings = { $count ->
    [one] Én ting at se på:
   *[other] { $count } ting at se på:
}
health-no-warnings = Ingen tidlige advarsler.
health-w-survey = { $survey }: { $mean } af 10
health-w-pulse = Teamet mærker, at kunden er utryg: { $mean } af 5
health-w-signs = Den seneste gennemgang så { $what }
health-w-noes = Besvaret med ”nej” i den seneste gennemgang: { $what }
health-w-weak = Fik lave karakterer i den seneste gennemgang: { $what }
health-w-status = { $count ->
    [one] Den seneste statusopdatering blev ikke sendt
   *[other] De seneste { $count } statusopdateringer blev ikke sendt
}
health-w-calls = { $meeting }: ikke holdt { $count } gange i træk
health-w-behind = { $count ->
    [one] Én milepæl er bagud: { $names }
   *[other] { $count } milepæle er bagud: { $names }
}
health-w-checklist = { $count ->
    [one] Ét punkt i forberedelsen er over fristen
   *[other] { $count } punkter i forberedelsen er over fristen
}
health-w-silence = Vi har ikke skrevet til kunden siden { $since }
health-w-questions = { $count ->
    [one] Ét af kundens spørgsmål har ventet for længe
   *[other] { $count } af kundens spørgsmål har ventet for længe
}
health-w-alignment = { $count ->
    [one] Teamet er stadig uenigt om én ting
   *[other] Teamet er stadig uenigt om { $count } ting
}
