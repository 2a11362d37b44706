# Overdragelsen fra salg til leverance. Kun for os selv.
handoff-welcome-title = { $client }: så er det tid til overdragelsen
handoff-welcome = { $mood ->
    [light] Hej { $who }! Ingen kender kunden bedre end dig. { $count } hurtige spørgsmål, ét ad gangen, når det passer dig. Kan du være færdig senest { $due }? Perfekt.
   *[thorough] { $who }, du kender kunden bedst, og leveranceteamet bygger videre på det, du fortæller. Der er { $count } spørgsmål, ét ad gangen. Svar gerne på dem alle senest { $due }.
}
handoff-welcome-how = Skriv bare dit svar. ”Senere” springer et spørgsmål over, ”tilbage” går til det forrige, ”ret 3” ændrer et svar, og ”fortsæt” tager tråden op, hvor du slap, også flere dage senere. Kun jeres eget team læser med.

handoff-question-title = { $client } · spørgsmål { $number } af { $total }
handoff-q-problems = Hvilke konkrete problemer skal { $client } have løst?
handoff-q-success = Hvilke resultater vil { $client } måle succesen på?
handoff-q-stakeholders = Hvem er nøglepersonerne hos { $client }, og hvad er vigtigt for hver af dem?
handoff-q-promises = Hvad blev der lovet under salget?
handoff-q-objections = Hvilke bekymringer eller indvendinger kom frem?
handoff-q-working-style = Hvordan foretrækker { $client } at arbejde og kommunikere?
handoff-q-politics = Hvilke interne magtforhold eller ømme punkter bør teamet kende til?
handoff-t-problems = Problemer, der skal løses
handoff-t-success = Succeskriterier
handoff-t-stakeholders = Nøglepersoner
handoff-t-promises = Afgivne løfter
handoff-t-objections = Bekymringer og indvendinger
handoff-t-working-style = Samarbejdsform
handoff-t-politics = Magtforhold og ømme punkter
handoff-how-words = Skriv dit svar herunder, så kort eller langt du vil.
handoff-how-people = Navn, titel, e-mail, telefon, og hvad de skal kontaktes om: bare det, du har. Skriv hver person på sin egen linje.
handoff-how-promises = Skriv hvert løfte på sin egen linje.
handoff-how-number = Et tal er nok.
handoff-how-scope = Skriv, hvad der er med, og hvad der ikke er.
handoff-your-answer = Dit svar indtil nu
handoff-form = Svar i en formular
handoff-later = Senere
handoff-back = Tilbage
handoff-continue = Fortsæt
handoff-still-open = Mangler endnu: { $topics }
handoff-noted = Noteret, tak.
handoff-changed = Rettet, tak.
handoff-empty = Der var ikke noget at notere
handoff-empty-help = Skriv et par ord, eller ”senere” for at springe spørgsmålet over.
handoff-too-long = Det er { $count } tegn, og jeg kan gemme { $most }
handoff-too-long-help = Gør det kortere, eller læg dokumentet online, og giv mig linket under ”Salgsmateriale”.

handoff-people-title = { $count ->
    [one] Jeg har noteret én person. Passer det?
   *[other] Jeg har noteret { $count } personer. Passer det?
}
handoff-people-note = Skriv ”ja”, ret i formularen, eller skriv dem bare igen.
handoff-people-yes = Ja, det passer
handoff-people-form = Ret i en formular

handoff-open-title = { $client }: { $count ->
    [one] ét spørgsmål mangler stadig
   *[other] { $count } spørgsmål mangler stadig
}
handoff-open-note = Skriv ”fortsæt”, når du er klar.
handoff-complete-title = { $client }: alle spørgsmål er besvaret
handoff-complete = { $mood ->
    [light] Det var det hele, tak! 🎉 Den leveranceansvarlige tager over herfra.
   *[thorough] Det var det hele. Den leveranceansvarlige læser det nu og vender tilbage til dig, hvis noget er uklart.
}
handoff-complete-note = Vil du ændre noget senere, så skriv ”ret” og spørgsmålets nummer.

handoff-edit-title = Hvilket svar vil du ændre?
handoff-edit-how = Tryk på et svar, eller skriv ”ret” og dets nummer.
handoff-edit-none = Der er ikke noget svar at ændre endnu.
handoff-edit-number = { $number }. { $topic }

