# Ordene omkring samtalen på det lokale arbejdsområdes side.
local-workspace = { $firm }s lokale arbejdsområde
local-side = Roller, kanaler og ur
local-menu = Vis roller, kanaler og ur
local-skip = Gå til samtalen
local-close = Luk
local-cancel = Annuller
local-change = Skift
local-rooms = Kanaler
local-unread = ulæste
local-you-sit-as = Du er nu
local-others-waiting = Der er ulæste beskeder til andre roller
local-seats-ours = { $firm } · jeres firma
local-seats-client = { $client } · kunden
local-role-team-member = Teammedlem
local-role-client-stakeholder = Interessent hos kunden

local-name-internal = { $name }
local-name-client = { $name }
local-name-direct = Usher
local-name-home = Hjem
local-sub-internal = Kun { $firm }
local-sub-client = { $client } læser med
local-sub-theirs = { $firm } og { $client }
local-sub-direct = Dig og Usher
local-sub-home = Det, der venter på dig
local-label-internal = Intern
local-label-client = Med kunden
local-label-theirs = Med { $firm }
local-label-direct = Direkte besked
local-reads-internal = Kun { $firm } læser her
local-reads-client = { $client } læser alt, der står her
local-reads-theirs = { $firm } og { $client } læser her
local-reads-direct = Kun du og Usher læser her
local-reads-home = Kun du kan se dette
local-members = { $count ->
    [one] { $count } person læser her
   *[other] { $count } personer læser her
}
local-write-internal = Skriv kun til { $firm }
local-write-client = Skriv til { $client }, kunden
local-write-theirs = Skriv til { $firm }
local-write-direct = Skriv til Usher
local-send = Send
local-keys = `Enter` sender, `Shift Enter` giver en ny linje, `/usher` viser, hvad du kan her, `/concern` fortæller, hvad der bekymrer dig
local-log = Beskeder i { $name }
local-earlier = Vis tidligere beskeder
local-empty-internal = Stille indtil videre
local-empty-client = Ingen har skrevet endnu
local-empty-direct = Her skriver Usher til dig
local-empty-how-internal = Skriv `/usher new` for at åbne et forløb i denne kanal.
local-empty-how-client = Det, der skrives her, læser { $client }.
local-empty-how-direct = Du kan også skrive først: `hjælp` viser, hvad Usher kan gøre for dig.

local-you = dig
local-bot = bot
local-only-you = Kun du kan se dette
local-dismiss = Fjern
local-react = Reager med en emoji
local-emoji-thumb = Tommelfinger op
local-emoji-white-check-mark = Klaret
local-emoji-eyes = Kigger på det
local-emoji-tada = Hurra
local-emoji-warning = Advarsel
local-emoji-question = Spørgsmål

local-clock = Arbejdsområdets ur
local-clock-hour = +1 time
local-clock-day = +1 dag
local-clock-due = Det næste
local-clock-day30 = Dag 30
local-moved = Uret blev stillet frem til { $day }, { $time }
local-nothing-due = Der er ikke planlagt mere, så der er intet at gå frem til.
local-no-day-30 = Åbn et forløb først. Dag 30 tælles derfra.
local-past-day-30 = Dag 30 er allerede passeret.
local-language = Sprog for { $name }

local-optional = valgfrit
local-field-long = Det er { $length } tegn; der er plads til { $most }.
local-field-unreadable = Tjek feltet: Indholdet kunne ikke læses.
local-form-gone = Formularen er allerede sendt eller lukket. Åbn den igen.
local-too-long = Det er { $length } tegn; en besked kan have { $most }. Intet blev sendt.
local-too-large = Det er mere, end der kan være i en besked. Intet blev sendt.
local-no-such-command = Kommandoen { $command } findes ikke. Skriv `/usher` for at se, hvad du kan her.
local-no-such-emoji = Den emoji kan ikke bruges her.
local-no-answer = Usher svarede ikke, så måske er intet gemt. Kører den stadig?
local-offline = Ingen forbindelse til Usher. Prøver igen…

