# Keep the plan: a client who will be late says so, the project manager decides. Most of it the client reads.
guide-late = shows every date that moved, and why
late-open = We will be late
late-matters = { $mood ->
    [light] Dates stand like dominoes: when one tips, those behind it tip, too. Tell us early, and we will find a way together. 🙂
   *[thorough] The dates that we agreed at the start depend on each other: when one moves, what follows moves with it, up to the end of the project. Tell us early, and we will look for a way together. Your project manager decides.
}
late-which = Which date
late-option = { $what } · { $day }
late-day = New date
late-day-hint = A meeting that cannot be held at all: leave this empty.
late-why = Why
late-why-hint = One or two sentences. They are kept with the move.
late-send = Tell the team
late-kickoff = Kickoff
late-gone = This date has passed or is settled. Please choose another.
late-not-later = That is not later than agreed ({ $day }).
late-far = That is more than a year ahead. Please give an earlier date.
late-why-needed = Please say why in a sentence.
late-where = I don't know which project you mean
late-where-help = Write `/usher late` in the project's channel.
late-ours = This button is your client's
late-ours-help = You move a date with its reason in `/usher plan`; `/usher late` shows what has moved so far.
late-closed = This project is closed
late-closed-help = Its dates no longer change. Please speak to your contact directly.
late-nothing = There is no date that could be late
late-nothing-help = Nothing is agreed yet, or everything is settled.
late-thanks = { $mood ->
    [light] Thanks for the early heads-up! 👍
   *[thorough] Thank you for telling us early
}
late-thanks-who = { $who } has it and will answer in the project's channel. Until then the agreed date holds.
late-thanks-nobody = The team has it and will answer in the project's channel. Until then the agreed date holds.
late-title = { $client }: { $what }
late-asks = { $who } of { $client } will be late:
late-called-off = { $who } has called off { $what } ({ $day }).
late-called-off-late = { $who } has called off { $what } ({ $day }), less than a business day ahead.
late-shift = Later by
late-days = { $count ->
    [one] one business day
   *[other] { $count } business days
}
late-effect = If all that follows moves along:
late-end = End of the project
late-end-stays = stays { $day }
late-end-unknown = unknown: the plan has no milestones yet
late-count-wishes = Wishes of the client so far
late-count-theirs = Milestones moved for the client
late-count-ours = Milestones moved by us
late-count-cancelled = Called off late / in all
late-yours = Granting moves this date alone; others you move in `/usher plan`. The client hears of your decision.
late-grant = Grant
late-offer = Propose another date
late-offer-day = Your date
late-decline = Keep the date
late-words = What you tell the client
late-words-hint = The client reads this.
late-tell = Tell the client
late-done = The client has been told
late-see = Decide
late-waits = { $client }: “{ $what }” on { $day } instead?
late-is-open = not decided yet
late-is-granted = moved to { $day } ({ $who })
late-is-declined = stays { $day } ({ $who })
late-is-offered = { $day } proposed ({ $who }); the client has not accepted yet
late-is-cancelled = called off
late-is-cancelled-late = called off late
late-is-replaced = replaced by a later wish
late-told = About the date
late-told-granted = { $mood ->
    [light] All right: { $what } is now { $day }. Please put it in your calendar, with time to prepare.
   *[thorough] { $what } is now due { $day }. Please block the time for it in your calendar, time to prepare included.
}
late-told-offered = We cannot move { $what } that far, because what follows depends on it. Would { $day } work for you?
late-told-declined = We would like to keep { $day } for { $what }, because what follows depends on it. Tell us here what would help you to make it.
late-accept = That works for us
late-log = { $client }: dates that moved
late-line = { $what } ({ $was }): { $fate }
late-move = { $what }: { $was } → { $day }, by us
late-log-how = Clients say that they will be late with a button or with `/usher late` in their channel.
