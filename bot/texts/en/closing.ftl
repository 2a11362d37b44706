# The end of an onboarding and of a project; its health. Clients read offboard-farewell, offboard-contact, closed-title, closed-contact.
guide-health = shows how the project goes, and what to look at
guide-complete = shows what the onboarding still needs, and completes it
guide-offboard = ends the project: access, documents, a last survey

complete-title = { $client }: completing the onboarding
complete-missing = { $count ->
    [0] Everything is there. Complete the onboarding, and look back at it as a team.
    [one] One thing is still missing:
   *[other] { $count } things are still missing:
}
complete-since = Complete since { $day }; noted by { $who }
complete-need-contracts = Contracts and papers
complete-need-access = Access and accounts
complete-need-reports = Expectations for reports
complete-need-strategy = What the strategy needs
complete-need-handoff = Handoff accepted
complete-need-kickoff = Kickoff held
complete-need-survey = 30-day survey
complete-need-setup = Working set-up
complete-waive = Leave something out
complete-finish = Complete the onboarding
complete-done = The onboarding is complete

closing-items-more = { $items } and { $count } more
closing-left-out = left out by { $who } on { $day }
closing-waive-form = Leave something out
closing-waive-how = It no longer stands in the way. Your reason is kept and shown in the internal channel.
closing-waive-what = What is left out
closing-reason = Why
closing-submit = Save
closing-noted = Noted, with your reason

offboard-title = { $client }: offboarding
offboard-left = { $count ->
    [0] All is done. The project can be closed.
    [one] One step is left:
   *[other] { $count } steps are left:
}
offboard-closed = Closed on { $day } by { $who }
offboard-step-access = Access given back
offboard-step-documents = Documents handed over
offboard-step-survey = Closing survey
offboard-done = Done: { $step }
offboard-send = Send: { $step }
offboard-sent = The survey is on its way to the client
offboard-close = Close the project
offboard-close-how = After this nothing of { $client } falls due any more, and open surveys end. What was said stays readable.
offboard-words = A last word to the client
offboard-words-hint = Posted in their channel as you write it; left empty, nothing is posted.
offboard-begun = The offboarding has begun: its steps are in the internal channel
offboard-closed-thanks = The project is closed. Well done!
offboard-waits = { $client }: the offboarding is not finished
offboard-waits-survey = { $client }: the offboarding waits for the closing survey
offboard-open = Show the offboarding
offboard-farewell = Thank you for working with us
offboard-contact = Whenever you need us, { $who } is glad to help.

closed-title = The project with { $client } has ended
closed-ours = Nothing happens here any more; what was said stays readable. Start something new with /usher new.
closed-contact = { $who } is glad to help with anything else.

health-title = { $client }: how the project goes
health-nothing = Nothing is known yet: the first figures come with the team pulse after the kickoff.
health-on = { $what }, { $on }
health-of = { $mean } of { $most }, { $count ->
    [one] one answer
   *[other] { $count } answers
}
health-held = { $held } of { $total } held
health-warnings = { $count ->
    [one] One thing to look at:
   *[other] { $count } things to look at:
}
health-no-warnings = No early warning.
health-w-survey = { $survey }: { $mean } of 10
health-w-pulse = The team feels that the client is uneasy: { $mean } of 5
health-w-signs = The last review saw { $what }
health-w-noes = Answered “no” in the last review: { $what }
health-w-weak = Rated low in the last review: { $what }
health-w-status = { $count ->
    [one] The last status update was missed
   *[other] The last { $count } status updates were missed
}
health-w-calls = { $meeting }: not held { $count } times in a row
health-w-behind = { $count ->
    [one] One milestone is behind: { $names }
   *[other] { $count } milestones are behind: { $names }
}
health-w-checklist = { $count ->
    [one] One item of the preparation is overdue
   *[other] { $count } items of the preparation are overdue
}
health-w-silence = We have not written to the client since { $since }
health-w-questions = { $count ->
    [one] One question of the client has waited too long
   *[other] { $count } questions of the client have waited too long
}
health-w-alignment = { $count ->
    [one] The team still disagrees about one fact
   *[other] The team still disagrees about { $count } facts
}
