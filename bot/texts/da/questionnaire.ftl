# Kundens spørgeskema: det, der spørges om, det, de svarende læser, og det, vi selv læser. Det meste læses af kunder.
sheet-own = { $words }
sheet-title = Spørgeskema
sheet-q-business = Hvad tilbyder jeres virksomhed, og til hvem?
sheet-t-business = Forretningen
sheet-h-business = To-tre sætninger, som du ville fortælle det til en ny kollega.
sheet-q-goals = Hvad skal være anderledes i jeres forretning om et år?
sheet-t-goals = Mål
sheet-h-goals = De tre vigtigste mål i prioriteret rækkefølge.
sheet-q-success = På hvilke tal kan I se, at vores arbejde lykkes?
sheet-t-success = Mål for succes
sheet-h-success = For eksempel henvendelser om måneden, omsætning i webshoppen eller ansøgninger. Gerne tallet i dag og det, I ønsker.
sheet-q-audience = Hvem er jeres vigtigste kunder, og hvad lægger de vægt på?
sheet-t-audience = Målgruppe
sheet-h-audience = Hvem beslutter, hvem bruger det, og hvad spørger de om, før de køber?
sheet-q-competitors = Hvem sammenligner kunderne jer med?
sheet-t-competitors = Konkurrenter
sheet-h-competitors = Navne eller links, og hvad hver af dem gør bedre eller dårligere.
sheet-q-difference = Hvorfor vælger kunderne jer?
sheet-t-difference = Det særlige ved jer
sheet-h-difference = Det, de selv siger, hjælper mest.
sheet-q-brand = Hvor finder vi jeres brandmateriale, og hvad må aldrig ændres?
sheet-t-brand = Brandmateriale
sheet-h-brand = Logofiler, farver, skrifttyper, fotos, retningslinjer: et link er nok.
sheet-q-voice = Hvordan skal jeres tekster lyde, og hvilke ord undgår I?
sheet-t-voice = Tone
sheet-h-voice = En tekst, du kan lide, siger det bedst, uanset om den er jeres egen.
sheet-q-website = Hvilke hjemmesider har I, og hvem passer dem?
sheet-t-website = Hjemmesider
sheet-h-website = Adresserne, systemet bag, og hvem der kan rette noget.
sheet-q-channels = På hvilke kanaler taler I med folk i dag?
sheet-t-channels = Kanaler
sheet-h-channels = Sociale medier, nyhedsbreve, annoncer: gerne med adresser.
sheet-q-past = Hvad har I prøvet før, og hvad kom der ud af det?
sheet-t-past = Tidligere forsøg
sheet-h-past = Hvad virkede, hvad virkede ikke, og hvad skal ikke gentages?
sheet-q-tools = Hvilke værktøjer måler og arbejder I med?
sheet-t-tools = Værktøjer og analyse
sheet-h-tools = Webanalyse, annoncekonti, CRM, webshop, mailudsendelse. Og hvor langt tilbage data går.
sheet-q-access = Hvem kan give os adgang til kontiene?
sheet-t-access = Adgang
sheet-h-access = Navne er nok. Send aldrig adgangskoder her: Vi beder om adgang i selve værktøjet.
sheet-q-deciders = Hvem beslutter hos jer, hvem kommenterer, og hvem spørger vi til daglig?
sheet-t-deciders = Hvem beslutter
sheet-h-deciders = Gerne med roller. Er der flere om det samme: Hvem har det sidste ord?
sheet-q-approvals = Hvordan bliver noget godkendt hos jer, og hvor lang tid tager det?
sheet-t-approvals = Godkendelser
sheet-h-approvals = Trinene, personerne og de dage, vi bør regne med.
sheet-q-dates = Hvilke datoer skal vi kende i de kommende måneder?
sheet-t-dates = Datoer
sheet-h-dates = Lanceringer, messer, kampagner, travle perioder, ferier.
sheet-q-rules = Hvilke regler skal vi overholde?
sheet-t-rules = Regler
sheet-h-rules = Lovkrav, brancheregler, databeskyttelse, emner, vi skal holde os fra.
sheet-q-reports = Hvad vil I gerne læse i en rapport, hvor ofte, og hvem læser den?
sheet-t-reports = Rapporter
sheet-h-reports = Hvad ville du beslutte ud fra den?

