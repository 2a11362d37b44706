former-contact = en tidligere kontakt

privacy-export-form = Udlevér en persons data
privacy-export-how = Du får dem som direkte besked, og ingen andre gør.
privacy-export-submit = Udlevér
privacy-export-sent = Det er på vej til dig
privacy-export-sent-help = Se i dine direkte beskeder med mig.
privacy-forget-form = Slet en person
privacy-forget-how = Først ser du, hvad der forsvinder, og hvad der må blive. Intet slettes, før du har bekræftet det.
privacy-forget-submit = Vis mig det
privacy-who = Hvis data?
privacy-unknown = Den person har jeg ikke mødt
privacy-not-yours = Det kan du ikke bede om
privacy-not-yours-help = Alle kan bede om deres egne data. For en anden kan projektlederen eller en partner på alle vedkommendes projekter gøre det, og den, der satte arbejdsområdet op.

privacy-title = Hvad der er gemt om { $name }
privacy-nameless = uden navn
privacy-name = Navn
privacy-email = E-mail
privacy-language = Sprog
privacy-zone = Tidszone
privacy-ids = Konti
privacy-read = Til at læse
privacy-json = Til maskiner
privacy-holds = Adresserne virker i et døgn for alle, der har dem. Giv dem ikke videre.
privacy-more = Det er ikke det hele: Den, der driver serveren, kan skrive resten ud med app.py export --person.
privacy-given = { $count ->
    [0] Intet er skrevet eller bekræftet.
    [one] Skrevet eller bekræftet, én post:
   *[other] Skrevet eller bekræftet, { $count } poster:
}
privacy-noted = { $count ->
    [0] Ingen har noteret noget.
    [one] Noteret af andre, én post:
   *[other] Noteret af andre, { $count } poster:
}
privacy-of = { $what }, { $client }

privacy-group-handoff = Overlevering og afstemning
privacy-group-answers = Undersøgelser og spørgeskemaer
privacy-group-issues = Sager
privacy-group-plan = Plan og beslutninger
privacy-group-words = Beskeder, oplæg og idéer
privacy-group-person = Personen
privacy-group-other = Andre poster

privacy-forget-title = Sletning af { $name }
privacy-goes = Navn, adresser, konti og hvert ord fra personen forsvinder for altid fra disse poster:
privacy-stays = { $decisions ->
    [0] Datoer og loggen bliver, med »en tidligere kontakt« i stedet for navnet.
    [one] Én beslutning bliver med sin dato, og det gør loggen også; »en tidligere kontakt« står i stedet for navnet.
   *[other] { $decisions } beslutninger bliver med deres datoer, og det gør loggen også; »en tidligere kontakt« står i stedet for navnet.
}
privacy-elsewhere = Beskeder i selve chatten slettes dér. Sikkerhedskopier beholder deres indhold, til de udskiftes.
privacy-forget-do = Slet for altid
privacy-forgotten = Slettet
privacy-forgotten-help = Kun datoer og »en tidligere kontakt« er tilbage. Skriver nogen til mig fra den konto, mødes vi på ny.
privacy-forgotten-own = Der er intet tilbage fra dig ud over datoer og »en tidligere kontakt«. Skriver du til mig igen, mødes vi på ny.
privacy-seated = Personen har stadig en rolle i åbne projekter:
privacy-seated-help = Sæt en anden ind med /usher people i projektets kanal. Så kan det lade sig gøre.
privacy-seated-client = Bed projektlederen om at sætte en anden ind. Så kan det lade sig gøre.

guide-export = Få udleveret, hvad der er gemt om dig eller en person i dine projekter
guide-forget = Slet en person efter et kig på, hvad der forsvinder, og hvad der bliver

retention-warn-title = { $client }: slettes snart
retention-warn-on = Slettes
retention-warn-ended = Afsluttet
retention-warn = Derefter er kun datoer og id’er tilbage af projektet. Indtil da kan app.py export skrive det ud.
retention-keep = Behold længere
retention-kept = Beholdes til { $on }
retention-kept-help = Jeg spørger igen inden da.
retention-archived = Arkiveret: Det kan ikke længere læses her, men app.py export skriver det stadig ud. Begynd noget nyt med /usher new.
retention-erased = Et projekt, der sluttede { $on }, er slettet
retention-erased-help = Kun dets datoer og id’er er tilbage, som dets playbook siger.

export-unknown-person = Der kendes ingen med id’et eller e-mailadressen { $who }
