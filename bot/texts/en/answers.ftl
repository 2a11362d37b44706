# Answering the client: slots in the day, questions that wait, our silence. "answers-…" is what the client reads.
answers-title = { $mood ->
    [light] Thanks, got it! 👋
   *[thorough] Thank you for your message
}
answers-at = { $mood ->
    [light] We pick up messages here at fixed times: the next answers come { $at }. In a hurry? Press the button.
   *[thorough] We answer here at fixed times of the day; you can expect to hear from us from { $at } on. If it cannot wait, please press the button.
}
answers-covered = { $who } is out of office until { $last }. { $covers } is there for you until then.
answers-away = { $who } is out of office until { $last }. The rest of the team reads along here and will come back to you.

guide-slots = sets at which times of the day the client is answered
slots-title = Answering slots
slots-how = Two to four times a day at which { $client } gets answers. Whoever writes outside them is told when the next one begins.
slots-label = Slots
slots-hint = One a line, like 09:00-10:00, between { $opens } and { $closes }. Empty: the playbook's.
slots-submit = Save
slots-unread = I cannot read “{ $words }”. Please write a slot like 09:00-10:00.
slots-count = { $count ->
    [one] One slot is not enough: please give two to four.
   *[other] Please give two to four slots; these are { $count }.
}
slots-backward = { $slot } ends before it begins.
slots-outside = { $slot } lies outside your working day ({ $opens }-{ $closes }).
slots-overlap = { $one } and { $other } overlap.
slots-kept = The answering slots are set
slots-kept-how = From now on: { $slots } ({ $zone }). Outside them, the client is told once when to expect an answer.
slots-none = The playbook has none, so the client is given no times.

silence-title = { $client }: { $count ->
    [one] no word from us for one business day
   *[other] no word from us for { $count } business days
}
silence-own = The last thing the client read from us in their channel is from { $day }.
silence-theirs = The last thing the client read from us in their channel is from { $day }. { $who } knows; a word from you may help.
silence-how = One line is enough: where we are, and what comes next. Even “all on plan” is news to somebody who is waiting.
silence-elsewhere = We have spoken elsewhere
silence-waits = { $client }: nothing from us in their channel since { $day }
silence-noted = Noted: the client has heard from us today

asked-title = { $client }: { $count ->
    [one] one question waits for an answer
   *[other] { $count } questions wait for an answer
}
asked-line = { $who } · { $at }
asked-until = please answer by { $at }
asked-over = was due { $at }
asked-how = { $hours ->
    [one] In these weeks the client gets an answer within one business hour. A short “we are on it” in their channel counts.
   *[other] In these weeks the client gets an answer within { $hours } business hours. A short “we are on it” in their channel counts.
}
asked-elsewhere = Answered elsewhere
asked-done = { $client }: no question is waiting any more
asked-done-how = Nothing is left to do here.
asked-noted = Noted: that question has its answer
