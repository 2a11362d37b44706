# The weekly status update: what the project manager is asked, and what the client reads once it is approved.
status-title = Status update · { $day }
status-prompt = { $mood ->
    [light] { $who }, it's update time for { $client }! Here is what I know. Add your bit, or post it as it is.
   *[thorough] { $who }, the status update for { $client } is due today. This is what I know; add what matters, or post it as it is if all is on plan.
}
status-as-is = All on plan: post it
status-write = Write the update
status-form = Status update
status-planned = planned for this week in the last update
status-overall = Overall
status-on-track = On track
status-at-risk = At risk
status-off-track = Off track
status-on-plan = { $mood ->
    [light] All is going to plan. 👍
   *[thorough] The project is on plan, with nothing that needs your attention this week.
}
status-done = Done
status-done-hint = Outcomes rather than activity: what the client has now that they did not have before.
status-focus = Next week's focus
status-issues = Issues and blockers
status-decisions = Decisions needed
status-requests = What you need from the client
status-requests-hint = One a line, each with a date: The bank list; 4.12.
status-request-by = We need from you · { $day }
status-events = Coming up
status-questions = Questions and concerns
status-noticed = What I noticed: untick what to leave out
status-coming = Dates ahead: untick what to leave out
status-milestone = Milestone “{ $name }”
status-milestone-on = Milestone “{ $name }”, { $day }
status-why = “{ $name }”: if it is behind, why, and what are you doing about it?
status-why-needed = The client will want to know why, and what is being done.
status-ahead = Ahead
status-on-schedule = On schedule
status-behind = Behind
status-reached = Reached
status-is-ahead = ahead of schedule, expected { $day }
status-is-on-schedule = on schedule for { $day }
status-is-behind = behind, now expected { $day }. { $why }
status-is-reached = reached
status-and =
    { $words }
    { $more }
status-answer = { $mood ->
    [light] A question, or a stone in your shoe? Drop us a line here, or press the button.
   *[thorough] Questions, or something that worries you? Write here, or use the button.
}
status-fact-handoff = the delivery team has taken over from sales
status-fact-welcome = the welcome package is with you
status-fact-notes = the notes of the kickoff are with you
status-fact-statement = the limits of our work are written down for you
status-fact-win = your first result is with you
status-fact-deliverable = a first piece of the result is with you
status-fact-kickoff = the kickoff was held on { $day }
status-ahead-kickoff = kickoff: { $at }
status-ahead-milestone = { $name }: { $day }
status-inside-flags = { $count ->
    [one] For you only: one question about the handoff is still open.
   *[other] For you only: { $count } questions about the handoff are still open.
}
status-inside-alignment = { $count ->
    [one] For you only: our team still disagrees on one point of the alignment check.
   *[other] For you only: our team still disagrees on { $count } points of the alignment check.
}
status-inside-concerns = { $count ->
    [one] For you only: one concern was raised since the last update.
   *[other] For you only: { $count } concerns were raised since the last update.
}
status-waits = { $client }: the status update of { $day } is not posted yet
status-missed-title = { $client }: { $count ->
    [one] a status update is missing
   *[other] { $count } status updates in a row are missing
}
status-missed = The update of { $day } has not been posted. { $who } has the draft; a word from you may help.
status-missed-how = Even “all on plan” is news to a client who waits for it.
