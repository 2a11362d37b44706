# Den første måned: quick win, foreløbig leverance, samtaler på tomandshånd.
firsts-title = Den første måned · { $client }
firsts-show = Den første måned
win-form = Quick win
win-what = Hvad kunden får
win-what-hint = Noget lille, som de vigtigste interessenter kan se: en første rapport, et problem løst.
win-how = Helst inden for to til tre uger efter kickoff. På dag 21 hører den ansvarlige partner om det, hvis kunden ikke har bekræftet.
win-empty = Skriv, hvad kunden får.
win-chosen = Quick win: { $what }
win-chosen-next = Næste skridt: Når det er leveret, så fortæl det til kunden med `/usher plan`, og de bekræfter.
win-chosen-late = Det er mere end tre uger efter kickoff. Er der noget mindre, der kan komme før?
win-choose = Vælg quick win
win-deliver = Det er leveret
win-first = Quick win
win-text = Hvad I har nu
win-text-hint = Hvad kunden kan nu, som de ikke kunne før.
win-title = Jeres første resultat er her
win-hello = { $mood ->
    [light] Her er det, lige ud af ovnen! Er det så nyttigt, som vi håbede?
   *[thorough] Her er det første resultat af vores samarbejde. Bekræft gerne, at det har værdi for jer, eller fortæl os, hvad der mangler.
}
win-named = Første resultat: { $what }
win-valued = { $client }: { $days ->
    [one] første værdi efter én dag
   *[other] første værdi efter { $days } dage
}
win-valued-by = Bekræftet af { $who }. Godt gået!
win-late = { $client }: ingen quick win efter tre uger
win-late-none = Den er ikke valgt endnu. { $who } leder forløbet; et ord fra dig kan hjælpe.
win-late-open = Den er valgt, men kunden har ikke bekræftet den endnu. { $who } leder forløbet; et ord fra dig kan hjælpe.
win-repeated = { $count ->
    [one] Ét forløb ventede seks uger eller mere på den første værdi
   *[other] { $count } forløb ventede seks uger eller mere på den første værdi
}
win-repeated-how = Det er nu sket flere gange. Tid til første værdi i de seneste forløb, fra kickoff til kundens ord:
win-none-yet = ingen endnu, mere end seks uger efter kickoff
win-days = { $days ->
    [one] én dag
   *[other] { $days } dage
}
win-stands-confirmed = ✓ { $days ->
    [one] bekræftet én dag efter kickoff
   *[other] bekræftet { $days } dage efter kickoff
}
win-stands = { $what }, senest { $day }
win-stands-none = ikke valgt endnu
win-drafted = { $client }: quick win venter på din godkendelse
win-choose-waits = { $client }: Hvad er jeres quick win?
win-waits = { $client }: Er quick win hos kunden? { $what }
deliverable-form = Foreløbig leverance
deliverable-name = Hvad det er
deliverable-name-hint = En første vurdering, en foreløbig analyse, et udkast til en ramme.
deliverable-link = Hvor den ligger
deliverable-link-hint = Et link, eller lad feltet stå tomt, hvis du afleverer den på anden vis.
deliverable-text = Hvad den siger
deliverable-text-hint = Kernen i et par linjer, og hvad du gerne vil høre tilbage.
deliverable-title = En første del af resultatet
deliverable-hello = Den er ikke færdig, og det er meningen: Jeres bemærkninger nu former det næste.
deliverable-late = { $client }: ingen foreløbig leverance på dag 30
deliverable-late-how = Tredive dage efter kickoff har kunden ikke fået en del af leverancen. { $who } leder forløbet; et ord fra dig kan hjælpe.
deliverable-stands = ✓ hos kunden: { $name }
deliverable-none = ikke endnu; den skal være der senest dag 30
deliverable-first = Foreløbig leverance
deliverable-drafted = { $client }: den foreløbige leverance venter på din godkendelse
deliverable-waits = { $client }: Hvilken del af leverancen kan kunden få inden dag 30?
deliverable-write = Beskriv den foreløbige leverance
met-form = Samtaler
met-whom = Hvem du har talt med
met-how = Én på tomandshånd med hver vigtig interessent i uge 1. Det, de siger, bliver hos dig.
met-first = Samtaler på tomandshånd
met-stands = { $done } af { $total }
met-noted = Noteret
met-left = { $count ->
    [one] Én mangler. Jeg spørger igen.
   *[other] { $count } mangler. Jeg spørger igen.
}
met-all = Det var dem alle.
met-waits = { $client }: samtaler med vigtige interessenter mangler
met-note = Notér samtaler
