# Change requests, and messages that smell of more. Clients read the first part.
change-what = What it is about
change-what-hint = What should be different or come on top, and by when you need it.
change-form = Change request
change-send = Send
change-thanks = Thank you, that is change request CR-{ $number }
change-thanks-who = { $who } looks at what it means for time and cost and comes back with an offer. Nothing is done or charged before you approve it.
change-take-back = Take it back
change-taken-back = CR-{ $number } is taken back
change-long = That is { $count } characters
change-long-help = A change request holds { $most } characters. Please say it more briefly, or link to a document.
change-empty = Please say what should change.
change-offered = Change request CR-{ $number }: our offer
change-timeline = Dates
change-hours = Hours
change-price = Price
change-hours-are = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
change-amount = { $amount } { $currency }
change-free = no charge
change-no-delay = no date moves
change-delay = { $count ->
    [one] { $count } business day more
   *[other] { $count } business days more
}
change-moves = { $count ->
    [one] { $count } business day more: { $name } moves from { $was } to { $to }
   *[other] { $count } business days more: { $name } moves from { $was } to { $to }
}
change-point = CR-{ $number }: { $what } ({ $terms })
change-approve = Approve
change-no = Not this time
change-no-why = Why not? (only if you like)
change-no-thanks = Thank you, we leave it as it was agreed
change-told-declined = CR-{ $number } will not be done
change-told-parked = CR-{ $number } waits for a later phase
change-told-withdrawn = Our offer for CR-{ $number } no longer stands
change-yours = Your change requests
change-none-yours = There are none. Write “/usher change” and what you need.
change-line = CR-{ $number } of { $day }, { $state }: { $what }
change-is-asked = asked
change-is-assessed = being assessed
change-is-offered = offered
change-is-approved = approved
change-is-declined = declined
change-is-parked = parked
change-is-withdrawn = withdrawn
change-over-already = CR-{ $number } is already { $state }
change-over-help = What was decided stays as it is. Whatever else is needed is a new change request: /usher change
decision-over = This no longer needs a decision
decision-over-help = The offer was declined or replaced. The latest one is further down in the channel.
status-asks-change = your approval of CR-{ $number }, offered on { $day }: { $what }
# Only our side reads what follows.
change-name = CR-{ $number }
change-why = What we know about it (we alone read this)
change-kept = CR-{ $number } is kept
change-full = There are { $count } change requests, and no room for more
change-full-help = With that many it is a new project: /usher new.
change-card-asked = { $client }: CR-{ $number } is asked for
change-card-assessed = { $client }: CR-{ $number } is assessed, not offered yet
change-card-offered = { $client }: CR-{ $number } is with the client
change-card-approved = ✓ { $client }: CR-{ $number } is approved
change-card-declined = { $client }: CR-{ $number } is declined
change-card-parked = { $client }: CR-{ $number } is parked
change-card-withdrawn = { $client }: CR-{ $number } is withdrawn
change-asks = { $who }, what does it mean for time and cost? Nothing is done before it is approved.
change-begins = Approved on both sides in writing: the work may begin.
change-issue = Comes from
change-issue-number = issue { $number }
change-ours = On our side
change-theirs = On the client’s side
change-state = How it ended
change-ended-by-declined = declined by { $who }, { $at }
change-ended-by-parked = parked by { $who }, { $at }
change-ended-by-withdrawn = withdrawn by { $who }, { $at }
change-reason = Reason
change-assess = Assess the impact
change-again = Change the offer
change-offer = Approve and offer it
change-offer-see = See the offer
change-end = Decline or park
change-show = Details
change-show-one = CR-{ $number }
change-assess-form = Impact
change-assess-how = You see the offer before the client does.
change-what-offered = What we offer, in words the client reads
change-days = Business days more
change-milestone = Which date moves?
change-milestone-on = { $name } ({ $day })
change-currency = Currency
change-currency-hint = Three letters, like EUR
change-shown = What of the cost does the client read?
change-shown-price = The price
change-shown-hours = The hours
change-shown-both = Both
change-shown-none = Neither
change-note = Our own notes (we alone read this)
change-cost-needed = Give hours or a price; 0 where there is none.
change-number = “{ $words }” does not work: a whole number from 0 to { $most }, please.
change-currency-needed = Which currency? Three letters, like EUR.
change-draft = { $client }: offer for CR-{ $number }
change-inside = For us alone
change-offered-already = That is already with the client
change-offered-already-help = To offer something else, press “Change the offer”.
change-fate = What becomes of it?
change-end-declined = Declined: we do not do it
change-end-parked = Parked for a later phase
change-end-withdrawn = Withdrawn: nobody needs it any more
change-end-told = { $client } reads the reason in their channel.
change-end-quiet = { $client } has not heard of this one, and hears nothing now.
change-keep = Keep
change-reason-needed = The client knows of it: please give a reason they can read.
change-budget = Set the original budget
change-budget-again = Correct the original budget
change-budget-how = What the contract says, in hours, in money, or both. We alone see it; change requests are held against it.
change-budget-kept = The original budget is kept
change-list = Change requests
change-list-title = { $client }: { $count ->
    [one] { $count } change request
   *[other] { $count } change requests
}
change-none = There are none yet.
change-total-offered = Offered
change-total-approved = Approved
change-share = Share of the original budget
change-share-is = { $percent } % (limit: { $most } %)
change-no-budget = Set the original budget, and their share of it is watched.
change-new = New change request
change-waits-asked = { $client }: CR-{ $number } waits to be assessed: { $what }
change-waits-assessed = { $client }: the offer for CR-{ $number } waits for your approval: { $what }
change-over = { $client }: change requests come to { $percent } % of the original budget
change-over-how = More than { $most } % was to be the sign to pause and realign: scope, budget and dates, together with the client.
health-w-changes = { $count ->
    [one] { $count } change request is undecided
   *[other] { $count } change requests are undecided
}
health-w-budget = Change requests come to { $percent } % of the original budget (limit: { $most } %)
issue-trigger-changes = Change requests have passed the agreed share of the original budget. Pause and realign: scope, budget and dates.
issue-change-request = Change request
issue-did-requested = { $who } made it a change request, { $at }
issue-did-vague = { $who } found the agreed scope unclear: ours to mend, { $at }
hint-title = { $client }: does this go beyond the scope?
hint-done = { $client }: nothing waits here any more
hint-more = { $count ->
    [one] { $count } more message comes after this one.
   *[other] { $count } more messages come after this one.
}
hint-make = Make it a change request
hint-within = It is in scope
hint-idea = Park as an idea
hint-ignore = Leave it
hint-within-done = Fine, it belongs to what was agreed
hint-idea-done = It waits with the ideas for phase 2
hint-ignore-done = Nothing comes of it
hint-promised = Promised in the sale
hint-vague = Nothing is written down about the scope yet: /usher plan leads to the statement of work.
hint-unsigned = The client has not confirmed these limits.
guide-cases = Guidance
guide-cases-title = { $client }: guidance for issue { $number }
guide-leverage = If more is demanded as a condition
guide-leverage-1 = Separate the two: what is owed is put right in any case, and soon.
guide-leverage-2 = What goes beyond it is named calmly, with the agreed scope in hand.
guide-leverage-3 = Offer it as a change request with time and cost; no gift under pressure.
guide-dressed = If a wish for more comes as a complaint about quality
guide-dressed-1 = Compare with what was agreed, line by line, before anybody argues.
guide-dressed-2 = Below what was agreed: we mend it. Beyond it: a change request.
guide-dressed-3 = If the scope can be read either way, that is ours to mend; say so.
guide-recovery = After a major failure
guide-recovery-1 = Somebody senior speaks to the client in person, today, and owns it.
guide-recovery-2 = Bring a new plan with dates, and say who watches over it.
guide-recovery-3 = A discount alone repairs nothing; what changes from now on does.
guide-leaving = Walking away: the last resort, and your decision alone
guide-leaving-1 = Only for abuse, impossible demands, or a relationship that harms people.
guide-leaving-2 = Speak to our team and to a lawyer first; nothing in writing in anger.
guide-leaving-3 = Finish the current phase, and hand the work over in order to another firm.
guide-vague = The scope is unclear: ours to mend
guide-vague-noted = Noted: the scope is unclear, and ours to mend
guide-vague-how = Sharpen the statement of work, and have the client confirm it. Until then the benefit of the doubt is theirs.
guide-no-case = There is no guidance for this one
guide-no-case-help = The steps on its card lead on.
guide-change = Change requests: new, or /usher changes for all of them
