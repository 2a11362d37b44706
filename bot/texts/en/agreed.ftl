# What was agreed: decisions that the client confirms, actions with owner and date, open questions.
guide-decision = writes down a decision, and the client confirms it with one tap
decision-title = { $count ->
    [one] Please confirm: a decision
   *[other] Please confirm: { $count } decisions
}
decision-how = One tap confirms it in writing, with your name and the time. If it is not as you remember it, write here first.
decision-again = A short reminder: this still needs your confirmation.
decision-point = { $number }. { $words }
decision-by = ✓ confirmed by { $who }, { $at }
decision-confirm = { $count ->
    [one] Confirm
   *[other] Confirm all { $count }
}
decision-confirm-one = Confirm no. { $number }
decision-log = Decision log
decision-earlier = Earlier decisions
decision-log-title = Decisions · { $client }
decision-number = No. { $number } · { $day }
decision-number-draft = No. { $number } · { $day } · not posted yet
decision-none = No decisions have been written down yet.
decision-thanks = Thank you, that is confirmed
decision-already = That has already been confirmed
decision-for-client = This one is for the client
decision-for-client-help = Nothing was changed. Somebody at the client confirms it with one tap.
decision-form = Decision
decision-words = What was decided
decision-words-hint = One a line. An accepted workaround and a changed date count, too.
decision-submit = Save
decision-goes-out = This goes to the channel of { $client } at once, and they are asked to confirm it.
decision-goes-up = The project manager approves it; then { $client } is asked to confirm it.
decision-empty = Please write down what was decided.
decision-posted = The client is asked to confirm it
decision-proposed = It is with the project manager, who approves it for the client
decision-new = Note a decision
decision-draft = { $client }: decision no. { $number }
decision-drafted = Written down by { $who }
decision-waits = { $client }: decision no. { $number } by { $who } waits for your approval
decision-silent = { $client }: decision no. { $number } of { $day } is still not confirmed. A call may help.
decision-ask = Ask once more
decision-asked = I have asked them once more
moved-named = { $name }: { $was } → { $day }
plan-actions = { $count ->
    [one] One open action
   *[other] { $count } open actions
}
plan-decisions = { $count ->
    [one] One decision
   *[other] { $count } decisions
}, not yet confirmed: { $open }
plan-questions = { $count ->
    [one] One open question
   *[other] { $count } open questions
}
action-title = Due today: is it done?
action-asked = This is what we had noted for today.
action-later = If you need more time, tell us here what date works.
action-done = It is done
action-is-done = Done, thank you
action-done-by = ✓ done: { $who }, { $at }
action-already = That has already been done
action-thanks = Noted as done: { $what }
action-form = Action
action-what = What is to be done
action-owner = Owner
action-no-owner = Nobody yet
action-their-owner = Somebody else at the client
action-who = Their name
action-who-hint = Only if they are not in the list.
action-by = By when
action-how = Owners of ours are reminded on the day. An owner at { $client } is asked in their channel.
action-empty = Please write down what is to be done.
action-full = { $most } actions are open. Please finish one of them first.
action-name-needed = Please give a name.
action-add = Add an action
action-edit = Change the action
action-kept = Saved: { $what }
action-kept-by = { $who } · { $day }
action-open = Nobody owns it yet. I ask you again until somebody does.
action-waits = { $client }: { $what }
action-nobody = { $client }: nobody owns this action: { $what }
action-silent = { $client }: no sign yet of “{ $what }” ({ $who })
queries-label = “{ $words }”
queries-form = Open questions
queries-how = What you leave empty stays open, and I ask again.
queries-empty = Please answer at least one.
queries-title = { $count ->
    [one] An answer to your question
   *[other] { $count } answers to your questions
}
queries-write = Write answers
queries-drafted = { $client }: your answers to the open questions wait to be approved
queries-wait = { $client }: { $count ->
    [one] one question of the kickoff has no answer yet
   *[other] { $count } questions of the kickoff have no answer yet
}
