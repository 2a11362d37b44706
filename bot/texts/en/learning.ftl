# Workshops: material before, practice, a task after; and preparing for the kickoff. Most of it the client reads.
guide-workshop = plans a workshop: material before it, practice, a task after it
learning-form = Workshop
learning-how = What is learned is used at once, or lost. From this I draft three messages to the client; the project manager approves them.
learning-topic = Topic
learning-at = When
learning-minutes = How long, in minutes
learning-material = Material
learning-material-hint = A link. It goes out three business days before.
learning-practice = Practice
learning-practice-hint = Something small to try. It is offered on the business day before.
learning-task = Task afterwards
learning-task-hint = Something of their own work in which they use what they learned. It goes out right after the workshop.
learning-see = See the messages
learning-words-needed = Please write something here.
learning-link = Please give one link that begins with https://
learning-past = Please give a time that is still to come.
learning-minutes-wrong = Please give { $least } to { $most } minutes.
learning-draft = { $client }: messages around “{ $topic }”
learning-planned = { $client }: planned around “{ $topic }”
learning-approved-how = These go out by themselves. A change asks for your approval again.
learning-approve = Approve all three
learning-edit = Set a new time
learning-goes = Goes out { $at }
learning-went = Went out
learning-waits = { $client }: the messages around the workshop “{ $topic }” ({ $at }) wait for your approval
learning-off = Call it off
learning-why = Why
learning-off-done = Called off, and its messages with it
learning-is-off = The workshop “{ $topic }” is called off
learning-material-title = Before our workshop: { $topic }
learning-material-hello = { $mood ->
    [light] A little something to read beforehand, so that we can start with the fun part. 🙂
   *[thorough] Please look through this beforehand, so that we can spend our time together on your questions.
}
learning-when = Workshop
learning-read = Material
learning-block = Please block the time in your calendar, half an hour to prepare included.
learning-practice-title = To try out before the workshop: { $topic }
learning-practice-hello = { $mood ->
    [light] Fancy a quick try before we meet { $at }? It may go wrong; that's what it is for.
   *[thorough] If you like, try this before we meet { $at }. Mistakes are welcome: bring them along.
}
learning-task-title = Right away: use what you learned about { $topic }
learning-task-hello = { $mood ->
    [light] Fresh in mind? Then off you go, best today:
   *[thorough] What is used at once stays. Please do this within the next two days, and tell us here how it went:
}
learning-moved = Our workshop has moved: { $topic }
learning-moved-to = It is now { $at }.
prepare-agenda = Please block half an hour in your calendar beforehand to read this through. We remind you of it on the business day before.
prepare-title = { $mood ->
    [light] Our kickoff is just around the corner
   *[thorough] Our kickoff is on the next business day
}
prepare-words = { $mood ->
    [light] A cup of coffee and half an hour with the agenda, and you are ready. ☕
   *[thorough] Please use the half hour that you blocked to read the agenda, and note what you would like to ask.
}
