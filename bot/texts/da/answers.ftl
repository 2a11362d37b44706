# Svar til kunden: faste svartider, spørgsmål der venter, vores tavshed. "answers-…" er det, kunden læser.
answers-title = { $mood ->
    [light] Tak, vi har din besked! 👋
   *[thorough] Tak for din besked
}
answers-at = { $mood ->
    [light] Vi svarer her på faste tidspunkter. Næste gang er { $at }. Haster det? Så tryk på knappen.
   *[thorough] Vi svarer her på faste tidspunkter af dagen. Du kan forvente at høre fra os fra { $at }. Kan det ikke vente, så tryk på knappen.
}
answers-covered = { $who } er ikke på kontoret til og med { $last }. Indtil da er { $covers } der for dig.
answers-away = { $who } er ikke på kontoret til og med { $last }. Resten af teamet læser med her og vender tilbage til dig.

guide-slots = bestemmer, hvornår på dagen kunden får svar
slots-title = Svartider
slots-how = To til fire tidspunkter om dagen, hvor { $client } får svar. Den, der skriver uden for dem, får at vide, hvornår det næste begynder.
slots-label = Svartider
slots-hint = Én pr. linje, fx 09:00-10:00, mellem { $opens } og { $closes }. Tomt felt: som i jeres playbook.
slots-submit = Gem
slots-unread = Jeg kan ikke læse ”{ $words }”. Skriv en svartid som 09:00-10:00.
slots-count = { $count ->
    [one] Én svartid er ikke nok: angiv to til fire.
   *[other] Angiv to til fire svartider; her er { $count }.
}
slots-backward = { $slot } slutter, før den begynder.
slots-outside = { $slot } ligger uden for jeres arbejdsdag ({ $opens }-{ $closes }).
slots-overlap = { $one } og { $other } overlapper hinanden.
slots-kept = Svartiderne er gemt
slots-kept-how = Fra nu af: { $slots } ({ $zone }). Uden for dem får kunden én gang at vide, hvornår der kommer svar.
slots-none = Jeres playbook har ingen, så kunden får ingen tidspunkter at vide.

silence-title = { $client }: { $count ->
    [one] ikke et ord fra os i én arbejdsdag
   *[other] ikke et ord fra os i { $count } arbejdsdage
}
silence-own = Det seneste, kunden har læst fra os i sin kanal, er fra { $day }.
silence-theirs = Det seneste, kunden har læst fra os i sin kanal, er fra { $day }. { $who } ved det; et ord fra dig kan hjælpe.
silence-how = Én linje er nok: hvor vi er, og hvad der sker nu. Selv ”alt går efter planen” er nyt for en, der venter.
silence-elsewhere = Vi har talt sammen et andet sted
silence-waits = { $client }: intet fra os i deres kanal siden { $day }
silence-noted = Noteret: kunden har hørt fra os i dag

asked-title = { $client }: { $count ->
    [one] ét spørgsmål venter på svar
   *[other] { $count } spørgsmål venter på svar
}
asked-line = { $who } · { $at }
asked-until = svar senest { $at }
asked-over = skulle være besvaret { $at }
asked-how = { $hours ->
    [one] I disse uger får kunden svar inden for én arbejdstime. Et kort ”vi er på sagen” i kanalen tæller med.
   *[other] I disse uger får kunden svar inden for { $hours } arbejdstimer. Et kort ”vi er på sagen” i kanalen tæller med.
}
asked-elsewhere = Besvaret et andet sted
asked-done = { $client }: ingen spørgsmål venter længere
asked-done-how = Her er der ikke mere at gøre.
asked-noted = Noteret: det spørgsmål er besvaret
