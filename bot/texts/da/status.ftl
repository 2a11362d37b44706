# Den ugentlige statusopdatering: hvad projektlederen spørges om, og hvad kunden læser, når den er godkendt.
status-title = Statusopdatering · { $day }
status-prompt = { $mood ->
    [light] { $who }, så er det tid til en opdatering til { $client }! Her er, hvad jeg ved. Tilføj dit, eller send den, som den er.
   *[thorough] { $who }, statusopdateringen til { $client } skal ud i dag. Her er, hvad jeg ved. Tilføj det væsentlige, eller send den, som den er, hvis alt følger planen.
}
status-as-is = Alt følger planen: send
status-write = Skriv opdateringen
status-form = Statusopdatering
status-planned = planlagt til denne uge i sidste opdatering
status-overall = Samlet status
status-on-track = Følger planen
status-at-risk = I risiko
status-off-track = Afviger fra planen
status-on-plan = { $mood ->
    [light] Alt kører efter planen. 👍
   *[thorough] Projektet følger planen, og der er intet, der kræver jeres opmærksomhed i denne uge.
}
status-done = Nået
status-done-hint = Resultater frem for aktivitet: hvad har kunden nu, som de ikke havde før?
status-focus = Fokus i næste uge
status-issues = Problemer og blokeringer
status-decisions = Beslutninger, der skal træffes
status-requests = Det har du brug for fra kunden
status-requests-hint = Én ting pr. linje, hver med en dato: Bankoversigten; 4.12.
status-request-by = Vi mangler fra jer · { $day }
status-events = På vej
status-questions = Spørgsmål og bekymringer
status-noticed = Det har jeg bemærket: fjern det, der ikke skal med
status-coming = Kommende datoer: fjern det, der ikke skal med
status-milestone = Milepælen ”{ $name }”
status-milestone-on = Milepælen ”{ $name }”, { $day }
status-why = ”{ $name }”: Hvis den er forsinket, hvorfor, og hvad gør I ved det?
status-why-needed = Kunden vil gerne vide hvorfor, og hvad der bliver gjort.
status-ahead = Foran planen
status-on-schedule = Efter planen
status-behind = Forsinket
status-reached = Nået
status-is-ahead = foran planen, ventes { $day }
status-is-on-schedule = efter planen til { $day }
status-is-behind = forsinket, ventes nu { $day }. { $why }
status-is-reached = nået
status-and =
    { $words }
    { $more }
status-answer = { $mood ->
    [light] Et spørgsmål eller en sten i skoen? Skriv bare her, eller tryk på knappen.
   *[thorough] Spørgsmål eller noget, der bekymrer jer? Skriv her, eller brug knappen.
}
status-fact-handoff = leveranceteamet har overtaget fra salg
status-fact-welcome = I har fået velkomstpakken
status-fact-notes = I har fået referatet fra kickoff
status-fact-statement = I har fået rammerne for arbejdet på skrift
status-fact-win = I har fået det første resultat
status-fact-deliverable = I har fået en første del af resultatet
status-fact-kickoff = kickoff blev holdt { $day }
status-ahead-kickoff = kickoff: { $at }
status-ahead-milestone = { $name }: { $day }
status-inside-flags = { $count ->
    [one] Kun til dig: Ét spørgsmål til overdragelsen er stadig åbent.
   *[other] Kun til dig: { $count } spørgsmål til overdragelsen er stadig åbne.
}
status-inside-alignment = { $count ->
    [one] Kun til dig: Vores team er stadig uenigt på ét punkt i forventningsafstemningen.
   *[other] Kun til dig: Vores team er stadig uenigt på { $count } punkter i forventningsafstemningen.
}
status-inside-concerns = { $count ->
    [one] Kun til dig: Der er meldt én bekymring siden sidste opdatering.
   *[other] Kun til dig: Der er meldt { $count } bekymringer siden sidste opdatering.
}
status-waits = { $client }: statusopdateringen for { $day } er ikke sendt endnu
status-missed-title = { $client }: { $count ->
    [one] der mangler en statusopdatering
   *[other] der mangler { $count } statusopdateringer i træk
}
status-missed = Opdateringen for { $day } er ikke sendt. { $who } har udkastet, og et ord fra dig kan hjælpe.
status-missed-how = Selv ”alt følger planen” er nyt for en kunde, der venter på at høre det.