sheet-invite-title = Jeres spørgeskema
sheet-invite = { $count ->
    [one] Et enkelt spørgsmål hjælper os godt i gang. Svar gerne senest { $due }.
   *[other] { $count } spørgsmål hjælper os godt i gang. Svar gerne senest { $due }: et ad gangen i en chat med mig eller samlet i en formular. Du kan holde pause når som helst, og I kan være flere om det.
}
sheet-invite-how = Du og dine kolleger i forløbet kan se alle svar, og det kan vi også. Er noget uklart? Spørg { $who }.
sheet-start = Svar ét ad gangen
sheet-form = Svar i en formular
sheet-read = Læs svarene
sheet-go-on = Fortsæt
sheet-progress = { $done } af { $total } besvaret
sheet-question-title = Spørgsmål { $number } af { $total }
sheet-your-answer = Dit svar indtil nu
sheet-also = Allerede besvaret af { $who }. Tilføj dit eget, hvis du ser anderledes på det; begge gemmes.
sheet-how = Skriv bare dit svar. ”Senere” springer over, ”ret 3” går tilbage til et spørgsmål.
sheet-later = Senere
sheet-back = Tilbage
sheet-noted = Noteret, tak.
sheet-noted-too = Noteret, tak. { $who } har også svaret på det; begge svar er gemt.
sheet-changed = Dit svar er ændret.
sheet-complete-title = Alt er besvaret
sheet-complete = Tak! Nu har vi det, vi skal bruge for at gå i gang.
sheet-complete-note = Noget at rette? Skriv ”ret 3”, eller spørg { $who }.
sheet-left-title = { $count ->
    [one] Der er ét spørgsmål tilbage
   *[other] Der er { $count } spørgsmål tilbage
}
sheet-left-note = Der er tid til og med { $due }. Skriv ”fortsæt”, når det passer dig.
sheet-remind = { $count ->
    [one] Et spørgsmål er stadig åbent. Kan du svare senest { $due }?
   *[other] { $count } spørgsmål er stadig åbne. Kan du svare senest { $due }?
}
sheet-remind-late = { $count ->
    [one] Et spørgsmål er stadig åbent; vi håbede på svar senest { $due }. Uden det kan vi ikke planlægge jeres kickoff ordentligt. Et kort svar er nok.
   *[other] { $count } spørgsmål er stadig åbne; vi håbede på svar senest { $due }. Uden dem kan vi ikke planlægge jeres kickoff ordentligt. Korte svar er nok.
}
sheet-edit-title = Hvilket svar vil du ændre?
sheet-edit-how = Eller skriv nummeret, for eksempel ”ret 3”.
sheet-edit-none = Du har ikke svaret på noget endnu. Skriv ”fortsæt”, så stiller jeg det næste spørgsmål.
sheet-edit-number = { $number }. { $topic }
sheet-form-intro = Send det, du har; resten kan vente til { $due }.
sheet-form-rest = Det, du allerede har svaret på, er gemt. Vil du ændre et svar, så skriv ”ret 3” til mig.
sheet-form-also = En af dine kolleger har allerede svaret på dette.
sheet-submit = Send
sheet-kept = { $count ->
    [one] Tak, ét svar er noteret
   *[other] Tak, { $count } svar er noteret
}
sheet-kept-left = { $count ->
    [one] Der er ét spørgsmål tilbage. Det kan vente til { $due }.
   *[other] Der er { $count } spørgsmål tilbage. De kan vente til { $due }.
}
sheet-nothing-new = Der er ikke ændret noget i dine svar
sheet-empty = Skriv et par ord eller ”senere”.
sheet-too-long = Det er { $count } tegn; jeg kan gemme { $most }. Gør det kortere, eller link til et dokument.
sheet-full = Spørgeskemaet kan ikke rumme mere tekst. Gør et svar kortere, eller link til et dokument; intet af det, der stod, er gået tabt.
sheet-ended-title = Spørgeskemaet er afsluttet
sheet-ended-thanks = Tak for alle svarene. Vi arbejder med dem nu.
sheet-ended-how = Vi har fået jeres svar og arbejder med dem. Noget at tilføje? Skriv det til { $who }.
sheet-kept-late = Spørgeskemaet var afsluttet, men dit svar er gemt, og vores team har fået besked
sheet-for-client = Spørgeskemaet er til kunden
sheet-for-client-help = Du kan læse svarene med /usher questionnaire. Det, du selv ved, hører til i overdragelsen eller den interne kanal.
sheet-waits-client = { $count ->
    [one] Spørgeskemaet: ét spørgsmål er åbent, frist { $due }
   *[other] Spørgeskemaet: { $count } spørgsmål er åbne, frist { $due }
}

sheet-offer-title = { $client }: Skal spørgeskemaet sendes?
sheet-offer = { $count ->
    [one] Et spørgsmål, der besvares i chat eller formular senest { $due }. { $who } nævnes som kontakt.
   *[other] { $count } spørgsmål, der besvares i chat eller formular senest { $due }. { $who } nævnes som kontakt. Jeg minder dem om det og fortæller dig, hvor langt de er.
}
sheet-send = Send til kunden
sheet-look = Se på det
sheet-sent = Det er sendt; jeg beder om svar senest { $due }
sheet-sent-before = Spørgeskemaet er allerede sendt
sheet-sent-before-help = Læs svarene indtil nu med /usher questionnaire.
sheet-not-sent = Spørgeskemaet er ikke sendt endnu
sheet-not-sent-help = Projektlederen sender det med /usher questionnaire.
sheet-none = Denne playbook har intet spørgeskema
sheet-none-help = Tilføj afsnittet ”questionnaire” i jeres playbook, som i bureauets playbook.
sheet-nobody = Der er ingen at sende spørgeskemaet til
sheet-nobody-help = Forbind en kundekanal med /usher connect, eller nævn kundens folk med /usher people.
sheet-board-title = { $client }: spørgeskema
sheet-due = Frist
sheet-by = Besvares af
sheet-late = { $count ->
    [one] Ét svar kom efter afslutningen; det står for sig.
   *[other] { $count } svar kom efter afslutningen; de står for sig.
}
sheet-over = Det er afsluttet. Det, der kommer nu, gemmes for sig.
sheet-all = { $client } har svaret på det hele. Læs svarene, spørg, hvis noget er uklart, og godkend dem så.
sheet-end = Godkend og afslut
sheet-answers-title = Spørgeskema: svar, side { $page } af { $pages }
sheet-late-by = { $who }, efter afslutningen
sheet-open-yet = Ikke besvaret endnu
sheet-page = Side { $page }
sheet-late-title = { $client }: et svar efter spørgeskemaets afslutning
sheet-late-told = { $who } har tilføjet dette. Det er gemt ved siden af de svar, du har godkendt.
sheet-waits-send = { $client }: Spørgeskemaet er ikke sendt
sheet-waits = { $count ->
    [one] { $client }: Ét spørgsmål i spørgeskemaet er åbent; frist { $due }
   *[other] { $client }: { $count } spørgsmål i spørgeskemaet er åbne; frist { $due }
}
sheet-waits-end = { $client }: Spørgeskemaet er besvaret og venter på din godkendelse
