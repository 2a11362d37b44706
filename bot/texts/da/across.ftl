# Én person på to platforme; en kanal på en anden platform; roller, der er besat dér. Kunder læser kun ”link-client…”.
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

guide-connect = gør denne kanal til en af forløbets kanaler
guide-link = samler dig med dig selv på en anden platform

connect-title = Tilslut denne kanal
connect-submit = Tilslut
connect-project = Forløb
connect-role = Bruges som
connect-role-hint = Den kanal, den afløser, bliver fri igen. Det, der er skrevet dér, bliver dér.
connect-as-client = Kundekanal: deles med kunden
connect-as-internal = Intern kanal: kun jeres egne folk
connect-in-channel = En kanal tilsluttes inde fra kanalen selv
connect-in-channel-help = Gå til kanalen, uanset hvilken platform den er på, og skriv `/usher connect` der. Intet er ændret.
connect-taken = Kanalen hører allerede til et forløb
connect-taken-help = Hver kanal har ét forløb. Vælg en anden kanal til dette. Intet er ændret.
connect-nothing = Jeg kender ikke noget åbent forløb, som du leder
connect-nothing-help = Leder du et på en anden platform, så bliv først én person for mig: Skriv `/usher link` i vores private samtale. Intet er ændret.
connect-done = { $client }: kanalen er tilsluttet
connect-done-help = Forløbets interne kanal har fået besked.
connect-client-title = { $client }: en kundekanal er tilsluttet
connect-client = { $who } har tilsluttet { $room } på { $platform }. Det, der er til kunden, kommer dér fra nu af.
connect-released = { $room } på { $platform } hører ikke længere til forløbet.
connect-internal-title = { $client }: den interne kanal er flyttet
connect-internal = { $who } har flyttet den til { $room } på { $platform }. Fra nu af kan I følge forløbet dér.
connect-unnamed = en kanal uden navn

people-elsewhere = { $people } kan ikke vises i felterne, fordi de kun er på en anden platform. De beholder deres roller, medmindre du vælger andet.
people-free = Frigør disse roller
people-free-hint = En rolle til én person skifter også, når du vælger en anden ovenfor.
people-seat = { $who } · { $seat }

error-room-internal = Der er vist interne ting i kanalen, og de kan stadig læses dér. Vælg en anden til kunden.
