# Én person på to platforme; en kanal på en anden platform; roller, der er besat dér. Kunder læser kun “link-client…”.
link-title = Bliv én person på begge platforme
link-how = Åbn vores private samtale på den anden platform, og skriv `/usher link` efterfulgt af denne kode:
link-also-asked = En person dér har din e-mailadresse, så jeg har også spurgt dem. Er det dig, er ét tryk nok.
link-note = Koden virker én gang i { $minutes ->
    [one] ét minut
   *[other] { $minutes } minutter
}. Giv den ikke til nogen: Den, der skriver den, er dig for mig.
link-done = Nu er du én person for mig
link-done-help = Dine roller og svar er samlet ét sted. Jeg skriver til dig dér, hvor forløbet er, og svarer dig, hvor du skriver til mig.
link-already = Du er allerede én person for mig
link-already-help = Intet er ændret.
link-wrong = Koden virker ikke
link-wrong-help = Måske er der en tastefejl, eller koden er brugt eller udløbet. Skriv `/usher link` på den anden platform for at få en ny. Intet er ændret.
link-here = Koden skal bruges på din anden platform
link-here-help = Skriv den i vores private samtale dér. Intet er ændret.
link-too-many = For mange forkerte koder
link-too-many-help = Vent en time, og bed så om en ny kode. Intet er ændret.
link-refused = De to kan ikke slås sammen
link-refused-help = Jeg slår kun folk fra jeres egen organisation sammen, med én konto på hver platform. Intet er ændret.
link-client = Det tager din projektleder sig af
link-client-help = Fortæl projektlederen, hvilken konto du bruger her; så kan den føjes til forløbet. Intet er ændret.
link-client-asked = Jeg har spurgt din projektleder
link-client-asked-help = En anden konto har din e-mailadresse. Når projektlederen har bekræftet, at det er dig, er begge én for mig.

link-question-title = Er det dig på { $platform }?
link-question = { $who } på { $platform } har din e-mailadresse og vil gerne være samme person som dig her.
link-question-note = Tryk kun, hvis du lige selv har bedt om det. Ellers skal du ikke gøre noget; så sker der ingenting.
link-yes = Ja, det er mig

link-same-title = { $client }: er det samme person?
link-same-one = { $who } ({ $platform })
link-same = Begge er på kundens side og har samme e-mailadresse.
link-same-note = { $manager }, det afgør du. Når de er slået sammen, er de én person for mig overalt.
link-same-yes = Samme person
link-same-done = { $client }: { $who } er nu én person på begge platforme
