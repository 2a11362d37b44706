# Surveys, team pulse, check-ins: what is asked, what those who answer read, what our own side reads. Clients read some.
survey-own = { $words }
survey-name-thirty = 30-day survey
survey-name-quarterly = Quarterly survey
survey-name-milestone = Milestone survey
survey-name-final = Closing survey
survey-name-pulse = Team pulse
survey-name-checkin = Informal check-in
survey-name-friction = How we work together

survey-q-onboarding = How would you rate the kickoff and the onboarding?
survey-q-clear = Are the objectives and the scope clear to you?
survey-q-communication = How well does our communication meet your needs?
survey-q-confidence = How confident are you that our team can deliver?
survey-q-concerns = Is there anything that concerns you right now?
survey-q-well = What is going well?
survey-q-different = What should we do differently?
survey-q-satisfaction = All in all, how satisfied are you with working with us?
survey-q-value = Is the project giving you what you hoped for?
survey-q-client-mood = How does the client feel about us this week?
survey-q-why = What makes you think so?
survey-q-how-it-works = How does this work for the client? What did they say?
survey-q-change = Is there anything that we should do differently?
survey-q-meetings = Are the meetings productive?
survey-q-information = Does information flow freely?
survey-q-decisions = Are decisions being made?
survey-q-engaged = Are both teams engaged?

survey-t-onboarding = Kickoff and onboarding
survey-t-clear = Objectives and scope are clear
survey-t-communication = Communication
survey-t-confidence = Confidence in our team
survey-t-concerns = Concerns
survey-t-well = What goes well
survey-t-different = What should be different
survey-t-satisfaction = Satisfaction
survey-t-value = What they hoped for
survey-t-client-mood = How the client feels
survey-t-why = Why
survey-t-how-it-works = How it works for the client
survey-t-change = What to do differently
survey-t-meetings = Productive meetings
survey-t-information = Flow of information
survey-t-decisions = Decisions
survey-t-engaged = Both teams engaged

survey-tap-5 = Delighted
survey-tap-4 = Content
survey-tap-3 = Mixed
survey-tap-2 = Uneasy
survey-tap-1 = Unhappy
survey-yes = Yes
survey-somewhat = Somewhat
survey-no = No
survey-score = { $whole }.{ $tenth }
survey-of-ten = { $score } of 10

survey-invite-title = { $survey }: we would like your view
survey-invite = { $mood ->
    [light] How is it going so far? A few quick questions, about three minutes. Be honest: that is what helps us most!
   *[thorough] How is the project going for you, and what should we do differently? There are a few questions; they take about three minutes.
}
survey-invite-note = Everybody answers privately, and only our project team reads the answers. Open until { $until }.
survey-still-open = { $mood ->
    [light] Got three minutes? We would love to hear from you, too.
   *[thorough] Your view matters to us. If you have three minutes, please tell us how the project is going for you.
}
survey-answer = Answer privately
survey-change-button = Change my answers
survey-answered = Thank you, your answers are in. You can change them until { $until }.
survey-private-client = Only our project team reads your answers. Nobody else on your side sees them.
survey-private-team = Only our own side reads this.
survey-change = These are the answers you gave. You can change them until { $until }.
survey-scale-hint = 1 is very poor, 10 is excellent.
survey-submit = Send
survey-thanks = Thank you for your answers
survey-changed = Your answers are changed
survey-thanks-client = Our project team reads them, and comes back to you where something needs doing. You can change them until { $until }.
survey-thanks-team = You can change them until { $until }.
survey-thanks-late = The survey closed after { $until }, so they no longer count in the figures. The project team has them all the same.
survey-ended = { $survey }: closed
survey-ended-thanks = Thank you to everybody who answered.
survey-ended-nobody = Nobody answered this time. What you want to tell us is welcome here, or to me in private, at any time.
survey-closed-title = This survey has closed
survey-closed = It was open until { $until }. Nothing was changed.
survey-closed-help = If something is on your mind, tell us at any time.
survey-for-client = This survey is for the client
survey-for-client-help = Nothing was recorded. The result is in the internal channel.
survey-empty = Please write a few words.
survey-too-much = That is more than this survey can hold. Please shorten your answers a little.

