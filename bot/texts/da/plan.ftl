# Planen: milepæle, deres flytninger, og hvad kunden får at vide om dem.
guide-plan = viser planen: milepæle, opgaver, beslutninger, åbne spørgsmål
plan-title = Planen · { $client }
plan-kickoff = Kickoff
plan-no-kickoff = ingen dato endnu: `/usher kickoff` sætter den
plan-none = Der er ingen milepæle endnu. Tilføj dem, kunden skal kunne se frem til.
plan-moves = { $count ->
    [one] Én dato er flyttet indtil nu: { $ours } af os, { $theirs } af kunden.
   *[other] { $count } datoer er flyttet indtil nu: { $ours } af os, { $theirs } af kunden.
}
plan-is-reached = ✓ nået { $day }
plan-add = Tilføj en milepæl
plan-edit = Ret ”{ $name }”
plan-form = Milepæl
plan-name = Navn
plan-due = Dato
plan-due-hint = Du aftaler den med kunden på kickoff. Derefter flyttes den kun med en begrundelse.
plan-expected = Ventes nu
plan-expected-hint = Aftalt med kunden: { $day }
plan-state = Status
plan-state-planned = Udestår
plan-state-reached = Nået
plan-state-dropped = Tag den ud af planen
plan-why = Hvorfor den flytter sig, og hvad du gør ved det
plan-why-hint = Kunden læser det.
plan-save = Gem
plan-name-needed = Giv den et navn.
plan-full = Planen har plads til { $most } milepæle. Ret en af dem, der er der.
plan-day-needed = Angiv en dato.
plan-day-past = Den dag er passeret. Angiv en dato fra i dag og frem.
plan-day-far = Det er mere end tre år ude i fremtiden. Angiv en tidligere dato.
plan-why-needed = Kunden vil gerne vide hvorfor, og hvad der bliver gjort.
plan-kept = Gemt: { $name }
plan-reached = Godt gået: ”{ $name }” er nået
plan-dropped = ”{ $name }” er taget ud af planen
plan-moved = Den nye dato er noteret
plan-moved-next = Næste skridt: Fortæl det til kunden i dag. Mit udkast ligger i vores private samtale.
plan-tell = Sig, hvordan det går
plan-waits = { $client }: ”{ $name }” var ventet { $day }. Er den nået, eller hvornår bliver den det?
moved-title = { $count ->
    [one] En dato er ændret
   *[other] { $count } datoer er ændret
}
moved-prompt = { $mood ->
    [light] { $who }, en dato hos { $client } har flyttet sig. Siger vi det i dag, er det kun halvt så slemt. Her er et udkast.
   *[thorough] { $who }, en dato i planen for { $client } har flyttet sig. Fortæl dem det i dag; her er mit udkast.
}
moved-hello = Vi vil gerne have, at I ved det lige så snart som vi:
moved-line = { $was } → { $day }. { $why }
moved-days = { $was } → { $day }
moved-text = Fra os
moved-text-hint = Hvad det betyder for kunden, og hvad der nu sker.
moved-form = En ændret dato
moved-answer = Giver det jer problemer? Skriv her, så finder vi en løsning.
moved-waits = { $client }: { $count ->
    [one] kunden ved endnu ikke, at en dato er flyttet
   *[other] kunden ved endnu ikke, at { $count } datoer er flyttet
}
status-fact-reached = milepælen ”{ $name }” er nået
series-add = Tilføj et fast møde
series-form = Fast møde
series-first = Første gang
series-every = Hvor ofte
series-every-weeks = { $count ->
    [1] hver uge
    [one] hver { $count }. uge
   *[other] hver { $count }. uge
}
series-full = Der er allerede { $most } faste møder.
series-title = Vores faste møder
series-hello = Her er vores faste møder. Læg dem gerne i jeres kalender.
series-row = fra { $at }, { $often }, { $minutes } minutter
series-waits = { $client }: invitationerne til de faste møder venter på din godkendelse
