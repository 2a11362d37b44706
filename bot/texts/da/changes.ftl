# Change requests, and messages that smell of more. Clients read the first part.
change-what = Hvad det drejer sig om
change-what-hint = Hvad der skal være anderledes eller komme til, og hvornår du skal bruge det.
change-form = Ændringsanmodning
change-send = Send
change-thanks = Tak, det er ændringsanmodning CR-{ $number }
change-thanks-who = { $who } ser på, hvad det betyder for tid og pris, og vender tilbage med et tilbud. Intet bliver lavet eller faktureret, før du har godkendt det.
change-take-back = Træk den tilbage
change-taken-back = CR-{ $number } er trukket tilbage
change-long = Det er { $count } tegn
change-long-help = En ændringsanmodning rummer { $most } tegn. Sig det kortere, eller link til et dokument.
change-empty = Skriv, hvad der skal ændres.
change-offered = Ændringsanmodning CR-{ $number }: vores tilbud
change-timeline = Datoer
change-hours = Timer
change-price = Pris
change-hours-are = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
change-amount = { $amount } { $currency }
change-free = uden beregning
change-no-delay = ingen datoer flytter sig
change-delay = { $count ->
    [one] { $count } arbejdsdag mere
   *[other] { $count } arbejdsdage mere
}
change-moves = { $count ->
    [one] { $count } arbejdsdag mere: { $name } flytter fra { $was } til { $to }
   *[other] { $count } arbejdsdage mere: { $name } flytter fra { $was } til { $to }
}
change-point = CR-{ $number }: { $what } ({ $terms })
change-approve = Godkend
change-no = Ikke denne gang
change-no-why = Hvorfor ikke? (kun hvis du har lyst)
change-no-thanks = Tak, så bliver det ved det aftalte
change-told-declined = CR-{ $number } bliver ikke udført
change-told-parked = CR-{ $number } venter til en senere fase
change-told-withdrawn = Vores tilbud på CR-{ $number } gælder ikke længere
change-yours = Jeres ændringsanmodninger
change-none-yours = Der er ingen. Skriv ”/usher change” og det, du har brug for.
change-line = CR-{ $number } fra { $day }, { $state }: { $what }
change-is-asked = modtaget
change-is-assessed = under vurdering
change-is-offered = tilbudt
change-is-approved = godkendt
change-is-declined = afvist
change-is-parked = parkeret
change-is-withdrawn = trukket tilbage
change-over-already = CR-{ $number } er allerede { $state }
change-over-help = Det besluttede står ved magt. Alt andet er en ny ændringsanmodning: /usher change
decision-over = Der skal ikke længere tages stilling til dette
decision-over-help = Tilbuddet er afvist eller erstattet. Det seneste står længere nede i kanalen.
status-asks-change = jeres godkendelse af CR-{ $number }, tilbudt { $day }: { $what }
# Only our side reads what follows.
change-name = CR-{ $number }
change-why = Hvad vi ved om det (kun for os)
change-kept = CR-{ $number } er gemt
change-full = Der er { $count } ændringsanmodninger, og der er ikke plads til flere
change-full-help = Med så mange er det et nyt forløb: /usher new.
change-card-asked = { $client }: CR-{ $number } er modtaget
change-card-assessed = { $client }: CR-{ $number } er vurderet, men ikke tilbudt endnu
change-card-offered = { $client }: CR-{ $number } ligger hos kunden
change-card-approved = ✓ { $client }: CR-{ $number } er godkendt
change-card-declined = { $client }: CR-{ $number } er afvist
change-card-parked = { $client }: CR-{ $number } er parkeret
change-card-withdrawn = { $client }: CR-{ $number } er trukket tilbage
change-asks = { $who }, hvad betyder det for tid og pris? Intet bliver lavet, før det er godkendt.
change-begins = Skriftligt godkendt af begge parter: Arbejdet kan gå i gang.
change-issue = Kommer fra
change-issue-number = sag { $number }
change-ours = Hos os
change-theirs = Hos kunden
change-state = Sådan endte det
change-ended-by-declined = afvist af { $who }, { $at }
change-ended-by-parked = parkeret af { $who }, { $at }
change-ended-by-withdrawn = trukket tilbage af { $who }, { $at }
change-reason = Begrundelse
change-assess = Vurdér omfanget
change-again = Ret tilbuddet
change-offer = Godkend og tilbyd
change-offer-see = Se tilbuddet
change-end = Afvis eller parkér
change-show = Detaljer
change-show-one = CR-{ $number }
change-assess-form = Vurdering
change-assess-how = Du ser tilbuddet, før kunden gør.
change-what-offered = Hvad vi tilbyder, i ord som kunden læser
change-days = Ekstra arbejdsdage
change-milestone = Hvilken dato flytter sig?
change-milestone-on = { $name } ({ $day })
change-currency = Valuta
change-currency-hint = Tre bogstaver, fx DKK
change-shown = Hvad ser kunden af prisen?
change-shown-price = Prisen
change-shown-hours = Timerne
change-shown-both = Begge dele
change-shown-none = Ingen af delene
change-note = Vores egne noter (kun for os)
change-cost-needed = Angiv timer eller en pris; 0, hvis der ingen er.
change-number = ”{ $words }” går ikke: Skriv et helt tal fra 0 til { $most }.
change-currency-needed = Hvilken valuta? Tre bogstaver, fx DKK.
change-draft = { $client }: tilbud på CR-{ $number }
change-inside = Kun for os
change-offered-already = Det ligger allerede hos kunden
change-offered-already-help = Vil du tilbyde noget andet, så tryk på ”Ret tilbuddet”.
change-fate = Hvad bliver der af den?
change-end-declined = Afvist: Vi gør det ikke
change-end-parked = Parkeret til en senere fase
change-end-withdrawn = Trukket tilbage: Ingen har brug for den mere
change-end-told = { $client } læser begrundelsen i deres kanal.
change-end-quiet = { $client } har ikke hørt om den, og hører heller ikke noget nu.
change-keep = Gem
change-reason-needed = Kunden kender den: Giv en begrundelse, som de kan læse.
change-budget = Oprindeligt budget
change-budget-again = Ret det oprindelige budget
change-budget-how = Det, kontrakten siger, i timer, i penge eller begge dele. Kun vi ser det; ændringsanmodninger holdes op imod det.
change-budget-kept = Det oprindelige budget er gemt
change-list = Ændringsanmodninger
change-list-title = { $client }: { $count ->
    [one] { $count } ændringsanmodning
   *[other] { $count } ændringsanmodninger
}
change-none = Der er ingen endnu.
change-total-offered = Tilbudt
change-total-approved = Godkendt
change-share = Andel af det oprindelige budget
change-share-is = { $percent } % (grænse: { $most } %)
change-no-budget = Angiv det oprindelige budget, så holder jeg øje med deres andel af det.
change-new = Ny ændringsanmodning
change-waits-asked = { $client }: CR-{ $number } venter på at blive vurderet: { $what }
change-waits-assessed = { $client }: tilbuddet på CR-{ $number } venter på din godkendelse: { $what }
change-over = { $client }: ændringsanmodninger er oppe på { $percent } % af det oprindelige budget
change-over-how = Mere end { $most } % skulle være tegnet til at standse op og afstemme igen: omfang, budget og datoer, sammen med kunden.
health-w-changes = { $count ->
    [one] { $count } ændringsanmodning er ikke afgjort
   *[other] { $count } ændringsanmodninger er ikke afgjort
}
health-w-budget = Ændringsanmodninger er oppe på { $percent } % af det oprindelige budget (grænse: { $most } %)
issue-trigger-changes = Ændringsanmodninger har passeret den aftalte andel af det oprindelige budget. Stands op og afstem igen: omfang, budget og datoer.
issue-change-request = Ændringsanmodning
issue-did-requested = { $who } gjorde den til en ændringsanmodning, { $at }
issue-did-vague = { $who } fandt det aftalte omfang uklart: vores opgave at rette, { $at }
hint-title = { $client }: går dette ud over omfanget?
hint-done = { $client }: her venter ikke mere
hint-more = { $count ->
    [one] { $count } besked mere kommer efter denne.
   *[other] { $count } beskeder mere kommer efter denne.
}
hint-make = Gør den til en ændringsanmodning
hint-within = Det er inden for omfanget
hint-idea = Parkér som idé
hint-ignore = Lad det ligge
hint-within-done = Godt, det hører til det aftalte
hint-idea-done = Den venter sammen med idéerne til fase 2
hint-ignore-done = Der sker ikke mere
hint-promised = Lovet under salget
hint-vague = Der er endnu ikke skrevet noget ned om omfanget: /usher plan fører til opgavebeskrivelsen.
hint-unsigned = Kunden har ikke bekræftet disse grænser.
guide-cases = Vejledning
guide-cases-title = { $client }: vejledning til sag { $number }
guide-leverage = Hvis der kræves mere som betingelse
guide-leverage-1 = Skil de to ting ad: Det, vi skylder, bliver bragt i orden under alle omstændigheder, og snart.
guide-leverage-2 = Det, der går ud over det, nævnes roligt, med det aftalte omfang i hånden.
guide-leverage-3 = Tilbyd det som en ændringsanmodning med tid og pris; ingen gaver under pres.
guide-dressed = Hvis et ønske om mere kommer som en klage over kvaliteten
guide-dressed-1 = Sammenlign med det aftalte, linje for linje, før nogen diskuterer.
guide-dressed-2 = Under det aftalte: Vi retter det. Ud over det: en ændringsanmodning.
guide-dressed-3 = Kan omfanget læses på to måder, er det vores opgave at rette; sig det.
guide-recovery = Efter et alvorligt svigt
guide-recovery-1 = En med tyngde taler personligt med kunden i dag og tager ansvaret.
guide-recovery-2 = Kom med en ny plan med datoer, og sig, hvem der holder øje med den.
guide-recovery-3 = En rabat alene retter intet op; det gør det, der ændrer sig fra nu af.
guide-leaving = At gå fra kunden: sidste udvej, og din beslutning alene
guide-leaving-1 = Kun ved chikane, umulige krav eller et samarbejde, der skader mennesker.
guide-leaving-2 = Tal først med vores team og en jurist; skriv intet i vrede.
guide-leaving-3 = Gør den igangværende fase færdig, og overdrag arbejdet ordentligt til et andet firma.
guide-vague = Omfanget er uklart: vores at rette
guide-vague-noted = Noteret: Omfanget er uklart, og det er vores at rette
guide-vague-how = Gør opgavebeskrivelsen skarpere, og få kunden til at bekræfte den. Indtil da kommer tvivlen dem til gode.
guide-no-case = Der er ingen vejledning til denne sag
guide-no-case-help = Trinene på dens kort fører videre.
guide-change = Ændringsanmodninger: en ny, eller /usher changes for dem alle
