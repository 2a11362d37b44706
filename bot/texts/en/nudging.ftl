# Reminders, what is told up the line, days out of office. For our side only.
nudge-card = { $mood ->
    [light] { $count ->
        [one] A little reminder: one thing is waiting for you
       *[other] A little reminder: { $count } things are waiting for you
    }
   *[thorough] { $count ->
        [one] One thing is waiting for you
       *[other] { $count } things are waiting for you
    }
}
nudge-due = Due { $at }
nudge-done = Done: nothing of this is waiting for you any more
nudge-snoozed = Fine. I'll come back to this { $at }.
nudge-stopped-title = I'll leave it at that
nudge-stopped = { $count ->
    [one] I have reminded you of this for two weeks and will stop now. It stays on your home page, and the partner knows:
   *[other] I have reminded you of these { $count } for two weeks and will stop now. They stay on your home page, and the partner knows:
}
snooze-hour = In an hour
snooze-tomorrow = Tomorrow morning
snooze-monday = Next Monday

nudge-deputy = { $count ->
    [one] One thing is waiting where you stand in
   *[other] { $count } things are waiting where you stand in
}
nudge-deputy-why = { $who } is out of office until { $last } and named you. The buttons work for you, too.
absent-away = { $client }: { $who } is out of office until { $last }
absent-away-ask = Nobody stands in for { $who } yet. Who should?
absent-lost = { $client }: I can't reach { $who }
absent-lost-ask = If { $who } has left, please give the seat to somebody else.
absent-waits = This is waiting, in the words { $who } would read:
absent-deputy = Name a deputy
absent-seats = Change the seats
silent-title = { $client }: no answer from { $who }
silent-words = I have reminded { $who } for { $days ->
    [one] one day
   *[other] { $days } days
} and will stop now. This is still waiting:
silent-ask = A word from you may help; or somebody else takes it over.

guide-away = tells me when you are out of office, and who stands in
away-title = Out of office
away-submit = Save
away-how = What waits for you then goes to your deputy; without one, the next up the line is asked. Leave both days empty if you are back.
away-first = First day
away-last = Last day
away-deputy = Who stands in
away-deputy-hint = One of your own people
away-deputy-title = Name a deputy
away-deputy-how = What waits for { $who } goes to them from now on.
away-saved = Noted: you are out of office from { $first } to { $last }
away-saved-deputy = { $who } stands in and has been told.
away-saved-nobody = Nobody stands in. If something waits for you, I'll ask the next up the line.
away-back = Welcome back! Your reminders come to you again.
away-named = Noted: { $who } stands in for { $away } and has been told
away-stand-in = You stand in for { $who } from { $first } to { $last }
away-stand-in-how = What waits for them in that time comes to you; the buttons work for you, too.
error-away-day = Please give both days, or none.
error-away-order = The last day comes before the first.
error-away-past = These days are over. Please give a last day from today on.
error-away-long = That is more than a year. Please give the seat to somebody else instead.
error-away-self = You can't stand in for yourself. Please choose somebody else, or nobody.
row-words = { $number }. { $words }
row-button = { $number } · { $label }