handoff-form-title = Overdragelse
handoff-form-label = Dit svar
handoff-form-submit = Gem
handoff-form-hint-words = Så kort eller langt du vil.
handoff-form-hint-people = Én person pr. linje: navn; titel; e-mail; telefon; kontaktes om
handoff-form-hint-promises = Ét løfte pr. linje.
handoff-form-hint-number = Et tal.
handoff-form-hint-scope = Med: … Ikke med: …

handoff-progress-title = { $client }: overdragelse
handoff-progress = { $done } af { $total } besvaret
handoff-waits-for = Venter på { $who }
handoff-waits-nobody = Der er ikke sat nogen på endnu. Skriv `/usher people` for at ændre det.
handoff-accepted-title = { $client }: overdragelsen er accepteret
handoff-accepted-by = Accepteret af { $who }, { $at }
handoff-read = Læs overdragelsen
handoff-set-meeting = Overdragelsesmøde
handoff-add-materials = Salgsmateriale
handoff-have-read = Jeg har læst materialet
handoff-read-by = Læst af
handoff-read-before = Det har du allerede bekræftet. Tak!
handoff-read-thanks = Tak, det er noteret.
handoff-meeting = Overdragelsesmøde
handoff-meeting-title = Overdragelsesmøde
handoff-meeting-link = Link
handoff-meeting-hint = Hvor det holdes, fx et videomøde
handoff-materials = Salgsmateriale
handoff-materials-title = Salgsmateriale
handoff-materials-hint = Links til tilbuddet og andet materiale, ét på hver linje
handoff-materials-count = { $count ->
    [one] ét link
   *[other] { $count } links
}

handoff-review-title = { $client }: svarene, efterhånden som de kommer
handoff-review-flagged = { $client }: venter på svar på dit spørgsmål
handoff-review-ready = { $client }: overdragelsen er komplet. Nu er det din tur!
handoff-review-accepted = { $client }: du har accepteret overdragelsen
handoff-flag = Spørg ind til et svar
handoff-accept = Accepter overdragelsen
handoff-promises = Vurder løfterne
handoff-flag-form-title = Spørgsmål til et svar
handoff-flag-which = Hvilket svar?
handoff-flag-ask = Dit spørgsmål
handoff-flag-hint = Det går til sælgeren, og svaret kommer tilbage til dig.
handoff-flag-submit = Send
handoff-flag-no-answer = Det spørgsmål er ikke besvaret endnu.
handoff-flag-title = { $client }: et spørgsmål om ”{ $topic }”
handoff-flag-how = Skriv bare dit svar, eller brug formularen.
handoff-flag-answer = Svar i en formular
handoff-flag-waiting = ⚑ Venter på svar: { $asked }
handoff-clarified = Tak, jeg har givet det videre til { $who }.
handoff-clarified-title = { $client }: dit spørgsmål om ”{ $topic }” er besvaret
handoff-you-asked = Du spurgte
handoff-the-answer = Svar
handoff-promise = Løfte: { $words }
handoff-promises-title = Afgivne løfter
handoff-verdict-in-scope = Inden for omfanget
handoff-verdict-gap = Hul: lovet, men uden for omfanget
handoff-verdict-open = Ikke vurderet endnu
handoff-missing-answer = ikke besvaret endnu
handoff-missing-flag = et spørgsmål til svaret er ikke besvaret endnu
handoff-missing-promises = { $count ->
    [one] ét løfte er ikke vurderet endnu
   *[other] { $count } løfter er ikke vurderet endnu
}
handoff-not-yet-title = { $count ->
    [one] Én ting mangler, før du kan acceptere
   *[other] { $count } ting mangler, før du kan acceptere
}
handoff-not-yet-help = Når det er på plads, kan du trykke på ”Accepter overdragelsen”.
handoff-accepted-before = Overdragelsen er allerede accepteret.
handoff-done-title = { $client }: overdragelsen er accepteret
handoff-done = { $mood ->
    [light] { $who } har accepteret overdragelsen. Flot samarbejde!
   *[thorough] { $who } har accepteret overdragelsen. Leveranceteamet tager over.
}

document-title = { $client }: overdragelse
document-signed = Kontrakt underskrevet
document-state = Status
document-accepted = accepteret af { $who }
document-open = i gang
document-unanswered = Ikke besvaret endnu.