local-guide-title = Oplev en overdragelse
local-guide-you = Du er { $name } ({ $seat }, { $firm }).
local-guide-on = Vis introduktionen
local-guide-off = Skjul introduktionen
local-guide-end = Det var en hel overdragelse. Prøv de andre roller, eller stil uret frem, og se, hvad der sker.
local-sit-as = Skift til { $name }
local-begin = Åbn eksemplet
local-go-direct = Gå til dine beskeder
local-go-internal = Gå til den interne kanal
local-step-open = Åbn et forløb
local-how-open = { $client } har skrevet under. Åbn forløbet i den interne kanal; formularen er udfyldt for dig.
local-step-answer = Svar som { $name }
local-how-answer = Usher stiller { $name } syv spørgsmål om kunden, ét ad gangen. { $answers ->
    [0] Skriv et svar, eller brug et eksempel.
    [one] Ét er besvaret.
   *[other] { $answers } er besvaret.
}
local-step-flag = Spørg ind til et svar som { $name }
local-how-flag = Usher har sendt svarene til { $name }. Spørg ind til ét af dem; spørgsmålet går tilbage til sælgeren.
local-step-clock = Lad tiden gå
local-how-clock = Sælgeren er tavs. Stil uret frem til det næste, der skal ske, og se, hvad Usher gør ved det.
local-step-reply = Svar på spørgsmålet som { $name }
local-how-reply = Spørgsmålet er gået til { $name } som direkte besked. Svar dér.
local-step-accept = Accepter som { $name }
local-how-accept = Vurder for hvert løfte, om det er inden for omfanget, og accepter så overdragelsen.

local-example-fill = Udfyld med et eksempel
local-example-answer = Brug et eksempel
local-answer-problems = Deres ordrekontor taster hver ordre to gange, én gang i butikssystemet og én gang i regnskabet. Omkring 4 % af ordrerne bliver forkerte, og månedsafslutningen tager ni dage.
local-answer-success = Under 0,5 % forkerte ordrer til sommer, og regnskabet lukket på tre dage. Økonomidirektøren ser først på afslutningen.
local-answer-stakeholders =
    Nadia Rahman; driftschef; nadia@northwind.example; +45 5550 0101; daglige spørgsmål
    Oscar Lindqvist; økonomidirektør; oscar@northwind.example; +45 5550 0102; budget og godkendelser
    Mei Lin Chong; leder af ordrekontoret; mei@northwind.example; +45 5550 0103; hvordan ordrerne i virkeligheden behandles
local-answer-promises =
    En første kobling mellem butik og regnskab inden for seks uger
    Undervisning af hele ordrekontoret
    En skriftlig statusopdatering hver uge
local-answer-objections = Oscar frygter, at ordrekontoret mister en uges arbejde under skiftet. De havde et projekt, der slog fejl for to år siden, og vil ikke skifte alt på én gang igen.
local-answer-working-style = Korte møder, skriftlige opsummeringer. Nadia svarer på chat inden for en time, Oscar læser kun mail. Fredag efter klokken to er der ingen.
local-answer-politics = Oscar og it-chefen er uenige om, hvem der ejer regnskabssystemet. Tag ikke parti, og tag det aldrig op på et fælles møde.
local-answer-confirm = Ja
local-answer-flag = Under 0,5 % af hvad: ordrer eller ordrelinjer? Og hvem måler det i dag?
local-answer-clarify = Godt spørgsmål. Nadia siger: af ordrer, ikke linjer. Hendes team tæller rettelserne ved hver månedsafslutning; jeg kan sende de seneste seks.
local-answer-objective = Ordrer går fra butik til regnskab uden at blive tastet igen.
local-answer-scope = Med: ordrer og fakturaer mellem butik og regnskab. Ikke med: lager og løn.
local-answer-weeks = 12
local-answer-approach = Byg koblingen for én varegruppe først, kør den ved siden af den gamle måde i to uger, og skift så resten gruppe for gruppe.
