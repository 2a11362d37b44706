# Workshops: materiale før, øvelse, en opgave efter; og forberedelse til kickoff. Det meste læser kunden.
guide-workshop = planlægger en workshop: materiale før, øvelse og en opgave bagefter
learning-form = Workshop
learning-how = Det, man lærer, skal bruges med det samme, ellers går det tabt. Jeg laver udkast til tre beskeder til kunden; projektlederen godkender dem.
learning-topic = Emne
learning-at = Hvornår
learning-minutes = Varighed i minutter
learning-material = Materiale
learning-material-hint = Et link. Det sendes tre arbejdsdage før.
learning-practice = Øvelse
learning-practice-hint = Noget lille at prøve. Det tilbydes arbejdsdagen før.
learning-task = Opgave bagefter
learning-task-hint = Noget fra deres eget arbejde, hvor de bruger det lærte. Den sendes lige efter workshoppen.
learning-see = Se beskederne
learning-words-needed = Skriv noget her.
learning-link = Angiv ét link, der begynder med https://
learning-past = Angiv et tidspunkt, der ligger i fremtiden.
learning-minutes-wrong = Angiv { $least } til { $most } minutter.
learning-draft = { $client }: beskeder omkring ”{ $topic }”
learning-planned = { $client }: planlagt omkring ”{ $topic }”
learning-approved-how = De sendes af sig selv. En ændring kræver din godkendelse igen.
learning-approve = Godkend alle tre
learning-edit = Sæt en ny tid
learning-goes = Sendes { $at }
learning-went = Er sendt
learning-waits = { $client }: beskederne omkring workshoppen ”{ $topic }” ({ $at }) venter på din godkendelse
learning-off = Aflys den
learning-why = Hvorfor
learning-off-done = Aflyst, og beskederne med
learning-is-off = Workshoppen ”{ $topic }” er aflyst
learning-material-title = Før vores workshop: { $topic }
learning-material-hello = { $mood ->
    [light] Lidt at læse på forhånd, så vi kan gå direkte til det sjove. 🙂
   *[thorough] Kig det gerne igennem på forhånd, så vi kan bruge tiden sammen på jeres spørgsmål.
}
learning-when = Workshop
learning-read = Materiale
learning-block = Reservér tiden i kalenderen, og en halv time til forberedelse.
learning-practice-title = Til at prøve før workshoppen: { $topic }
learning-practice-hello = { $mood ->
    [light] Lyst til et hurtigt forsøg, før vi mødes { $at }? Det må gerne gå galt; det er det, det er til for.
   *[thorough] Prøv gerne dette, før vi mødes { $at }. Fejl er velkomne: tag dem med.
}
learning-task-title = Med det samme: brug det, du lærte om { $topic }
learning-task-hello = { $mood ->
    [light] Frisk i hukommelsen? Så i gang, helst i dag:
   *[thorough] Det, man bruger med det samme, bliver hængende. Løs opgaven inden for de næste to dage, og fortæl os her, hvordan det gik:
}
learning-moved = Vores workshop er flyttet: { $topic }
learning-moved-to = Den er nu { $at }.
prepare-agenda = Reservér en halv time i kalenderen på forhånd til at læse det igennem. Vi minder dig om det arbejdsdagen før.
prepare-title = { $mood ->
    [light] Vores kickoff er lige om hjørnet
   *[thorough] Vores kickoff er næste arbejdsdag
}
prepare-words = { $mood ->
    [light] En kop kaffe og en halv time med dagsordenen, så er du klar. ☕
   *[thorough] Brug den halve time, du har reserveret, til at læse dagsordenen og notere, hvad du gerne vil spørge om.
}
