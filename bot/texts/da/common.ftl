# Roller, sider, sprog og tone; små private svar; hvad der gik galt. Kunder må læse alt i denne fil.
someone = en person

seat-sales-rep = Sælger
seat-project-manager = Projektleder
seat-delivery-lead = Leveranceansvarlig
seat-team-member = Teammedlemmer
seat-client-services-lead = Kundechef
seat-engagement-partner = Ansvarlig partner
seat-managing-partner = Administrerende partner
seat-client-lead = Kundens kontaktperson
seat-client-sponsor = Sponsor i kundens ledelse
seat-client-stakeholder = Interessenter hos kunden
seat-one-team-member = Teammedlem
seat-one-client-stakeholder = Interessent hos kunden

language-en = English
language-ja = 日本語
language-ms = Bahasa Melayu
language-da = Dansk
language-ru = Русский
language-title = Sprog
language-mine = Dit sprog
language-room = Kanalens sprog
language-saved = Noteret. Det gælder fra næste besked.

mood-thorough = Grundig: præcis og fyldestgørende
mood-light = Let: uformel og hurtig

aside-stale = Kortet er ikke længere aktuelt
aside-stale-help = Intet er ændret. Skriv `/usher` for at se, hvad du kan gøre her nu.
aside-no-seat = Det er en andens opgave
aside-no-seat-help = Intet er ændret. Projektlederen kan tage sig af det.
aside-no-engagement = Her er ikke noget forløb, du kan åbne
aside-no-engagement-help = Gå til forløbets interne kanal, og prøv igen, eller bed projektlederen om at tilføje dig.
aside-unknown-you = Et øjeblik, jeg er ved at slå op, hvem du er
aside-unknown-you-help = Prøv igen om et par sekunder. Intet er ændret.
aside-not-for-you = Det kan jeg ikke vise dig her
aside-not-for-you-help = Intet er ændret. Spørg din projektleder, hvis du mener, at du bør kunne se det.
card-moved = Der er en nyere version længere nede.

error-unexpected = Det lykkedes ikke, og intet er ændret. Prøv igen.
error-not-saved = Det blev ikke gemt. Prøv igen om et øjeblik.
error-busy = Der er travlt lige nu. Prøv igen om et par sekunder.
error-choose = Vælg en af mulighederne.
error-client-name = Skriv kundens navn, højst { $most } tegn.
error-zone = Jeg kender ikke tidszonen ”{ $words }”. Brug et navn som Europe/Copenhagen eller Asia/Tokyo.
error-date-far = Vælg en dato, der højst ligger et år før eller efter i dag.
error-country = Jeg kender ingen helligdage for ”{ $words }”. Brug landekoder på to bogstaver, fx DK, JP.
error-link = ”{ $words }” er ikke et link. Links begynder med https://, ét på hver linje.
error-room-taken = Kanalen hører allerede til et åbent forløb.
error-room-shared = Kanalen er delt med folk uden for jeres organisation. Vælg en, der kun er jeres egen.
error-same-room = Kundekanalen skal være en anden end den interne kanal.
error-seat-needed = Her skal vælges en person.
error-seat-one = Vælg kun én person.
error-seat-both = Personen har allerede en rolle på jeres egen side.
error-seat-client = Personen er ikke fra jeres organisation.
