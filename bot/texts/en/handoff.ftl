# The handoff from sales to delivery. For our side only.
handoff-welcome-title = { $client }: let's hand it over
handoff-welcome = { $mood ->
    [light] Hi { $who }! You know this client best. { $count } quick questions, one at a time, whenever it suits you. All done by { $due }? Perfect.
   *[thorough] { $who }, you know this client best, and the delivery team starts with what you tell them. There are { $count } questions, one at a time. Please finish by { $due }.
}
handoff-welcome-how = Just type your answer. “Later” skips a question, “back” returns to the one before, “edit 3” changes an answer, “continue” picks up where you left off, even days later. Only your own team reads this.

handoff-question-title = { $client } · question { $number } of { $total }
handoff-q-problems = Which specific problems does { $client } need solved?
handoff-q-success = By which results will { $client } measure success?
handoff-q-stakeholders = Who are the key people at { $client }, and what does each of them care about?
handoff-q-promises = What was promised during the sale?
handoff-q-objections = Which concerns or objections came up?
handoff-q-working-style = How does { $client } like to work and communicate?
handoff-q-politics = Which internal politics or sensitive points should the team know about?
handoff-t-problems = Problems to solve
handoff-t-success = Measures of success
handoff-t-stakeholders = Key people
handoff-t-promises = Promises made
handoff-t-objections = Concerns and objections
handoff-t-working-style = Working style
handoff-t-politics = Politics and sensitivities
handoff-how-words = Type your answer below, as long or short as you like.
handoff-how-people = Name, title, e-mail, phone and what to contact them for: whatever you have. Put each person on a line of their own.
handoff-how-promises = Put each promise on a line of its own.
handoff-how-number = A number is enough.
handoff-how-scope = Write what is in and what is out.
handoff-your-answer = Your answer so far
handoff-form = Answer in a form
handoff-later = Later
handoff-back = Back
handoff-continue = Continue
handoff-still-open = Still open: { $topics }
handoff-noted = Noted, thank you.
handoff-changed = Changed, thank you.
handoff-empty = There was nothing to note
handoff-empty-help = Please write a few words, or “later” to skip the question.
handoff-too-long = That is { $count } characters; I can keep { $most }
handoff-too-long-help = Please shorten it, or put the document online and give me the link under “Sales material”.

handoff-people-title = { $count ->
    [one] I understood one person. Is this right?
   *[other] I understood { $count } people. Is this right?
}
handoff-people-note = Say “yes”, correct it in the form, or simply write them again.
handoff-people-yes = Yes, that's right
handoff-people-form = Correct in a form

handoff-open-title = { $client }: { $count ->
    [one] one question left for later
   *[other] { $count } questions left for later
}
handoff-open-note = Type “continue” whenever you are ready.
handoff-complete-title = { $client }: all questions answered
handoff-complete = { $mood ->
    [light] That's everything, thank you! 🎉 The delivery lead takes it from here.
   *[thorough] That is everything. The delivery lead reads it now and comes back to you if anything is unclear.
}
handoff-complete-note = To change something later, type “edit” and the number of the question.

handoff-edit-title = Which answer would you like to change?
handoff-edit-how = Press one, or type “edit” and its number.
handoff-edit-none = There is no answer to change yet.
handoff-edit-number = { $number }. { $topic }

handoff-form-title = Handoff
handoff-form-label = Your answer
handoff-form-submit = Save
handoff-form-hint-words = As long or short as you like.
handoff-form-hint-people = One person a line: name; title; e-mail; phone; contact for
handoff-form-hint-promises = One promise a line.
handoff-form-hint-number = A number.
handoff-form-hint-scope = In: … Out: …

handoff-progress-title = { $client }: handoff
handoff-progress = { $done } of { $total } answered
handoff-waits-for = Waiting for { $who }
handoff-waits-nobody = Nobody is assigned yet. Type `/usher people` to change that.
handoff-accepted-title = { $client }: handoff accepted
handoff-accepted-by = Accepted by { $who }, { $at }
handoff-read = Read it
handoff-set-meeting = Handoff meeting
handoff-add-materials = Sales material
handoff-have-read = I have read the material
handoff-read-by = Read by
handoff-read-before = You have already confirmed this. Thank you.
handoff-read-thanks = Thank you, noted.
handoff-meeting = Handoff meeting
handoff-meeting-title = Handoff meeting
handoff-meeting-link = Link
handoff-meeting-hint = Where it is held, for example a video call
handoff-materials = Sales material
handoff-materials-title = Sales material
handoff-materials-hint = Links to the proposal and other material, one on each line
handoff-materials-count = { $count ->
    [one] one link
   *[other] { $count } links
}

handoff-review-title = { $client }: answers as they come in
handoff-review-flagged = { $client }: waiting for an answer to your question
handoff-review-ready = { $client }: the handoff is complete. Over to you!
handoff-review-accepted = { $client }: you have accepted the handoff
handoff-flag = Flag an answer
handoff-accept = Accept the handoff
handoff-promises = Judge the promises
handoff-flag-form-title = About an answer
handoff-flag-which = Which answer?
handoff-flag-ask = Your question
handoff-flag-hint = It goes to the sales rep; the answer comes back to you.
handoff-flag-submit = Send
handoff-flag-no-answer = There is no answer to this question yet.
handoff-flag-title = { $client }: a question about “{ $topic }”
handoff-flag-how = Just type your answer, or use the form.
handoff-flag-answer = Answer in a form
handoff-flag-waiting = ⚑ Waiting for an answer: { $asked }
handoff-clarified = Thank you, I have passed it on to { $who }.
handoff-clarified-title = { $client }: your question about “{ $topic }” is answered
handoff-you-asked = You asked
handoff-the-answer = Answer
handoff-promise = Promise: { $words }
handoff-promises-title = Promises made
handoff-verdict-in-scope = In scope
handoff-verdict-gap = Gap: promised, but not in scope
handoff-verdict-open = Not judged yet
handoff-missing-answer = not answered yet
handoff-missing-flag = a question about it is not answered yet
handoff-missing-promises = { $count ->
    [one] one promise is not judged yet
   *[other] { $count } promises are not judged yet
}
handoff-not-yet-title = { $count ->
    [one] One thing is missing before you can accept
   *[other] { $count } things are missing before you can accept
}
handoff-not-yet-help = As soon as they are there, “Accept the handoff” works.
handoff-accepted-before = This handoff is already accepted.
handoff-done-title = { $client }: handoff accepted
handoff-done = { $mood ->
    [light] { $who } has accepted the handoff. Great teamwork!
   *[thorough] { $who } has accepted the handoff. The delivery team takes over.
}

document-title = { $client }: handoff
document-signed = Contract signed
document-state = State
document-accepted = accepted by { $who }
document-open = in progress
document-unanswered = Not answered yet.