survey-ask-title = { $client }: { $survey }
survey-ask-note = Only our own side reads this. Open until { $until }.
survey-why-checkin = Time for an informal word with the client: how does this work for you, anything to do differently? Then note what they said.
survey-why-friction = Four quick questions about how both sides work together. For each “no” we agree on what changes, and by when.
survey-fill-in = Answer
survey-line = Add a line
survey-tapped = Your answer: { $answer }
survey-tap-note = One tap is enough. Only our own side reads it; you can change it until { $until }.
survey-waits = { $client }: { $survey }

survey-board-title = { $client }: { $survey }
survey-answered-by = { $done } of { $total } have answered
survey-mean = { $mean } of { $most }, lowest { $lowest }
survey-mean-before = { $now } (last time { $before })
survey-tally-three = yes { $yes }, somewhat { $somewhat }, no { $no }
survey-tally-two = yes { $yes }, no { $no }
survey-health-good = Health: good
survey-health-watch = Health: somebody on the team is uneasy. Please talk about it.
survey-health-alarm = Health: alarm. The team feels that the client is unhappy.
survey-more = { $count ->
    [one] One more answer
   *[other] { $count } more answers
}
survey-late = { $count ->
    [one] One person answered after it had closed; this is not in the figures.
   *[other] { $count } people answered after it had closed; this is not in the figures.
}
survey-open-until = Open until { $until }.
survey-closed-on = Closed after { $until }.
survey-each = Show each answer
survey-said-late = { $who }, after it had closed

survey-concern-title = { $client }: proposed concern { $number }
survey-concern = { $who } answered the { $survey }, and this needs a closer look.
survey-concern-next = Proposed by the survey. { $who }, please talk to them soon.
survey-alarm-title = { $client }: the team is worried
survey-alarm = { $count ->
    [one] In this week's pulse, one of us rates the client's mood at { $mean } of 5. Time to call the client?
   *[other] In this week's pulse, { $count } of us rate the client's mood at { $mean } of 5. Time to call the client?
}

survey-adjust = Agree what changes: { $topic }
survey-adjust-title = What changes?
survey-adjust-what = What do we change?
survey-adjust-on = By when?
survey-submit-adjust = Save
survey-adjust-empty = Please write what changes.
survey-adjust-date = Please choose a day from today on, within a year.
survey-adjust-thanks = Noted. I will come back to it on that day.
survey-adjusted-by = agreed by { $who }, by { $on }
survey-adjust-due = { $client }: did it help?
survey-adjust-due-how = This was to change by today. If it has not, agree on the next step with the client.
survey-adjust-waits = { $count ->
    [one] { $client }: for one “no”, agree on what changes
   *[other] { $client }: for { $count } “no”s, agree on what changes
}

survey-nobody = { $client }: nobody to ask for the { $survey }
survey-nobody-help = { $who }, give the seats with `/usher people`, then start it with `/usher survey`.
survey-running = It is open already, until { $until }.
survey-started = It is on its way.
survey-not-started = There is nobody to ask yet. Give the seats with `/usher people` first.

survey-overview = { $client }: surveys
survey-none = This project's playbook has no surveys.
survey-state-open = open until { $until }, { $done } of { $total } have answered
survey-state-waits = as soon as the kickoff has a date
survey-state-next = next on { $on }
survey-state-done = closed after { $on }
survey-state-hand = not planned; you can start it by hand
survey-state-after-milestone = after each milestone
survey-state-after-end = at the end, with /usher offboard
survey-start = Start now: { $survey }
survey-trend = Scores over time
survey-then = { $before } → { $then }
survey-across = Clients' scores, project by project
survey-all-projects = All projects
survey-all = { $count ->
    [one] { $mean } in one survey
   *[other] { $mean } in { $count } surveys
}
