# Sagsdisken: hvad den, der rejste sagen, får at vide, hvad vi selv læser, og formularerne. Kunder læser første del.
guide-issues = viser de åbne sager; ”mine”, ”late” eller ”closed” afgrænser dem, ”log” viser, hvad der skete hvornår
issue-ack = Tak. Din bekymring er noteret som nummer { $number }
issue-ack-understood = Jeg har forstået, at det handler om: { $category }.
issue-ack-when = { $who } eller en afløser svarer senest { $at }.
issue-ack-own = Den ligger hos dig. Der skal svares senest { $at }.
issue-ack-private = Det bliver mellem dig og de få, der tager sig af det. Intet af det kommer i en kanal.
issue-ack-wordless = Jeg kan ikke se, hvad der står i beskeden. Et par ord fra dig hjælper os i gang.
issue-words = Fortæl, hvad det handler om
issue-rush = { $count } beskeder i træk er skrevet ned som nummer { $first } til { $last }
issue-rush-kept = Ingen af dem går tabt. Du får ét samlet svar her.
issue-taken = { $who } tager sig af din sag nummer { $number }
issue-taken-next = Du hører, hvordan det går, senest { $at }.
issue-dismissed = { $who } har set på nummer { $number } og vurderer, at der ikke skal gøres noget
issue-dismissed-how = Er det et problem for dig, så tryk på knappen, og vi tager den op igen.
issue-insist = Det er et problem
issue-question = { $who } har et spørgsmål om din sag nummer { $number }
issue-question-how = Svar med knappen eller i tråden.
issue-answer = Svar
issue-answer-words = Dit svar
issue-answer-thanks = Tak, dit svar ligger nu ved nummer { $number }
issue-update-told = Sådan går det med din sag nummer { $number }
issue-resolved-told = Din sag nummer { $number } er løst, som vi ser det
issue-told-client = { $who } er nu med på din sag nummer { $number }
issue-told-client-how = Du behøver ikke gøre noget. Vi holder dig orienteret her.
issue-unsure = Er det her en sag?
issue-unsure-how = Jeg læser ikke din besked som en sag, så der er ikke gemt noget. Er det en, så tryk på knappen.
issue-already = Beskeden er allerede nummer { $number }
issue-not = Ikke en sag
issue-not-done = Nummer { $number } er trukket tilbage
issue-restored = Nummer { $number } er åben igen
issue-restored-how = Den, der tager sig af den, ved besked.
issue-over = Nummer { $number } er lukket
issue-over-help = Tryk først på ”Åbn igen” på kortet.
issue-empty = Skriv et par ord.
issue-hook-project = Der er intet åbent forløb med det id eller kundenavn.

severity-critical = kritisk
severity-high = høj
severity-medium = middel
severity-low = lav
category-delivery = leverance
category-communication = kommunikation
category-scope = omfang
category-team = folk på teamet
category-billing = fakturering
issue-state-caught = ny
issue-state-owned = i gang
issue-state-waiting = venter på kunden
issue-state-planned = planlagt
issue-state-resolved = løst
issue-state-verified = bekræftet løst
issue-state-reopened = åbnet igen
issue-state-dismissed = ikke en sag

issue-title = { $client }: sag { $number } · { $severity } · { $category }
issue-withdrawn = { $client }: sag { $number } behandles fortroligt
issue-severity = Alvorlighedsgrad
issue-urgency = Hast
issue-category = Handler om
issue-because = På grund af
issue-state = Status
issue-owner = Ansvarlig
issue-nobody = ingen endnu
issue-level = Niveau
issue-level-1 = 1 · teamet
issue-level-2 = 2 · ledelse
issue-level-3 = 3 · direktion
issue-clock-response = Svar senest
issue-clock-update = Opdatering senest
issue-clock-level = Går et niveau op
issue-finance = Økonomi
issue-no-words = { $who } har sat en emoji på en besked. Jeg kan ikke læse den og har spurgt, hvad det handler om.
issue-unquoted = { $who } har skrevet om penge. Ordene vises kun for dig selv, med knappen.
issue-from-survey = { $who } har svaret lavt i en undersøgelse. Projektlederen og partneren har svarene.
issue-trigger-deadlines = Flere frister i træk er ikke overholdt.
issue-trigger-statuses = Flere statusopdateringer til kunden i træk er udeblevet.
issue-trigger-pulse = Teamet mærker, at kunden er utilfreds.
issue-close = Det stod lige mellem to alvorlighedsgrader; jeg valgte den højeste. Tjek den gerne.
issue-gone = Beskeden blev slettet { $at }. Sagen bliver.
issue-paused = Kunden blev spurgt { $at }. Fristerne er sat på pause.
issue-stopped = Ingen tog den, og jeg er holdt op med at spørge.
issue-facts-by = Går et niveau op { $at }. { $count ->
    [one] Ét faktum mangler
   *[other] { $count } fakta mangler
} endnu.
issue-entries = { $count ->
    [one] Én linje
   *[other] { $count } linjer
} i historikken.

