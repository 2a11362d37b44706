# Påmindelser, besked opad, fravær. Kun for vores side.
nudge-card = { $mood ->
    [light] { $count ->
        [one] Et lille vink: én ting venter på dig
       *[other] Et lille vink: { $count } ting venter på dig
    }
   *[thorough] { $count ->
        [one] Én ting venter på dig
       *[other] { $count } ting venter på dig
    }
}
nudge-due = Frist: { $at }
nudge-done = Klaret: intet af dette venter på dig længere
nudge-snoozed = Fint. Jeg vender tilbage til det { $at }.
nudge-stopped-title = Jeg lader det ligge her
nudge-stopped = { $count ->
    [one] Jeg har mindet dig om det her i to uger og stopper nu. Det bliver stående på din startside, og partneren har fået besked:
   *[other] Jeg har mindet dig om de her { $count } ting i to uger og stopper nu. De bliver stående på din startside, og partneren har fået besked:
}
snooze-hour = Om en time
snooze-tomorrow = I morgen tidlig
snooze-monday = På mandag

nudge-deputy = { $count ->
    [one] Én ting venter dér, hvor du er stedfortræder
   *[other] { $count } ting venter dér, hvor du er stedfortræder
}
nudge-deputy-why = { $who } er fraværende til og med { $last } og har peget på dig. Knapperne virker også for dig.
absent-away = { $client }: { $who } er fraværende til og med { $last }
absent-away-ask = Der er endnu ingen stedfortræder for { $who }. Hvem skal det være?
absent-lost = { $client }: jeg kan ikke få fat i { $who }
absent-lost-ask = Hvis { $who } er holdt op, så giv rollen til en anden.
absent-waits = Det her venter, med de ord { $who } ville læse:
absent-deputy = Vælg stedfortræder
absent-seats = Ret rollerne
silent-title = { $client }: intet svar fra { $who }
silent-words = Jeg har mindet { $who } om det i { $days ->
    [one] én dag
   *[other] { $days } dage
} og stopper nu. Det her venter stadig:
silent-ask = Et ord fra dig kan hjælpe, eller også overtager en anden.

guide-away = fortæller mig, hvornår du er fraværende, og hvem der træder til
away-title = Fravær
away-submit = Gem
away-how = Det, der venter på dig imens, går til din stedfortræder; uden en spørger jeg opad. Lad begge dage stå tomme, hvis du er tilbage.
away-first = Første dag
away-last = Sidste dag
away-deputy = Stedfortræder
away-deputy-hint = En af jeres egne
away-deputy-title = Vælg stedfortræder
away-deputy-how = Det, der venter på { $who }, går fra nu af til denne person.
away-saved = Noteret: du er fraværende fra { $first } til { $last }
away-saved-deputy = { $who } træder til og har fået besked.
away-saved-nobody = Ingen træder til. Hvis noget venter på dig, spørger jeg opad.
away-back = Velkommen tilbage! Dine påmindelser kommer til dig igen.
away-named = Noteret: { $who } træder til for { $away } og har fået besked
away-stand-in = Du træder til for { $who } fra { $first } til { $last }
away-stand-in-how = Det, der venter imens, kommer til dig. Knapperne virker også for dig.
error-away-day = Angiv begge dage, eller ingen af dem.
error-away-order = Den sidste dag ligger før den første.
error-away-past = De dage er forbi. Vælg en sidste dag fra i dag og frem.
error-away-long = Det er mere end et år. Giv hellere rollen til en anden.
error-away-self = Du kan ikke være din egen stedfortræder. Vælg en anden, eller ingen.
row-words = { $number }. { $words }
row-button = { $number } · { $label }
