# The preparation checklists, for our side; what the client is asked for (asks-…), for the client, as far as it says so.
guide-checklist = shows how far the preparation is, and what is yours
checklist-title = { $client }: preparation
checklist-administrative = { $client }: administrative preparation
checklist-operational = { $client }: operational preparation
checklist-strategic = { $client }: strategic preparation
checklist-relationship = { $client }: preparing the relationship
checklist-of-administrative = Administrative
checklist-of-operational = Operational
checklist-of-strategic = Strategic
checklist-of-relationship = Relationship
checklist-papers = Papers
checklist-technical = Technical
checklist-data = Data
checklist-progress = { $done } of { $total } ready
checklist-far = { $what }: { $done } of { $total }
checklist-next = { $what }, page { $page }
checklist-mine = { $count ->
    [0] Nothing on it is yours at the moment.
    [one] One item is yours; you find it on your home page, too.
   *[other] { $count } items are yours; you find them on your home page, too.
}
checklist-empty = Nothing is on the list yet. Add what has to be ready before the kickoff.
checklist-do = Done: { $what }
checklist-tick = It's done
checklist-change = All items
checklist-add = Add an item
checklist-pick = { $client }: which item?
checklist-item = { $what }
checklist-see = See the checklist
checklist-open = { $who } · { $day }
checklist-did = { $who } · { $day }
checklist-dropped = not applicable: { $reason }
checklist-pending = { $who } · { $day } · the client has not been asked yet
checklist-asked = { $who } · { $day } · waiting for the client
checklist-sent = { $who } · { $day } · the client says it is sent

checklist-item-form = Change the item
checklist-how = State
checklist-state-open = Open
checklist-state-waiting = Waiting for the client
checklist-state-done = Done
checklist-state-dropped = Not applicable
checklist-owner = Owner
checklist-owner-hint = Somebody who has a seat in this project
checklist-owner-needed = Please choose somebody who has a seat here. Seats are given with `/usher people`.
checklist-due = Due
checklist-due-past = That day is over. Please choose today or a later day.
checklist-ask = What the client reads
checklist-ask-hint = Only if you want to put it in other words. Nothing goes out before it is approved.
checklist-ask-needed = Say what you need from the client, in a sentence that they can act on.
checklist-asks = If it waits for the client, they are asked:
checklist-reason = Reason
checklist-reason-hint = Why it does not apply. For our side only.
checklist-reason-needed = Please say why it does not apply.
checklist-add-form = Add an item
checklist-what = What has to be ready?
checklist-what-needed = Please say what has to be ready.
checklist-place = Where it belongs
checklist-full = The checklist is full. Shorten it, or settle what is on it, before you add more.
checklist-added = Added to the checklist
checklist-ticked = Noted as done: { $what }
checklist-done-before = { $who } settled this on { $day }. Nothing was changed.
checklist-yours = { $count ->
    [one] { $client }: an item of the checklist is now yours ({ $who } changed that)
   *[other] { $client }: { $count } items of the checklist are now yours ({ $who } changed that)
}
checklist-waits = { $client }: { $what }
checklist-with = { $client }: still with the client: { $what }
checklist-came = { $client }: the client says this is sent: { $what }
checklist-rest = { $count ->
    [one] { $client }: one more item of the checklist
   *[other] { $client }: { $count } more items of the checklist
}
checklist-not-there = Something is missing
checklist-eve = { $count ->
    [0] { $client }: the kickoff is close
    [one] { $client }: the kickoff is close, and one item is open
   *[other] { $client }: the kickoff is close, and { $count } items are open
}
checklist-unread = Sales material and proposal still to be read by { $people }.
week1-both = { $count ->
    [one] { $client }, week 1: one access item is open, and no data has been asked for yet
   *[other] { $client }, week 1: { $count } access items are open, and no data has been asked for yet
}
week1-access = { $count ->
    [one] { $client }, week 1: one access item is still open
   *[other] { $client }, week 1: { $count } access items are still open
}
week1-data = { $client }, week 1: the collection of data has not started yet
material-waits = { $client }: please read the sales material before the kickoff ({ $at }): { $links }

asks-see = See and approve
asks-waits = { $count ->
    [one] { $client }: one request waits for your approval before the client sees it
   *[other] { $client }: { $count } requests wait for your approval before the client sees them
}
asks-draft-title = { $count ->
    [one] { $client }: draft of a request
   *[other] { $client }: draft of { $count } requests
}
asks-draft = This is what { $client } would read in the client channel.
asks-draft-note = { $client } sees nothing of this until you approve it. The wording is changed in the item itself.
asks-approved = { $count ->
    [one] ✓ { $client } has been asked
   *[other] ✓ { $client } has been asked for { $count } things
}
asks-arrived = { $client } says that this is sent
asks-arrived-how = Please have a look. Once it is all there, check it off.
asks-title = { $count ->
    [0] Thank you, we are looking through what you sent
    [one] One thing that we need from you
   *[other] { $count } things that we need from you
}
asks-hello = { $mood ->
    [light] So that we can start at full speed, we'd love to have this from you:
   *[thorough] So that we can start well prepared, please let us have the following:
}
asks-line = { $number }. { $what }
asks-by = by { $day }
asks-came = sent { $at }; we are looking through it
asks-sent = We have sent it
asks-sent-number = No. { $number } is sent
asks-note = If something is unclear or you need more time, just write here.
asks-complete = { $mood ->
    [light] All there, thank you! 🎉
   *[thorough] Thank you, we have everything that we asked for
}
asks-thanks = { $mood ->
    [light] Got it, thanks! We'll take a look and tick it off. ✓
   *[thorough] Thank you! We'll look through it and check it off.
}
asks-sent-before = Thank you, you have told us already: we are looking through it.
status-fact-received = { $count ->
    [one] one thing that we had asked for has come; thank you
   *[other] { $count } things that we had asked for have come; thank you
}
