# Et forløb åbnes, dets roller, hjælp. Kun for os selv.
new-title = Nyt forløb
new-submit = Åbn forløbet
new-client = Kunde
new-language = Forløbets sprog
new-language-hint = Bruges i forløbets kanaler og til alle, der ikke selv har valgt sprog.
new-mood = Tone
new-signed = Kontrakten underskrevet den
new-internal = Intern kanal
new-internal-hint = Kun jeres egne folk. Her kan I følge forløbet.
new-client-room = Kundekanal
new-client-room-hint = Deles med kunden. Du kan tilføje den senere.
new-zone = Tidszone
new-zone-hint = Fx Europe/Copenhagen
new-countries-hint = Begge parters landekoder på to bogstaver, fx DK, JP
new-in-channel = Et forløb åbnes i sin interne kanal
new-in-channel-help = Gå til den interne kanal, og skriv `/usher new` der.
new-in-internal = Et forløb kan ikke åbnes i en kanal, som andre er med i
new-in-internal-help = Gå til en kanal, hvor kun jeres egne folk er med, og skriv `/usher new` der.
new-already = Forløbet med { $client } er allerede åbent her
new-already-help = Hver kanal har ét forløb. Åbn det næste i sin egen kanal.

open-title = { $client }: forløbet er åbnet
open-playbook = Playbook
open-signed = Kontrakt underskrevet
open-handoff-due = Overdragelse accepteres senest
open-kickoff = Kickoff
open-kickoff-window = mellem { $first } og { $last }
open-countries = Helligdage i disse lande
open-next = Næste skridt: { $who } svarer på spørgsmålene om overdragelsen i en privat samtale med mig.

people-title = Hvem gør hvad
people-submit = Gem
people-saved = Gemt. Kortet i kanalen er opdateret.

guide-title = Det kan du gøre her
guide-new = åbner et forløb i denne kanal
guide-handoff = viser overdragelsen, som den ser ud nu
guide-people = ændrer, hvem der har hvilken rolle
guide-alignment = stiller hele vores team de samme korte spørgsmål
guide-survey = viser undersøgelserne og starter en
guide-concern = fortæller projektlederen, hvad der bekymrer dig
guide-language = skifter mit sprog, over for dig eller i denne kanal
guide-home = viser, hvad der venter på dig
guide-rep = Jeg stiller dig spørgsmål om { $client }. Skriv ”fortsæt” for at gå videre, ”senere” for at springe et spørgsmål over, ”tilbage” eller ”ret 3” for at ændre et svar.
guide-rep-told = Dine svar om { $client } er komplette og afventer den leveranceansvarliges ja. Med ”ret 3” kan du stadig ændre et svar.
guide-lead = Du overtager { $client }. Dit kort viser svarene, efterhånden som de kommer. Spørg ind til det, der er uklart, og accepter, når alt er på plads.
guide-accepted = Overdragelsen af { $client } er accepteret. `/usher handoff` viser det hele.
guide-none = Du har ikke noget forløb i denne samtale. Et forløb åbnes med `/usher new` i sin interne kanal.
guide-client = Hej! Jeg hjælper teamet med at holde jeres forløb på sporet. Er der noget, der bekymrer dig, så sig det til mig med knappen: Det går videre til din projektleder. ”/usher portal” viser alt om forløbet, og med ”/usher change” kan du bede om tilføjelser eller ændringer.
guide-hello = { $mood ->
    [light] Hej! 👋 Vi kom hertil:
   *[thorough] Goddag. Her er det åbne spørgsmål igen:
}

which-title = Hvilket forløb?
which-project = { $client }

home-title = { $count ->
    [0] Alt er klaret
    [one] Én ting venter på dig
   *[other] { $count } ting venter på dig
}
home-questions = { $client }: { $count ->
    [one] ét spørgsmål om overdragelsen mangler svar
   *[other] { $count } spørgsmål om overdragelsen mangler svar
}
home-flags = { $client }: { $count ->
    [one] den leveranceansvarlige har et spørgsmål til dig
   *[other] den leveranceansvarlige har { $count } spørgsmål til dig
}
home-accept = { $client }: overdragelsen er komplet og mangler kun dit ja
home-alignment = { $client }: et par korte spørgsmål om, hvordan du forstår forløbet
home-nothing = { $mood ->
    [light] Der venter ikke noget på dig. Nyd det! ☕
   *[thorough] Der venter ikke noget på dig.
}
home-more = … og { $count } mere
home-help = Skriv `/usher help` i en kanal for at se, hvad du kan gøre der.
home-help-client = Er der noget ved forløbet, der bekymrer dig, så giver knappen det videre til din projektleder.

nudge-title = { $client }: overdragelsen venter
nudge-theirs = Overdragelsen af { $client } er ikke færdig. Næste skridt ligger hos { $who }; et ord fra dig kan hjælpe den på vej.

delivery-alarm = { $client }: en besked kunne ikke leveres
delivery-alarm-help = Beskeden er gemt, og jeg prøver igen. Få årsagen rettet.
delivery-failed = Beskeden kunne ikke leveres.
error-held-back = Beskeden er intern, og kanalen, den skulle i, er eller kan være delt med folk uden for jeres organisation.
error-person-unknown = Jeg kender ikke den person, beskeden var til.
error-person-unreachable = Den person, beskeden var til, kan ikke nås på nogen af mine platforme.
error-platform-off = Platformen, beskeden skulle sendes på, er ikke tilsluttet.
error-not-known-yet = Beskeden venter et øjeblik, til jeg ved, hvem der læser med dér.
