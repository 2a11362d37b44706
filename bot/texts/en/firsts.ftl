# The first month: early win, interim deliverable, one-to-ones.
firsts-title = The first month · { $client }
firsts-show = The first month
win-form = Early win
win-what = What the client will have
win-what-hint = Something small and visible to the key stakeholders: a first report, a problem solved.
win-how = Best within two to three weeks after the kickoff. On day 21 the engagement partner is told if it is not confirmed.
win-empty = Please write down what the client will have.
win-chosen = The early win: { $what }
win-chosen-next = Next: once it is delivered, tell the client with `/usher plan`, and they confirm it.
win-chosen-late = That is later than three weeks after the kickoff. Is there something smaller that could come sooner?
win-choose = Choose the early win
win-deliver = It is delivered
win-first = Early win
win-text = What you have now
win-text-hint = What the client can do now that they could not do before.
win-title = Your first result is here
win-hello = { $mood ->
    [light] Here it is, hot off the press! Is it as useful as we hoped?
   *[thorough] This is the first result of our work together. Please confirm that it is of value to you, or tell us what is missing.
}
win-named = First result: { $what }
win-valued = { $client }: { $days ->
    [one] first value after one day
   *[other] first value after { $days } days
}
win-valued-by = Confirmed by { $who }. Well done!
win-late = { $client }: no early win after three weeks
win-late-none = None has been chosen yet. { $who } leads the project; a word from you may help.
win-late-open = It is chosen, and the client has not confirmed it yet. { $who } leads the project; a word from you may help.
win-repeated = { $count ->
    [one] One project waited six weeks or more for its first value
   *[other] { $count } projects waited six weeks or more for their first value
}
win-repeated-how = This has now happened repeatedly. Time to first value of the latest projects, from the kickoff to the client's word:
win-none-yet = none yet, more than six weeks after the kickoff
win-days = { $days ->
    [one] one day
   *[other] { $days } days
}
win-stands-confirmed = ✓ { $days ->
    [one] confirmed one day after the kickoff
   *[other] confirmed { $days } days after the kickoff
}
win-stands = { $what }, by { $day }
win-stands-none = not chosen yet
win-drafted = { $client }: the early win waits to be approved for the client
win-choose-waits = { $client }: what is the early win?
win-waits = { $client }: is the early win with the client? { $what }
deliverable-form = Interim deliverable
deliverable-name = What it is
deliverable-name-hint = A first assessment, a preliminary analysis, a draft framework.
deliverable-link = Where it is
deliverable-link-hint = A link, or leave it empty where you hand it over otherwise.
deliverable-text = What it says
deliverable-text-hint = The gist in a few lines, and what you would like to hear back.
deliverable-title = A first piece of the result
deliverable-hello = This is not finished, and that is the point: your remarks now shape what comes next.
deliverable-late = { $client }: no interim deliverable by day 30
deliverable-late-how = Thirty days after the kickoff the client has no piece of the deliverable in hand. { $who } leads the project; a word from you may help.
deliverable-stands = ✓ with the client: { $name }
deliverable-none = not yet; it is due by day 30
deliverable-first = Interim deliverable
deliverable-drafted = { $client }: the interim deliverable waits to be approved for the client
deliverable-waits = { $client }: which piece of the deliverable can the client have by day 30?
deliverable-write = Write up the interim deliverable
met-form = One-to-ones
met-whom = With whom you have talked
met-how = One with each key stakeholder in week 1. What they say stays with you.
met-first = One-to-ones
met-stands = { $done } of { $total }
met-noted = Noted
met-left = { $count ->
    [one] One is left. I will ask you again.
   *[other] { $count } are left. I will ask you again.
}
met-all = That was all of them.
met-waits = { $client }: one-to-ones with key stakeholders are left
met-note = Note one-to-ones
