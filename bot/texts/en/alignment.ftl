# The alignment check. For our side only.
alignment-invite-title = { $client }: do we all mean the same?
alignment-invite = { $mood ->
    [light] A few tiny questions, two minutes. Let's see if we're all on the same page!
   *[thorough] Before the kickoff, everybody on our side answers the same short questions. It takes two minutes.
}
alignment-invite-note = Nobody sees anybody's answers before they are compared.
alignment-start = Start
alignment-question-title = { $client } · question { $number } of { $total }
alignment-q-objective = What is the main objective of the project? If there are several, put each on a line of its own.
alignment-q-scope = What is in scope, and what is out?
alignment-q-weeks = How many weeks will the project take?
alignment-q-approach = In a sentence: how are we going about it?
alignment-t-objective = Main objective
alignment-t-scope = Scope
alignment-t-weeks = Length
alignment-t-approach = Approach
alignment-how-words = Just type your answer.
alignment-how-number = A number of weeks or months, for example “12 weeks”.
alignment-how-scope = For example: In: new website, training. Out: translations.
alignment-unknown = I don't know
alignment-no-number = I need a length to compare
alignment-no-number-help = For example “12 weeks” or “3 months”. Press “I don't know” if you are not sure.
alignment-too-long = That is too long to compare
alignment-too-long-help = Please put it in a sentence or two.
alignment-thanks-title = { $client }: thank you!
alignment-thanks-all = Everybody has answered. The comparison is in the internal channel.
alignment-thanks-waiting = I am still waiting for { $who }. Then the comparison appears in the internal channel.
alignment-thanks-note = To change an answer, type “edit” and its number.
alignment-board-title = { $client }: alignment check
alignment-answered = { $done } of { $total } have answered
alignment-board-note = The answers appear here when they are compared: as soon as everybody has given theirs.
alignment-compare = Compare now
alignment-open-title = { $client }: { $count ->
    [one] we disagree on one point
   *[other] we disagree on { $count } points
}
alignment-aligned-title = { $client }: we are aligned
alignment-agreed = ✓ Nobody's answers contradict another's.
alignment-differs = { $topic }: the numbers differ
alignment-opposite = { $topic }: in scope for some, out for others: { $about }
alignment-missing = { $topic }: not everybody has the same in mind
alignment-holds = What holds, recorded by { $who }
alignment-not-known = does not know
alignment-weeks = { $count ->
    [one] one week
   *[other] { $count } weeks
}
alignment-settle = Record what holds: { $topic }
alignment-settle-title = What holds?
alignment-settle-label = What holds from now on
alignment-begun = The questions are on their way to everybody on our side.
alignment-running = The alignment check is already under way; its card is in the internal channel.
alignment-not-asked = You are not part of this check.
alignment-too-few = At least two people have to answer before anything can be compared.
