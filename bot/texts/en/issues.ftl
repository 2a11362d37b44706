# The issue desk: what whoever raised an issue is told, what our side reads, the forms. Clients read the first part.
guide-issues = shows the open issues; “mine”, “late” or “closed” narrows them down, “log” shows what was done when
issue-ack = Thank you. Your concern is written down as number { $number }
issue-ack-understood = I understood it as: { $category }.
issue-ack-when = { $who }, or whoever stands in, answers by { $at }.
issue-ack-own = It is with you. An answer is due by { $at }.
issue-ack-private = This stays between you and the few people who deal with it. Nothing of it is posted in a channel.
issue-ack-wordless = I can't see what the message says. A few words from you help us start.
issue-words = Say what it is about
issue-rush = { $count } messages in a row are written down, as numbers { $first } to { $last }
issue-rush-kept = None of them is lost. You get one answer to all of them here.
issue-taken = { $who } is looking after your concern { $number }
issue-taken-next = You will hear how it stands by { $at }.
issue-dismissed = { $who } has looked at number { $number } and sees nothing that needs action
issue-dismissed-how = If it is a problem for you, say so with one press, and we pick it up again.
issue-insist = It is an issue
issue-question = { $who } has a question about your concern { $number }
issue-question-how = Answer with the button, or reply in the thread.
issue-answer = Answer
issue-answer-words = Your answer
issue-answer-thanks = Thank you, your answer is with number { $number }
issue-update-told = How your concern { $number } stands
issue-resolved-told = Your concern { $number } is solved, as we see it
issue-told-client = { $who } is now involved in your concern { $number }
issue-told-client-how = You need not do anything. We will keep you posted here.
issue-unsure = Is this an issue?
issue-unsure-how = I read your message as none, so nothing is recorded. If it is one, press the button.
issue-already = This message is already number { $number }
issue-not = Not an issue
issue-not-done = Number { $number } is taken back
issue-restored = Number { $number } is open again
issue-restored-how = Whoever looks after it knows.
issue-over = Number { $number } is closed
issue-over-help = Press “Open again” on its card first.
issue-empty = Please write a few words.
issue-hook-project = No open project has this id or client name.

severity-critical = critical
severity-high = high
severity-medium = medium
severity-low = low
category-delivery = delivery
category-communication = communication
category-scope = scope
category-team = people on the team
category-billing = billing
issue-state-caught = new
issue-state-owned = in progress
issue-state-waiting = waiting for the client
issue-state-planned = planned
issue-state-resolved = solved
issue-state-verified = confirmed as solved
issue-state-reopened = open again
issue-state-dismissed = not an issue

issue-title = { $client }: issue { $number } · { $severity } · { $category }
issue-withdrawn = { $client }: issue { $number } is handled privately
issue-severity = Severity
issue-urgency = Urgency
issue-category = About
issue-because = Because of
issue-state = State
issue-owner = Owner
issue-nobody = nobody yet
issue-level = Level
issue-level-1 = 1 · team
issue-level-2 = 2 · management
issue-level-3 = 3 · executives
issue-clock-response = Answer due
issue-clock-update = Update due
issue-clock-level = Goes up a level
issue-finance = Finance
issue-no-words = { $who } marked a message with an emoji. I can't read it; I have asked what it is about.
issue-unquoted = { $who } wrote about money. The words are shown to you alone, with the button.
issue-from-survey = { $who } gave low answers in a survey. The project manager and the partner have them.
issue-trigger-deadlines = Deadlines were missed one after the other.
issue-trigger-statuses = Status updates to the client were missed in a row.
issue-trigger-pulse = The team feels that the client is unhappy.
issue-close = It was close between two severities; I chose the more severe one. Please check.
issue-gone = The message was deleted, { $at }. The issue stays.
issue-paused = The client has been asked, { $at }. No clock runs.
issue-stopped = Nobody took it, and I have stopped asking.
issue-facts-by = Goes up at { $at }. { $count ->
    [one] One fact is
   *[other] { $count } facts are
} still missing.
issue-entries = { $count ->
    [one] One entry
   *[other] { $count } entries
} in its history.

issue-take = I'll take it
issue-resume = The client has answered
issue-update = Update
issue-ask = Ask the client
issue-fact = Add a fact
issue-change = Correct
issue-escalate = Escalate
issue-resolve = Solved
issue-client = Tell the client it went up
issue-confide = Let someone see it
issue-show = Details
issue-restore = Open again

issue-calls = { $who }, this needs you.
issue-why-first = It is new, and you are the first to be asked. One press takes it.
issue-why-next = Nobody has taken it yet, so it comes to you.
issue-why-again = Still nobody has taken it.
issue-why-nobody = Nobody on the ladder can be reached. Please take it, whoever reads this.
issue-why-stopped = For two weeks nobody has taken it, so I stop asking. It stays in the list.
issue-why-up = Time ran out on the level below, so it comes to you.
issue-why-escalated = { $who } has escalated it to you.
issue-why-facts = { $who } has added the facts.
issue-why-reopened = { $who } says that it is not solved.
issue-late-response = It has had no answer in time.
issue-late-level = It was not solved in time on the level below.
issue-late-update = The update to the client is overdue. Please give it now.
issue-warn-response = Most of the time for a first answer has passed.
issue-warn-update = The next update is due soon.
issue-warn-level = It goes up a level soon.
issue-answered = { $client }: { $who } has answered about issue { $number }
issue-yours = Issue { $number } is yours already
issue-has-it = { $who } has it already, since { $at }
issue-has-it-how = Add what you know as a fact.
issue-unchanged = Nothing changed
issue-added = Added to number { $number }
issue-update-done = The update on number { $number } is out
issue-escalated = Number { $number } is escalated
issue-nobody-to-tell = There is nobody to tell, or nobody on that level

