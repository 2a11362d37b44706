# Forventningsafstemningen. Kun for os selv.
alignment-invite-title = { $client }: mener vi alle det samme?
alignment-invite = { $mood ->
    [light] Et par bittesmå spørgsmål, to minutter. Lad os se, om vi er på bølgelængde!
   *[thorough] Før kickoff svarer alle på vores side på de samme korte spørgsmål. Det tager to minutter.
}
alignment-invite-note = Ingen ser dine svar, før de bliver sammenlignet.
alignment-start = Begynd
alignment-question-title = { $client } · spørgsmål { $number } af { $total }
alignment-q-objective = Hvad er hovedmålet med forløbet? Er der flere mål, så skriv hvert af dem på sin egen linje.
alignment-q-scope = Hvad er med i omfanget, og hvad er ikke?
alignment-q-weeks = Hvor mange uger tager forløbet?
alignment-q-approach = I én sætning: Hvordan griber vi det an?
alignment-t-objective = Hovedmål
alignment-t-scope = Omfang
alignment-t-weeks = Varighed
alignment-t-approach = Fremgangsmåde
alignment-how-words = Skriv bare dit svar.
alignment-how-number = Et antal uger eller måneder, fx ”12 uger”.
alignment-how-scope = Fx: Med: ny hjemmeside, undervisning. Ikke med: oversættelser.
alignment-unknown = Det ved jeg ikke
alignment-no-number = Jeg mangler en varighed at sammenligne
alignment-no-number-help = Fx ”12 uger” eller ”3 måneder”. Tryk på ”Det ved jeg ikke”, hvis du er i tvivl.
alignment-too-long = Det er for langt til at sammenligne
alignment-too-long-help = Skriv det i en sætning eller to.
alignment-thanks-title = { $client }: tak!
alignment-thanks-all = Alle har svaret. Sammenligningen ligger i den interne kanal.
alignment-thanks-waiting = Jeg venter stadig på { $who }. Derefter kommer sammenligningen i den interne kanal.
alignment-thanks-note = Vil du ændre et svar, så skriv ”ret” og dets nummer.
alignment-board-title = { $client }: forventningsafstemning
alignment-answered = { $done } af { $total } har svaret
alignment-board-note = Svarene bliver sammenlignet her, så snart alle har svaret.
alignment-compare = Sammenlign nu
alignment-open-title = { $client }: { $count ->
    [one] vi er uenige på ét punkt
   *[other] vi er uenige på { $count } punkter
}
alignment-aligned-title = { $client }: vi er enige
alignment-agreed = ✓ Ingen af svarene modsiger hinanden.
alignment-differs = { $topic }: tallene er forskellige
alignment-opposite = { $topic }: med for nogle, ikke med for andre: { $about }
alignment-missing = { $topic }: ikke alle nævner det samme
alignment-holds = Det gælder, noteret af { $who }
alignment-not-known = ved det ikke
alignment-weeks = { $count ->
    [one] én uge
   *[other] { $count } uger
}
alignment-settle = Fastlæg: { $topic }
alignment-settle-title = Hvad gælder?
alignment-settle-label = Det gælder fra nu af
alignment-begun = Spørgsmålene er på vej til alle på vores side.
alignment-running = Forventningsafstemningen er allerede i gang; kortet ligger i den interne kanal.
alignment-not-asked = Du er ikke med i denne forventningsafstemning.
alignment-too-few = Mindst to skal have svaret, før der er noget at sammenligne.
