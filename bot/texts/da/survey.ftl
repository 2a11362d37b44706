# Undersøgelser, teamets puls og opfølgninger: spørgsmålene, det svarerne læser, og det vores side læser. Kunder ser noget.
survey-own = { $words }
survey-name-thirty = 30-dages undersøgelse
survey-name-quarterly = Kvartalsundersøgelse
survey-name-milestone = Milepælsundersøgelse
survey-name-final = Afsluttende undersøgelse
survey-name-pulse = Teamets puls
survey-name-checkin = Uformel opfølgning
survey-name-friction = Vores samarbejde

survey-q-onboarding = Hvordan vil du vurdere kickoffet og onboardingen?
survey-q-clear = Er målene og omfanget klare for dig?
survey-q-communication = Hvor godt passer vores kommunikation til jeres behov?
survey-q-confidence = Hvor tryg er du ved, at vores team kan levere?
survey-q-concerns = Er der noget, der bekymrer dig lige nu?
survey-q-well = Hvad går godt?
survey-q-different = Hvad bør vi gøre anderledes?
survey-q-satisfaction = Hvor tilfreds er du alt i alt med samarbejdet?
survey-q-value = Får I det ud af forløbet, som I håbede på?
survey-q-client-mood = Hvordan har kunden det med os i denne uge?
survey-q-why = Hvad får dig til at tro det?
survey-q-how-it-works = Hvordan fungerer det for kunden? Hvad sagde de?
survey-q-change = Er der noget, vi skal gøre anderledes?
survey-q-meetings = Er møderne udbytterige?
survey-q-information = Flyder informationen frit?
survey-q-decisions = Bliver der truffet beslutninger?
survey-q-engaged = Er begge teams engagerede?

survey-t-onboarding = Kickoff og onboarding
survey-t-clear = Mål og omfang er klare
survey-t-communication = Kommunikation
survey-t-confidence = Tillid til vores team
survey-t-concerns = Bekymringer
survey-t-well = Det, der går godt
survey-t-different = Det, der bør være anderledes
survey-t-satisfaction = Tilfredshed
survey-t-value = Det, de håbede på
survey-t-client-mood = Sådan har kunden det
survey-t-why = Hvorfor
survey-t-how-it-works = Sådan fungerer det for kunden
survey-t-change = Det, vi skal gøre anderledes
survey-t-meetings = Udbytterige møder
survey-t-information = Informationsflow
survey-t-decisions = Beslutninger
survey-t-engaged = Begge teams er med

survey-tap-5 = Begejstret
survey-tap-4 = Tilfreds
survey-tap-3 = Blandet
survey-tap-2 = Utryg
survey-tap-1 = Utilfreds
survey-yes = Ja
survey-somewhat = Delvist
survey-no = Nej
survey-score = { $whole },{ $tenth }
survey-of-ten = { $score } af 10

survey-invite-title = { $survey }: vi vil gerne høre din mening
survey-invite = { $mood ->
    [light] Hvordan går det indtil nu? Et par hurtige spørgsmål, cirka tre minutter. Vær ærlig, det hjælper os mest!
   *[thorough] Hvordan går projektet set fra din side, og hvad bør vi gøre anderledes? Det er nogle få spørgsmål og tager cirka tre minutter.
}
survey-invite-note = Alle svarer for sig selv, og kun vores projektteam læser svarene. Åben til og med { $until }.
survey-still-open = { $mood ->
    [light] Har du tre minutter? Vi vil så gerne høre fra dig også.
   *[thorough] Din mening betyder meget for os. Har du tre minutter, så fortæl os gerne, hvordan projektet går set fra din side.
}
survey-answer = Svar privat
survey-change-button = Ret mine svar
survey-answered = Tak, dine svar er modtaget. Du kan rette dem til og med { $until }.
survey-private-client = Kun vores projektteam læser dine svar. Ingen andre hos jer ser dem.
survey-private-team = Det læses kun af vores egen side.
survey-change = Her er de svar, du gav. Du kan rette dem til og med { $until }.
survey-scale-hint = 1 er meget dårligt, 10 er fremragende.
survey-submit = Send
survey-thanks = Tak for dine svar
survey-changed = Dine svar er rettet
survey-thanks-client = Vores projektteam læser dem og vender tilbage, hvis der er noget, der skal gøres. Du kan rette dem til og med { $until }.
survey-thanks-team = Du kan rette dem til og med { $until }.
survey-thanks-late = Undersøgelsen var åben til og med { $until }, så svarene tæller ikke længere med i tallene. Projektteamet har fået dem alligevel.
survey-ended = { $survey }: lukket
survey-ended-thanks = Tak til alle, der svarede.
survey-ended-nobody = Denne gang var der ingen, der svarede. Har I noget at fortælle os, så skriv her eller privat til mig, når I vil.
survey-closed-title = Undersøgelsen er lukket
survey-closed = Den var åben til og med { $until }. Der er ikke ændret noget.
survey-closed-help = Har du noget på hjerte, så sig det endelig når som helst.
survey-for-client = Undersøgelsen er til kunden
survey-for-client-help = Der er ikke gemt noget. Resultatet ligger i den interne kanal.
survey-empty = Skriv gerne et par ord.
survey-too-much = Det er mere, end undersøgelsen kan rumme. Gør gerne dine svar lidt kortere.

