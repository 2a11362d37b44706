# Kundeportalen: otte dele. Kunden læser det hele, bortset fra formularen.
guide-portal = viser kundeportalen, som kunden ser den, og lader dig føje til den
portal-title = Projektportal · { $client }
portal-hello = Alt om forløbet samlet ét sted.
portal-closed = Forløbet er afsluttet. Alt står her, som det var dengang.
portal-overview = Overblik og mål
portal-team = Hvem er hvem
portal-timeline = Tidsplan og milepæle
portal-documents = Dokumenter
portal-channels = Hvor I skriver
portal-meetings = Møder og referater
portal-status = Statusopdateringer
portal-log = Bekymringer og beslutninger
portal-entries = { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}
portal-empty = intet endnu
portal-nothing = Her er intet endnu.
portal-part = { $part } · { $client }
portal-all = Alle dele
portal-on = Næste side
portal-open = Projektportal
portal-edit = Føj til portalen
portal-statement = Det aftalte omfang, som det blev sendt { $day }
portal-ours = Hos os
portal-theirs = Hos jer
portal-here = i projektets kanal
portal-about = Om
portal-photo = Foto
portal-reached = { $count ->
    [one] { $done } af 1 milepæl nået
   *[other] { $done } af { $count } milepæle nået
}
portal-as-told = { $course } (meldt { $day })
portal-daily = Spørgsmål i hverdagen
portal-channel = projektets kanal, som vi deler
portal-channel-named = { $name }, kanalen, som vi deler
portal-worry = Noget bekymrer dig
portal-worry-how = Skriv ”/concern” her eller til mig i en privat besked. Eller gå til { $who }, og hvis det ikke hjælper, til { $lead }.
portal-posted = Sendt af { $who } { $at }.
portal-decisions = { $count ->
    [0] Ingen beslutninger endnu
    [one] 1 beslutning
   *[other] { $count } beslutninger
}
portal-form = Projektportal
portal-how = { $client } kan læse det hele, så snart du gemmer.
portal-submit = Gem
portal-topics = Emner
portal-overview-hint = Hvad forløbet handler om, og hvad det skal føre til. Lader du feltet stå tomt, vises overblikket fra velkomstpakken.
portal-documents-hint = Ét på hver linje, i den rækkefølge de skal læses: navn; https://…
portal-topics-hint = Ét på hver linje: emne; kanalen, personen eller adressen
portal-saved = Gemt
portal-saved-how = Kunden ser det med ”/usher portal”.
portal-too-many = Højst { $most } linjer.
portal-two-parts = ”{ $words }” skal have to dele med semikolon imellem.
portal-no-link = ”{ $words }” skal have en adresse, der begynder med https://.
export-no-portal = Der er endnu intet forløb, hvis portal kan eksporteres.
