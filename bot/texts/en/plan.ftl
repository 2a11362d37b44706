# The plan: milestones, their moves, and what the client is told of them.
guide-plan = shows the plan: milestones, actions, decisions, open questions
plan-title = The plan · { $client }
plan-kickoff = Kickoff
plan-no-kickoff = no date yet: `/usher kickoff` sets it
plan-none = There are no milestones yet. Add those that the client should see coming.
plan-moves = { $count ->
    [one] One date was moved so far: { $ours } by us, { $theirs } by the client.
   *[other] { $count } dates were moved so far: { $ours } by us, { $theirs } by the client.
}
plan-is-reached = ✓ reached { $day }
plan-add = Add a milestone
plan-edit = Change “{ $name }”
plan-form = Milestone
plan-name = Name
plan-due = Date
plan-due-hint = You agree it with the client at the kickoff. From then on it only moves with a reason.
plan-expected = Now expected
plan-expected-hint = Agreed with the client: { $day }
plan-state = State
plan-state-planned = Still ahead
plan-state-reached = Reached
plan-state-dropped = Take it out of the plan
plan-why = Why it moves, and what you do about it
plan-why-hint = The client reads this.
plan-save = Save
plan-name-needed = Please give it a name.
plan-full = The plan holds { $most } milestones. Please change one that is there.
plan-day-needed = Please give a date.
plan-day-past = That day is over. Please choose today or a later day.
plan-day-far = That is more than three years ahead. Please give an earlier date.
plan-why-needed = The client will want to know why, and what is being done.
plan-kept = Saved: { $name }
plan-reached = Well done: “{ $name }” is reached
plan-dropped = “{ $name }” is no longer in the plan
plan-moved = The new date is noted
plan-moved-next = Next: tell the client today. My draft is in our private conversation.
plan-tell = Say how it stands
plan-waits = { $client }: “{ $name }” was expected on { $day }. Is it reached, or when will it be?
moved-title = { $count ->
    [one] A date has changed
   *[other] { $count } dates have changed
}
moved-prompt = { $mood ->
    [light] { $who }, a date has slipped at { $client }. Told today, it hurts half as much. Here is a draft.
   *[thorough] { $who }, a date in the plan of { $client } has moved. Please tell them today; this is my draft.
}
moved-hello = We would like you to know as soon as we do:
moved-line = { $was } → { $day }. { $why }
moved-days = { $was } → { $day }
moved-text = From us
moved-text-hint = What it means for the client, and what happens next.
moved-form = A changed date
moved-answer = Does this cause you trouble? Tell us here, and we will find a way.
moved-waits = { $client }: { $count ->
    [one] the client does not know yet of a date that moved
   *[other] the client does not know yet of { $count } dates that moved
}
status-fact-reached = milestone “{ $name }” is reached
series-add = Add a recurring meeting
series-form = Recurring meeting
series-first = First time
series-every = How often
series-every-weeks = { $count ->
    [1] every week
    [one] every { $count } weeks
   *[other] every { $count } weeks
}
series-full = There are { $most } recurring meetings already.
series-title = Our regular meetings
series-hello = These are our regular meetings. Please add them to your calendar.
series-row = from { $at }, { $often }, { $minutes } minutes
series-waits = { $client }: the invitations to the regular meetings wait to be approved
