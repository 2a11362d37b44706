# Kickoff: dato, dagsorden og referat til kunden, og en besked, når datoen ligger uden for vinduet.
guide-kickoff = fastlægger, hvornår og hvor kickoff holdes
kickoff-form = Kickoff
kickoff-window = Det bedste tidspunkt er mellem { $first } og { $last }: fem til ti hverdage efter underskrift.
kickoff-when = Hvornår
kickoff-where = Hvor
kickoff-where-hint = Et videolink eller en adresse
kickoff-length = Længde
kickoff-standard = Standard, { $minutes } minutter
kickoff-long = Længere, { $minutes } minutter
kickoff-minutes = { $minutes } minutter
kickoff-submit = Fastlæg kickoff
kickoff-calendar = Kalender
kickoff-move = Ret kickoff
kickoff-title = Kickoff · { $client }
kickoff-should = Bedst mellem
kickoff-outside = { $client }: kickoff ligger uden for vinduet
kickoff-unset = { $client }: kickoff har ingen dato endnu
kickoff-unset-how = I dag er den sidste gode dag til det ({ $last }), og et sent kickoff koster tillid. { $who } fastlægger datoen med `/usher kickoff`.
kickoff-before-signed = Det er før kontrakten blev underskrevet.
kickoff-kept = Kickoff er fastlagt
kickoff-kept-next = Næste skridt: Se på den dagsorden, jeg har lavet til kunden. Du finder den i vores private samtale.
kickoff-kept-past = Næste skridt: Skriv referatet. Jeg beder dig om det i vores private samtale.
kickoff-choose = Fastlæg kickoff
kickoff-waits = { $client }: kickoff mangler en dato
agenda-title = Kickoff: dato og dagsorden
agenda-hello = { $mood ->
    [light] Vi glæder os til at komme i gang med jer! Her er planen. 🎉
   *[thorough] Vi ser frem til vores kickoff. Her er dato og dagsorden. Sig til, hvis der mangler noget.
}
agenda-item = { $minutes } min.
agenda-form = Dagsorden
agenda-note = Fra os
agenda-note-hint = Det, kunden bør vide eller tage med. Det står under dagsordenen.
agenda-waits = { $client }: dagsordenen for kickoff er ikke sendt endnu ({ $at })
agenda-welcome = Velkomst og præsentation
agenda-objectives = Overblik og mål: forretningsmæssig baggrund, mål, og hvordan succes måles
agenda-scope = Omfang og leverancer: hvad er med, hvad er ikke, format og kvalitet, håndtering af ændringer
agenda-timeline = Tidsplan og tilgang: faser, milepæle, afhængigheder, beslutningspunkter, risici
agenda-team = Team og ansvar på begge sider: hvem beslutter, hvem går man til, hvornår træffes vi
agenda-communication = Kommunikation og rapportering
agenda-questions = Spørgsmål og drøftelse
agenda-next = Næste skridt
interim-title = Om vores kickoff
interim-hello = { $mood ->
    [light] Vores kickoff ligger lidt anderledes end normalt, og det er helt fint: Vi har allerede smøget ærmerne op. 🙂
   *[thorough] Vores kickoff ligger lidt uden for det sædvanlige tidsrum efter underskrift. Vi venter ikke på det: Forberedelserne er i gang.
}
interim-text = Det sker indtil da
interim-text-hint = Hvad I forbereder imens, og hvad kunden kan forvente indtil da.
interim-form = Foreløbig besked
interim-offer = Kickoff ligger uden for vinduet. Et ord til kunden hjælper, og den ansvarlige partner kender datoen.
interim-offer-unset = Kickoff har endnu ingen dato, og i dag er den sidste gode dag. Et ord til kunden om, hvad der sker imens, hjælper; den ansvarlige partner ved det.
notes-ask-title = { $client }: referat fra kickoff
notes-ask = { $mood ->
    [light] { $who }, hvordan gik det med { $client }? Skriv det ned, mens du husker det, senest { $by }.
   *[thorough] { $who }, kickoff med { $client } er slut. Skriv referatet, mens det er frisk i erindringen, senest { $by }.
}
notes-ask-note = Beslutninger, opgaver med ansvarlig og dato, åbne spørgsmål, faste møder.
notes-write = Skriv referatet
notes-own = Angiv ansvarlig og dato
notes-form = Referat fra kickoff
notes-title = Referat fra kickoff · { $day }
notes-decisions = Beslutninger
notes-decisions-hint = Én pr. linje.
notes-actions = Opgaver
notes-actions-hint = Én pr. linje: hvad; hvem; hvornår. Send bankoversigten; Ann Lee; 4.12.
notes-agreed = Også aftalt
notes-agreed-hint = Godkendelseskriterier, prioriteter, travle perioder på begge sider, opfølgningspunkter.
notes-questions = Åbne spørgsmål
notes-meetings = Faste møder
notes-meetings-hint = Hvilke, hvor ofte, med hvem.
notes-action = { $who } · { $day }
notes-action-open = { $who } · ingen dato endnu
notes-nobody = ingen endnu
notes-answer = { $mood ->
    [light] Mangler der noget, eller er noget galt? Sig bare til her.
   *[thorough] Har vi glemt eller misforstået noget? Skriv det her.
}
notes-empty = Skriv mindst én ting.
notes-unowned = { $count ->
    [one] Én opgave mangler en ansvarlig og en dato, før det kan sendes: { $what }
   *[other] { $count } opgaver mangler en ansvarlig og en dato, før det kan sendes: { $what }
}
notes-late-title = { $client }: intet referat fra kickoff endnu
notes-late = Der er gået et døgn siden kickoff med { $client }. { $who } skal skrive referatet, og et ord fra dig kan hjælpe.
notes-waits = { $client }: referatet fra kickoff er ikke sendt endnu
