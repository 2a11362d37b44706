# Hvad der er aftalt: beslutninger, som kunden bekræfter, aktioner med ansvarlig og frist, åbne spørgsmål.
guide-decision = noterer en beslutning, som kunden bekræfter med ét tryk
decision-title = { $count ->
    [one] Bekræft venligst: en beslutning
   *[other] Bekræft venligst: { $count } beslutninger
}
decision-how = Ét tryk bekræfter skriftligt, med dit navn og tidspunktet. Husker du det anderledes, så skriv her først.
decision-again = En kort påmindelse: Vi mangler stadig jeres bekræftelse.
decision-point = { $number }. { $words }
decision-by = ✓ bekræftet af { $who }, { $at }
decision-confirm = { $count ->
    [one] Bekræft
   *[other] Bekræft alle { $count }
}
decision-confirm-one = Bekræft nr. { $number }
decision-log = Beslutningslog
decision-earlier = Tidligere beslutninger
decision-log-title = Beslutninger · { $client }
decision-number = Nr. { $number } · { $day }
decision-number-draft = Nr. { $number } · { $day } · ikke sendt endnu
decision-none = Der er ikke noteret nogen beslutninger endnu.
decision-thanks = Tak, det er bekræftet
decision-already = Det er allerede bekræftet
decision-for-client = Den her er til kunden
decision-for-client-help = Intet er ændret. Nogen hos kunden bekræfter med ét tryk.
decision-form = Beslutning
decision-words = Hvad der er besluttet
decision-words-hint = Én pr. linje. En accepteret nødløsning eller en ændret dato tæller også.
decision-submit = Gem
decision-goes-out = Det sendes straks til kanalen hos { $client }, som bliver bedt om at bekræfte.
decision-goes-up = Projektlederen godkender; derefter bliver { $client } bedt om at bekræfte.
decision-empty = Skriv, hvad der er besluttet.
decision-posted = Kunden bliver bedt om at bekræfte
decision-proposed = Den ligger hos projektlederen, som godkender den til kunden
decision-new = Notér en beslutning
decision-draft = { $client }: beslutning nr. { $number }
decision-drafted = Noteret af { $who }
decision-waits = { $client }: beslutning nr. { $number } fra { $who } venter på din godkendelse
decision-silent = { $client }: beslutning nr. { $number } fra { $day } er stadig ikke bekræftet. Et opkald kan hjælpe.
decision-ask = Spørg igen
decision-asked = Jeg har spurgt dem igen
moved-named = { $name }: { $was } → { $day }
plan-actions = { $count ->
    [one] Én åben opgave
   *[other] { $count } åbne opgaver
}
plan-decisions = { $count ->
    [one] Én beslutning
   *[other] { $count } beslutninger
}, endnu ikke bekræftet: { $open }
plan-questions = { $count ->
    [one] Ét åbent spørgsmål
   *[other] { $count } åbne spørgsmål
}
action-title = Frist i dag: Er det gjort?
action-asked = Det her havde vi noteret til i dag.
action-later = Har I brug for mere tid, så skriv her, hvilken dato der passer.
action-done = Det er gjort
action-is-done = Gjort, tak
action-done-by = ✓ gjort: { $who }, { $at }
action-already = Det er allerede gjort
action-thanks = Noteret som gjort: { $what }
action-form = Opgave
action-what = Hvad der skal gøres
action-owner = Ansvarlig
action-no-owner = Ingen endnu
action-their-owner = En anden hos kunden
action-who = Navn
action-who-hint = Kun hvis personen ikke er på listen.
action-by = Frist
action-how = Vores egne bliver mindet om det på dagen. Ansvarlige hos { $client } bliver spurgt i deres kanal.
action-empty = Skriv, hvad der skal gøres.
action-full = { $most } opgaver er åbne. Afslut en af dem først.
action-name-needed = Skriv et navn.
action-add = Tilføj en opgave
action-edit = Ret opgaven
action-kept = Gemt: { $what }
action-kept-by = { $who } · { $day }
action-open = Den har ingen ansvarlig endnu. Jeg spørger igen, til den har.
action-waits = { $client }: { $what }
action-nobody = { $client }: en opgave uden ansvarlig: { $what }
action-silent = { $client }: intet nyt om ”{ $what }” ({ $who })
queries-label = ”{ $words }”
queries-form = Åbne spørgsmål
queries-how = Det, du lader stå tomt, forbliver åbent, og jeg spørger igen.
queries-empty = Besvar mindst ét.
queries-title = { $count ->
    [one] Et svar på jeres spørgsmål
   *[other] { $count } svar på jeres spørgsmål
}
queries-write = Skriv svar
queries-drafted = { $client }: dine svar på de åbne spørgsmål venter på godkendelse
queries-wait = { $client }: { $count ->
    [one] ét spørgsmål fra kickoff mangler stadig svar
   *[other] { $count } spørgsmål fra kickoff mangler stadig svar
}