issue-take = Jeg tager den
issue-resume = Kunden har svaret
issue-update = Opdatering
issue-ask = Spørg kunden
issue-fact = Tilføj et faktum
issue-change = Ret
issue-escalate = Eskalér
issue-resolve = Løst
issue-client = Orientér kunden om det
issue-confide = Lad flere se den
issue-show = Detaljer
issue-restore = Åbn igen

issue-calls = { $who }, der er brug for dig her.
issue-why-first = Den er ny, og du er den første, der bliver spurgt. Ét tryk, så er den din.
issue-why-next = Ingen har taget den endnu, så nu kommer den til dig.
issue-why-again = Stadig ingen, der har taget den.
issue-why-nobody = Ingen på listen kan nås. Tag den, hvem der end læser det her.
issue-why-stopped = I to uger har ingen taget den, så nu holder jeg op med at spørge. Den bliver på listen.
issue-why-up = Tiden løb ud på niveauet under, så nu kommer den til dig.
issue-why-escalated = { $who } har eskaleret den til dig.
issue-why-facts = { $who } har tilføjet fakta.
issue-why-reopened = { $who } siger, at den ikke er løst.
issue-late-response = Den har ikke fået svar i tide.
issue-late-level = Den blev ikke løst i tide på niveauet under.
issue-late-update = Opdateringen til kunden er forsinket. Giv den nu.
issue-warn-response = Det meste af tiden til et første svar er gået.
issue-warn-update = Næste opdatering skal snart gives.
issue-warn-level = Den går snart et niveau op.
issue-answered = { $client }: { $who } har svaret om sag { $number }
issue-yours = Sag { $number } er allerede din
issue-has-it = { $who } har den allerede, siden { $at }
issue-has-it-how = Tilføj det, du ved, som et faktum.
issue-unchanged = Intet er ændret
issue-added = Tilføjet til nummer { $number }
issue-update-done = Opdateringen på nummer { $number } er sendt
issue-escalated = Nummer { $number } er eskaleret
issue-nobody-to-tell = Der er ingen at fortælle det til, eller ingen på det niveau

issue-crowd = { $client }: { $count ->
    [one] én sag mere
   *[other] { $count } sager mere
} fra samme person, nummer { $first } til { $last }
issue-crowd-how = De kom inden for et minut. Hver er en sag for sig: ”/usher issues” viser dem.
issue-crowd-take = Jeg tager dem alle

issue-form = Om sag { $number }.
issue-submit = Send
issue-ask-words = Dit spørgsmål
issue-ask-hint = Neutralt og konkret. Fristerne er på pause, til de svarer.
issue-fact-words = Det, vi ved nu
issue-fact-hint = Hvad var ventet, hvad skete der, og hvad er det holdt op imod.
issue-update-words = Sådan står det
issue-update-hint = Den, der rejste sagen, læser det. Skriv, hvad der sker nu, hvilken dag og hvilket klokkeslæt.
issue-resolve-words = Det, der er gjort
issue-resolve-hint = Den, der rejste sagen, læser det.
issue-facts-add = Tilføj fakta
issue-facts-hint = En eller to enkle sætninger til hver.
issue-facts-asked = { $client }: sag { $number } går et niveau op. Hvad er fakta?
issue-facts-why = { $count ->
    [one] Ét faktum mangler
   *[other] { $count } fakta mangler
}. Det, du tilføjer inden for { $minutes } minutter, kommer med.
issue-fact-what = Hvad der skete
issue-fact-found = Hvornår det blev opdaget
issue-fact-affected = Hvem det rammer
issue-fact-done = Hvad der straks blev gjort
issue-fact-told = Hvad kunden har fået at vide
issue-fact-next = Anbefalet næste skridt
issue-missing-what = Skriv i en sætning, hvad der skete: hvad var ventet, og hvad kom i stedet.
issue-missing-found = Skriv, hvornår det blev opdaget: dag og klokkeslæt.
issue-missing-affected = Skriv, hvem det rammer.
issue-missing-done = Skriv, hvad der straks blev gjort, eller at intet blev gjort.
issue-missing-told = Skriv, hvad kunden har fået at vide, eller at de ikke har hørt noget.
issue-missing-next = Anbefal et næste skridt.
issue-tell-client = Får kunden det at vide?
issue-tell-no = Nej, ikke nu
issue-tell-yes = Ja, fortæl, hvem der nu er med
issue-senior = Gik kunden til en overordnet før os?
issue-senior-no = Nej
issue-senior-yes = Ja, og det tæller imod os
issue-confide-who = Hvem ellers må se den?
issue-confide-hint = De ser det hele, og ingen andre gør.

