# An agency's steps, the gate before the client's kickoff, ideas for phase 2. The client reads only the thanks for an idea.
step-contract = Contract and payment
step-internal-kickoff = Internal kickoff
step-questionnaire = Client questionnaire
step-technical = Technical setup
step-reporting = Reporting setup
step-kickoff = Client kickoff
step-scope = Scope kept

ready-title = { $client }: ready for the kickoff
ready-title-open = { $count ->
    [one] { $client }: not ready for the kickoff, one thing is missing
   *[other] { $client }: not ready for the kickoff, { $count } things are missing
}
ready-missing = { $count ->
    [one] { $step }: one thing is missing
   *[other] { $step }: { $count } things are missing
}
ready-not-sent = The questionnaire has not been sent
ready-open = { $count ->
    [one] The questionnaire: one question is open
   *[other] The questionnaire: { $count } questions are open
}
ready-not-yet = The agenda goes to the client once all of this is done, or once you say why you go ahead without it.
ready-yes = Ready for the kickoff
ready-anyway = Go ahead all the same
ready-reason = Why does the kickoff go ahead without this?
ready-reason-hint = Our channel reads it, and it is kept with the project.
ready-reason-short = Please give the reason in a sentence.
ready-submit = Go ahead
ready-passed = { $who } has called it ready.
ready-passed-anyway = { $who } goes ahead although something is missing.
ready-anyway-title = { $count ->
    [one] { $client }: the kickoff goes ahead, although one thing is missing
   *[other] { $client }: the kickoff goes ahead, although { $count } things are missing
}
ready-kept = Noted: ready for the kickoff
ready-kept-anyway = Noted, with your reason. You can approve the agenda now.
ready-none = This playbook has no gate before the kickoff
ready-none-help = Add “steps” to your playbook, as in the agency playbook, with “gate: true” at the kickoff.

idea-card = { $client }: an idea for phase 2
idea-card-note = It is parked, and outside the scope that was agreed. /usher ideas lists them all.
idea-thanks = Thank you, the idea is noted for a later phase
idea-thanks-who = It is not part of what we have agreed on for now. { $who } will come back to you about it.
idea-parked = { $count ->
    [one] Parked. One idea waits for phase 2.
   *[other] Parked. { $count } ideas wait for phase 2.
}
idea-empty = Which idea?
idea-empty-help = Write it after the command: /usher idea a loyalty programme
idea-long = That is { $count } characters
idea-long-help = An idea holds { $most } characters. Please say it more briefly, or link to a document.
idea-full = { $count ->
    [one] One idea is parked already, and there is no room for more
   *[other] { $count } ideas are parked already, and there is no room for more
}
idea-full-help = Sort them with /usher ideas first.
idea-list = { $count ->
    [0] { $client }: no ideas are parked
    [one] { $client }: one idea for phase 2
   *[other] { $client }: { $count } ideas for phase 2
}
idea-none = Park one with /usher idea and a few words. The client can write me “idea: …” in their channel.
idea-from-client = From the client, { $on }
idea-from-us = From us, { $on }
idea-more = { $count ->
    [one] One more comes up once these are sorted.
   *[other] { $count } more come up once these are sorted.
}
idea-sort = Sort the ideas
idea-one = { $words }
idea-fate-parked = Stays parked
idea-fate-taken = Taken up: offer or change request
idea-fate-dropped = Not wanted
idea-submit = Keep
idea-sorted = { $count ->
    [0] Nothing changed
    [one] One idea is sorted
   *[other] { $count } ideas are sorted
}

guide-idea = Park an idea for phase 2; /usher ideas lists them
guide-playbook = The playbook of this project, and what a newer version changes
guide-questionnaire = The client's questionnaire: send it, read the answers
guide-ready = What is missing before the client's kickoff