survey-ask-title = { $client }: { $survey }
survey-ask-note = Det læses kun af vores egen side. Åben til og med { $until }.
survey-why-checkin = Tid til en uformel snak med kunden: Hvordan fungerer det for jer, og skal vi gøre noget anderledes? Skriv bagefter, hvad de sagde.
survey-why-friction = Fire hurtige spørgsmål om, hvordan de to sider arbejder sammen. For hvert ”nej” aftaler vi, hvad der ændres, og hvornår.
survey-fill-in = Svar
survey-line = Tilføj en linje
survey-tapped = Dit svar: { $answer }
survey-tap-note = Ét tryk er nok. Det læses kun af vores egen side, og du kan ændre det til og med { $until }.
survey-waits = { $client }: { $survey }

survey-board-title = { $client }: { $survey }
survey-answered-by = { $done } af { $total } har svaret
survey-mean = { $mean } af { $most }, laveste { $lowest }
survey-mean-before = { $now } (sidst { $before })
survey-tally-three = ja { $yes }, delvist { $somewhat }, nej { $no }
survey-tally-two = ja { $yes }, nej { $no }
survey-health-good = Tilstand: god
survey-health-watch = Tilstand: nogen på teamet er utryg. Tal gerne om det.
survey-health-alarm = Tilstand: alarm. Teamet oplever, at kunden er utilfreds.
survey-more = { $count ->
    [one] Ét svar mere
   *[other] { $count } svar mere
}
survey-late = { $count ->
    [one] Én person svarede, efter at der var lukket; det er ikke med i tallene.
   *[other] { $count } personer svarede, efter at der var lukket; det er ikke med i tallene.
}
survey-open-until = Åben til og med { $until }.
survey-closed-on = Lukket efter { $until }.
survey-each = Vis hvert svar
survey-said-late = { $who }, efter at der var lukket

survey-concern-title = { $client }: foreslået bekymring { $number }
survey-concern = { $who } har svaret ({ $survey }), og det her bør I se nærmere på.
survey-concern-next = Foreslået ud fra undersøgelsen. { $who }, tag gerne en snak med vedkommende snart.
survey-alarm-title = { $client }: teamet er bekymret
survey-alarm = { $count ->
    [one] I denne uges puls vurderer én af os kundens stemning til { $mean } af 5. Er det tid til at ringe til kunden?
   *[other] I denne uges puls vurderer { $count } af os kundens stemning til { $mean } af 5. Er det tid til at ringe til kunden?
}

survey-adjust = Aftal en ændring: { $topic }
survey-adjust-title = Hvad ændres?
survey-adjust-what = Hvad ændrer vi?
survey-adjust-on = Hvornår?
survey-submit-adjust = Gem
survey-adjust-empty = Skriv gerne, hvad der ændres.
survey-adjust-date = Vælg en dag fra i dag og højst et år frem.
survey-adjust-thanks = Noteret. Jeg vender tilbage til det den dag.
survey-adjusted-by = aftalt af { $who }, senest { $on }
survey-adjust-due = { $client }: hjalp det?
survey-adjust-due-how = Det her skulle være ændret i dag. Er det ikke det, så aftal næste skridt med kunden.
survey-adjust-waits = { $count ->
    [one] { $client }: aftal, hvad der ændres, for ét ”nej”
   *[other] { $client }: aftal, hvad der ændres, for { $count } gange ”nej”
}

survey-nobody = { $client }: ingen at spørge ({ $survey })
survey-nobody-help = { $who }, fordel pladserne med `/usher people`, og start den så med `/usher survey`.
survey-running = Den er allerede åben, til og med { $until }.
survey-started = Den er sendt.
survey-not-started = Der er ingen at spørge endnu. Fordel først pladserne med `/usher people`.

survey-overview = { $client }: undersøgelser
survey-none = Forløbets playbook har ingen undersøgelser.
survey-state-open = åben til og med { $until }, { $done } af { $total } har svaret
survey-state-waits = så snart kickoffet har en dato
survey-state-next = næste gang { $on }
survey-state-done = lukket efter { $on }
survey-state-hand = ikke planlagt; kan startes herfra
survey-state-after-milestone = efter hver milepæl
survey-state-after-end = til sidst, med /usher offboard
survey-start = Start nu: { $survey }
survey-trend = Udviklingen
survey-then = { $before } → { $then }
survey-across = Kundernes vurderinger, forløb for forløb
survey-all-projects = Alle forløb
survey-all = { $count ->
    [one] { $mean } i én undersøgelse
   *[other] { $mean } i { $count } undersøgelser
}
