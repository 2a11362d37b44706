# Velkomstpakken: hvad projektlederen spørges om, og hvad kunden læser, når den er godkendt.
welcome-prompt = Velkomstpakken til { $client } sendes i dagene før kickoff ({ $at }). Det her er, hvad jeg har.
welcome-write = Gør pakken færdig
welcome-form = Velkomstpakke
welcome-waits = { $client }: velkomstpakken er ikke sendt endnu
welcome-late-title = { $client }: velkomstpakken er ikke sendt
welcome-late = Kickoff er tæt på ({ $at }), og { $client } har ikke fået sin velkomstpakke. { $who } sender den, og et ord fra dig kan hjælpe.
welcome-drafted = mit udkast
welcome-missing = mangler
welcome-known = fra overdragelsen, kun for os selv
welcome-title = Velkommen, { $client }
welcome-hello = { $mood ->
    [light] Dejligt at have jer med! Her er alt, hvad I skal bruge til en god start. 🎉
   *[thorough] Tak, fordi I har valgt at arbejde sammen med os. Her er det, I skal bruge til en god start.
}
welcome-letter = Et ord fra os
welcome-letter-hint = Lader du feltet stå tomt, skriver jeg et par linjer på vegne af den, der har ansvaret for forløbet.
welcome-draft-letter = Vi glæder os til samarbejdet med { $client }. I de første uger vil vi gerne vise jer, at det var det rigtige valg, og er noget ikke, som det skal være, så sig til med det samme. { $who }
welcome-team = Jeres team
welcome-team-hint = En linje eller to om hver af os: erfaring, og hvad man kan spørge os om. Navne og roller er der allerede.
welcome-overview = Projektet
welcome-overview-hint = Mål og tidsplan, med kundens egne ord.
welcome-kickoff = Kickoff
welcome-prepare = I bedes forberede
welcome-prepare-hint = Det, kunden skal forberede eller tage med.
welcome-protocol = Sådan holder vi kontakten
welcome-protocol-hint = Kanaler, svartider, hvem man går til. Lader du feltet stå tomt, skriver jeg, at denne kanal kommer først, og hvem man går til.
welcome-draft-protocol = Denne kanal kommer først. { $who } leder projektet til daglig, og er noget ikke, som det skal være, så gå til { $lead }.
welcome-portal = Jeres projektportal
welcome-portal-hint = Adressen, og hvordan man kommer ind. Lader du feltet stå tomt, nævner jeg den portal, som jeg holder: en knap i kundens kanal.
welcome-draft-portal = Knappen ”Projektportal” her i kanalen viser altid det hele samlet: hvem er hvem, datoer, dokumenter, statusopdateringer og beslutninger.
welcome-first = De første skridt og uge 1
welcome-first-hint = Lader du feltet stå tomt, beskriver jeg en typisk første uge.
welcome-draft-first = I uge 1 får vi de sidste adgange på plads, begynder at indsamle data, taler med hver nøgleperson på tomandshånd og vælger et første resultat, som I snart kan se.