issue-crowd = { $client }: { $count ->
    [one] one more issue
   *[other] { $count } more issues
} from the same person, numbers { $first } to { $last }
issue-crowd-how = They came within a minute. Each is an issue of its own: “/usher issues” lists them.
issue-crowd-take = I'll take them all

issue-form = About issue { $number }.
issue-submit = Send
issue-ask-words = Your question
issue-ask-hint = Neutral and concrete. The clocks wait until they answer.
issue-fact-words = What is known now
issue-fact-hint = What was expected, what was seen, checked against what.
issue-update-words = How it stands
issue-update-hint = Whoever raised it reads this. Say what happens next, on which day and at what hour.
issue-resolve-words = What was done
issue-resolve-hint = Whoever raised it reads this.
issue-facts-add = Add the facts
issue-facts-hint = One or two plain sentences each.
issue-facts-asked = { $client }: issue { $number } goes up. What are the facts?
issue-facts-why = { $count ->
    [one] One fact is
   *[other] { $count } facts are
} missing. What you add within { $minutes } minutes goes with it.
issue-fact-what = What happened
issue-fact-found = When it was found
issue-fact-affected = Who is affected
issue-fact-done = What was done at once
issue-fact-told = What the client has been told
issue-fact-next = Recommended next step
issue-missing-what = Please say what happened, in a sentence: what was expected, what came instead.
issue-missing-found = Please say when it was found: a day and an hour.
issue-missing-affected = Please name who is affected.
issue-missing-done = Please say what was done at once, or that nothing was.
issue-missing-told = Please say what the client has been told, or that they have not.
issue-missing-next = Please recommend a next step.
issue-tell-client = Is the client told?
issue-tell-no = No, not now
issue-tell-yes = Yes, say who is now involved
issue-senior = Did the client go to someone senior before us?
issue-senior-no = No
issue-senior-yes = Yes, and that counts against us
issue-confide-who = Who else may see it?
issue-confide-hint = They see all of it, and nobody else does.

issues-title = { $client }: { $count ->
    [one] one issue
   *[other] { $count } issues
}
issues-none = Nothing here.
issues-line = Issue { $number } · { $severity } · { $category } · { $state } · { $owner }
issues-line-due = Issue { $number } · { $severity } · { $category } · { $state } · { $owner } · due { $at }
issues-older = { $count ->
    [one] One concern was
   *[other] { $count } concerns were
} raised before there was this list; their cards are in the channel.
issues-show = Issue { $number }
issues-filter-open = Open
issues-filter-mine = Mine
issues-filter-late = Overdue
issues-filter-closed = Closed
issue-row-mine = { $client }: issue { $number } ({ $severity }) is yours.
issue-row-mine-due = { $client }: issue { $number } ({ $severity }) is yours. Next due { $at }.
issue-row-open = { $client }: issue { $number } ({ $severity }) has no owner.
issue-row-open-due = { $client }: issue { $number } ({ $severity }) has no owner. Answer due { $at }.

issue-bot = Usher
issue-did-pinged = { $at }: { $who } was asked to take it.
issue-did-level-1 = { $at }: on level 1.
issue-did-level-2 = { $at }: on level 2.
issue-did-level-3 = { $at }: on level 3.
issue-did-stopped = { $at }: asking has stopped.
issue-did-silent = { $at }: { $who } had taken it and did nothing, so it is free again.
issue-did-late = { $at }: time ran out.
issue-did-taken = { $at }: { $who } took it.
issue-did-changed = { $at }: { $who } corrected it.
issue-did-asked = { $at }: { $who } asked the client.
issue-did-answered = { $at }: { $who } passed on the client’s answer, or gave it.
issue-did-fact = { $at }: a fact from { $who }.
issue-did-update = { $at }: { $who } gave an update.
issue-did-resolved = { $at }: { $who } called it solved.
issue-did-dismissed = { $at }: { $who } called it no issue.
issue-did-reopened = { $at }: { $who } opened it again.
issue-did-named = { $at }: { $who } let others see it.
issue-did-worded = { $at }: { $who } said what it is about.
issue-did-reply = { $at }: { $who } replied.
issue-did-edited = { $at }: { $who } changed the message; before, it said:
issue-did-deleted = { $at }: { $who } deleted the message.
issue-did-escalated = { $at }: { $who } escalated it.
issue-did-senior = { $at }: the client had gone to someone senior first ({ $who } noted it).
issue-did-gathered = { $at }: { $who } gave the facts.
issue-did-client = { $at }: { $who } chose to tell the client.
issue-did-client-told = { $at }: { $who } let the client know who is involved.
issue-did-pattern = { $at }: the third of its kind from the client, so no longer low.

stray-kept = I can't tell which project this is about
stray-kept-how = Your words are kept, and our team assigns them to a project. For a quick answer, write in your project's channel.
stray-closed = The project { $client } is closed
stray-closed-how = Your words are kept, and { $who } has them.
stray-closed-told = { $client }: a concern about a closed project
stray-where = It is on the triage list: “/usher issues”.
stray-title = { $count ->
    [0] No concern waits
    [one] One concern waits
   *[other] { $count } concerns wait
} for a project
stray-none = Nothing waits.
stray-since = Since { $at }.
stray-place = Assign number { $number }
stray-place-title = Assign to a project
stray-place-submit = Assign
stray-placed = It has its project now
