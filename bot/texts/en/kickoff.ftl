# The kickoff: its date, the agenda and the notes for the client, a word when it is outside its window.
guide-kickoff = sets when and where the kickoff is held
kickoff-form = Kickoff
kickoff-window = The best time is between { $first } and { $last }: five to ten business days after signing.
kickoff-when = When
kickoff-where = Where
kickoff-where-hint = A video link or an address
kickoff-length = Length
kickoff-standard = Standard, { $minutes } minutes
kickoff-long = Longer, { $minutes } minutes
kickoff-minutes = { $minutes } minutes
kickoff-submit = Set the kickoff
kickoff-calendar = Calendar
kickoff-move = Change the kickoff
kickoff-title = Kickoff · { $client }
kickoff-should = Best between
kickoff-outside = { $client }: the kickoff is outside its window
kickoff-unset = { $client }: the kickoff has no date yet
kickoff-unset-how = Today is the last good day for it ({ $last }), and a late kickoff costs trust. { $who } sets the date with `/usher kickoff`.
kickoff-before-signed = That is before the contract was signed.
kickoff-kept = The kickoff is set
kickoff-kept-next = Next: look through the agenda that I have drafted for the client. You find it in our private conversation.
kickoff-kept-past = Next: write its notes. I ask you for them in our private conversation.
kickoff-choose = Set the kickoff
kickoff-waits = { $client }: the kickoff needs a date
agenda-title = Kickoff: date and agenda
agenda-hello = { $mood ->
    [light] We're looking forward to getting started with you! Here is the plan. 🎉
   *[thorough] We look forward to our kickoff. Here are the date and the agenda; tell us if something is missing.
}
agenda-item = { $minutes } min
agenda-form = Agenda
agenda-note = From us
agenda-note-hint = Anything the client should know or bring. It stands below the agenda.
agenda-waits = { $client }: the agenda of the kickoff is not posted yet ({ $at })
agenda-welcome = Welcome and introductions
agenda-objectives = Overview and objectives: business context, goals, how success is measured
agenda-scope = Scope and deliverables: what is in and what is out, formats and quality, how changes are made
agenda-timeline = Timeline and approach: phases, milestones, dependencies, decision points, risks
agenda-team = Team and responsibilities on both sides: who decides, whom to turn to, when we are available
agenda-communication = Communication and reporting
agenda-questions = Questions and discussion
agenda-next = Next steps
interim-title = About our kickoff
interim-hello = { $mood ->
    [light] Our kickoff comes a little later than usual, and that's fine: we have already rolled up our sleeves. 🙂
   *[thorough] The kickoff is held a little outside of the usual time after signing. We are not waiting for it: preparation has begun.
}
interim-text = What happens until then
interim-text-hint = What you prepare meanwhile, and what the client can expect until then.
interim-form = Interim note
interim-offer = The kickoff is outside its window. A word to the client helps; the engagement partner knows of the date.
interim-offer-unset = The kickoff has no date yet, and its last good day is today. A word to the client about what happens meanwhile helps; the engagement partner knows.
notes-ask-title = { $client }: the notes of the kickoff
notes-ask = { $mood ->
    [light] { $who }, how did it go with { $client }? Jot it down while it's fresh, by { $by }.
   *[thorough] { $who }, the kickoff with { $client } is over. Please write its notes while they are fresh, by { $by }.
}
notes-ask-note = Decisions, actions with owner and date, open questions, recurring meetings.
notes-write = Write the notes
notes-own = Name owners and dates
notes-form = Kickoff notes
notes-title = Kickoff notes · { $day }
notes-decisions = Decisions
notes-decisions-hint = One a line.
notes-actions = Actions
notes-actions-hint = One a line: what; who; by when. Send the bank list; Ann Lee; 4.12.
notes-agreed = Also agreed
notes-agreed-hint = Acceptance criteria, priorities, busy periods on both sides, review points.
notes-questions = Open questions
notes-meetings = Recurring meetings
notes-meetings-hint = Which, how often, with whom.
notes-action = { $who } · { $day }
notes-action-open = { $who } · no date yet
notes-nobody = nobody yet
notes-answer = { $mood ->
    [light] Something missing or mixed up? Just shout, right here.
   *[thorough] Did we miss or mistake something? Tell us here.
}
notes-empty = Please write down at least one thing.
notes-unowned = { $count ->
    [one] One action needs an owner and a date before this can go out: { $what }
   *[other] { $count } actions need an owner and a date before this can go out: { $what }
}
notes-late-title = { $client }: no notes of the kickoff yet
notes-late = A day has passed since the kickoff with { $client }. { $who } has the notes; a word from you may help.
notes-waits = { $client }: the notes of the kickoff are not posted yet