issues-title = { $client }: { $count ->
    [one] én sag
   *[other] { $count } sager
}
issues-none = Her er ingenting.
issues-line = Sag { $number } · { $severity } · { $category } · { $state } · { $owner }
issues-line-due = Sag { $number } · { $severity } · { $category } · { $state } · { $owner } · senest { $at }
issues-older = { $count ->
    [one] Én bekymring
   *[other] { $count } bekymringer
} kom, før listen fandtes; kortene er i kanalen.
issues-show = Sag { $number }
issues-filter-open = Åbne
issues-filter-mine = Mine
issues-filter-late = Forsinkede
issues-filter-closed = Lukkede
issue-row-mine = { $client }: sag { $number } ({ $severity }) er din.
issue-row-mine-due = { $client }: sag { $number } ({ $severity }) er din. Næste frist { $at }.
issue-row-open = { $client }: sag { $number } ({ $severity }) har ingen ansvarlig.
issue-row-open-due = { $client }: sag { $number } ({ $severity }) har ingen ansvarlig. Svar senest { $at }.

issue-bot = Usher
issue-did-pinged = { $at }: { $who } blev bedt om at tage den.
issue-did-level-1 = { $at }: på niveau 1.
issue-did-level-2 = { $at }: på niveau 2.
issue-did-level-3 = { $at }: på niveau 3.
issue-did-stopped = { $at }: der spørges ikke mere.
issue-did-silent = { $at }: { $who } havde taget den, men der skete intet, så den er fri igen.
issue-did-late = { $at }: tiden løb ud.
issue-did-taken = { $at }: { $who } tog den.
issue-did-changed = { $at }: { $who } rettede den.
issue-did-asked = { $at }: { $who } spurgte kunden.
issue-did-answered = { $at }: { $who } noterede kundens svar.
issue-did-fact = { $at }: et faktum fra { $who }.
issue-did-update = { $at }: { $who } gav en opdatering.
issue-did-resolved = { $at }: { $who } meldte den løst.
issue-did-dismissed = { $at }: { $who } vurderede, at det ikke er en sag.
issue-did-reopened = { $at }: { $who } åbnede den igen.
issue-did-named = { $at }: { $who } lod flere se den.
issue-did-worded = { $at }: { $who } fortalte, hvad det handler om.
issue-did-reply = { $at }: { $who } svarede i tråden.
issue-did-edited = { $at }: { $who } ændrede beskeden; før stod der:
issue-did-deleted = { $at }: { $who } slettede beskeden.
issue-did-escalated = { $at }: { $who } eskalerede den.
issue-did-senior = { $at }: kunden var gået til en overordnet først (noteret af { $who }).
issue-did-gathered = { $at }: { $who } gav fakta.
issue-did-client = { $at }: { $who } valgte at fortælle kunden det.
issue-did-client-told = { $at }: { $who } lod kunden vide, hvem der er med.
issue-did-pattern = { $at }: den tredje af slagsen fra kunden, så den er ikke længere lav.

stray-kept = Jeg kan ikke se, hvilket forløb det handler om
stray-kept-how = Dine ord er gemt, og vores team finder det rigtige forløb. Vil du have hurtigt svar, så skriv i jeres projektkanal.
stray-closed = Forløbet { $client } er afsluttet
stray-closed-how = Dine ord er gemt, og { $who } har dem.
stray-closed-told = { $client }: en bekymring om et afsluttet forløb
stray-where = Den ligger på fordelingslisten: ”/usher issues”.
stray-title = { $count ->
    [0] Ingen bekymring
    [one] Én bekymring
   *[other] { $count } bekymringer
} mangler et forløb
stray-none = Der venter ingenting.
stray-since = Siden { $at }.
stray-place = Fordel nummer { $number }
stray-place-title = Knyt til et forløb
stray-place-submit = Knyt
stray-placed = Nu hører den til et forløb
