# The client's questionnaire: what is asked, what those who answer read, what our own side reads. Clients read most of it.
sheet-own = { $words }
sheet-title = Questionnaire
sheet-q-business = What does your company offer, and to whom?
sheet-t-business = The business
sheet-h-business = Two or three sentences, as you would tell a new colleague.
sheet-q-goals = What should be different in your business a year from now?
sheet-t-goals = Goals
sheet-h-goals = The three goals that matter most, in their order.
sheet-q-success = By which figures will you see that our work succeeds?
sheet-t-success = Measures of success
sheet-h-success = For example inquiries a month, revenue from the shop, applications. Where you know them: today's figure and the one you want.
sheet-q-audience = Who are your most important customers, and what do they care about?
sheet-t-audience = Audience
sheet-h-audience = Who decides, who uses it, and what they ask before they buy.
sheet-q-competitors = Whom do your customers compare you with?
sheet-t-competitors = Competitors
sheet-h-competitors = Names or links, and what each of them does better or worse.
sheet-q-difference = Why do customers choose you?
sheet-t-difference = What sets you apart
sheet-h-difference = What they say themselves helps most.
sheet-q-brand = Where do we find your brand material, and what must never be changed in it?
sheet-t-brand = Brand material
sheet-h-brand = Logo files, colours, fonts, photos, guidelines: a link is enough.
sheet-q-voice = How should your texts sound, and which words do you avoid?
sheet-t-voice = Tone of voice
sheet-h-voice = A text that you like, of your own or of others, says it best.
sheet-q-website = Which websites are yours, and who looks after them?
sheet-t-website = Websites
sheet-h-website = The addresses, the system they run on, and who can change something there.
sheet-q-channels = On which channels do you speak to people today?
sheet-t-channels = Channels
sheet-h-channels = Social accounts, newsletters, advertising: with their addresses.
sheet-q-past = What have you tried before, and what came of it?
sheet-t-past = What was tried before
sheet-h-past = What worked, what did not, and what should not be repeated.
sheet-q-tools = Which tools do you measure and work with?
sheet-t-tools = Tools and analytics
sheet-h-tools = Analytics, advertising accounts, CRM, shop, mailing. How far back the data reach.
sheet-q-access = Who can give us access to these accounts?
sheet-t-access = Access
sheet-h-access = Names are enough. Please never send passwords here: we ask for access in the tool itself.
sheet-q-deciders = Who decides on your side, who comments, and whom do we ask day to day?
sheet-t-deciders = Who decides
sheet-h-deciders = With their roles. If there are several for one matter: who has the last word?
sheet-q-approvals = How is something approved at your company, and how long does it take?
sheet-t-approvals = Approvals
sheet-h-approvals = The steps, the people, and the days that we should plan for.
sheet-q-dates = Which dates should we know of in the coming months?
sheet-t-dates = Dates
sheet-h-dates = Launches, trade fairs, campaigns, busy seasons, holidays.
sheet-q-rules = Which rules must we keep to?
sheet-t-rules = Rules
sheet-h-rules = Legal or industry rules, data protection, topics that are off limits.
sheet-q-reports = What would you like to read in a report, how often, and who reads it?
sheet-t-reports = Reports
sheet-h-reports = What would you decide on its basis?

sheet-invite-title = Your questionnaire
sheet-invite = { $count ->
    [one] One question helps us to start well. Please answer it by { $due }.
   *[other] { $count } questions help us to start well. Please answer them by { $due }: one by one in a chat with me, or in a form. You can pause at any time, and several of you can share the work.
}
sheet-invite-how = You and your colleagues in this project see all answers, and so do we. Anything unclear? Ask { $who }.
sheet-start = Answer one by one
sheet-form = Answer in a form
sheet-read = Read the answers
sheet-go-on = Go on
sheet-progress = { $done } of { $total } answered
sheet-question-title = Question { $number } of { $total }
sheet-your-answer = Your answer so far
sheet-also = Already answered by { $who }. Add yours if you see it differently; both are kept.
sheet-how = Just write your answer. “Later” skips the question, “edit 3” goes back to one.
sheet-later = Later
sheet-back = Back
sheet-noted = Noted, thank you.
sheet-noted-too = Noted, thank you. { $who } has answered this as well; both are kept.
sheet-changed = Your answer is changed.
sheet-complete-title = Everything is answered
sheet-complete = Thank you! Everything we need to start is there.
sheet-complete-note = Something to correct? Write “edit 3”, or ask { $who }.
sheet-left-title = { $count ->
    [one] One question is left
   *[other] { $count } questions are left
}
sheet-left-note = There is time until { $due }. Write “continue” whenever it suits you.
sheet-remind = { $count ->
    [one] One question is still open. Could you answer it by { $due }?
   *[other] { $count } questions are still open. Could you answer them by { $due }?
}
sheet-remind-late = { $count ->
    [one] One question is still open; we hoped for the answer by { $due }. Without it we cannot plan your kickoff well. A short answer is enough.
   *[other] { $count } questions are still open; we hoped for the answers by { $due }. Without them we cannot plan your kickoff well. Short answers are enough.
}
sheet-edit-title = Which answer would you like to change?
sheet-edit-how = Or write its number, like “edit 3”.
sheet-edit-none = You have not answered a question yet. Write “continue”, and I will ask the next one.
sheet-edit-number = { $number }. { $topic }
sheet-form-intro = Send as much as you have; you can come back to the rest until { $due }.
sheet-form-rest = What you have answered already is kept. To change one of those answers, write me “edit 3”.
sheet-form-also = A colleague of yours has answered this one already.
sheet-submit = Send
sheet-kept = { $count ->
    [one] Thank you, one answer is noted
   *[other] Thank you, { $count } answers are noted
}
sheet-kept-left = { $count ->
    [one] One question is left. It can wait until { $due }.
   *[other] { $count } questions are left. They can wait until { $due }.
}
sheet-nothing-new = Nothing has changed in your answers
sheet-empty = Please write a few words, or “later”.
sheet-too-long = That is { $count } characters; I can keep { $most }. Please shorten it, or link to a document.
sheet-full = The questionnaire cannot hold more text. Please shorten an answer, or link to a document; nothing of what was there is lost.
sheet-ended-title = The questionnaire has ended
sheet-ended-thanks = Thank you for all your answers. We are working with them now.
sheet-ended-how = We have your answers and are working with them. Something to add? Tell { $who }.
sheet-kept-late = The questionnaire had ended, but your answer is kept and our team knows of it
sheet-for-client = The questionnaire is for the client
sheet-for-client-help = You can read the answers with /usher questionnaire. What you know yourself belongs in the handoff or the internal channel.
sheet-waits-client = { $count ->
    [one] The questionnaire: one question is open, until { $due }
   *[other] The questionnaire: { $count } questions are open, until { $due }
}

sheet-offer-title = { $client }: send the questionnaire?
sheet-offer = { $count ->
    [one] One question, answered in chat or in a form by { $due }. { $who } is named as the contact for help.
   *[other] { $count } questions, answered in chat or in a form by { $due }. { $who } is named as the contact for help. I remind them, and tell you how far they are.
}
sheet-send = Send it to the client
sheet-look = Look at it
sheet-sent = It is on its way; I ask for the answers by { $due }
sheet-sent-before = The questionnaire has been sent already
sheet-sent-before-help = Read the answers so far with /usher questionnaire.
sheet-not-sent = The questionnaire has not been sent yet
sheet-not-sent-help = The project manager sends it with /usher questionnaire.
sheet-none = This playbook has no questionnaire
sheet-none-help = Add a section “questionnaire” to your playbook, as in the agency playbook.
sheet-nobody = There is nobody to send the questionnaire to
sheet-nobody-help = Connect a client channel with /usher connect, or name the client's people with /usher people.
sheet-board-title = { $client }: questionnaire
sheet-due = Due
sheet-by = Answering
sheet-late = { $count ->
    [one] One answer came after the end; it stands apart.
   *[other] { $count } answers came after the end; they stand apart.
}
sheet-over = It has ended. What comes now is kept apart.
sheet-all = { $client } has answered everything. Read the answers, ask where something is unclear, then accept them.
sheet-end = Accept and close
sheet-answers-title = Questionnaire: answers, page { $page } of { $pages }
sheet-late-by = { $who }, after the end
sheet-open-yet = Not answered yet
sheet-page = Page { $page }
sheet-late-title = { $client }: an answer after the end of the questionnaire
sheet-late-told = { $who } has added this. It is kept beside the answers that you accepted.
sheet-waits-send = { $client }: the questionnaire has not been sent
sheet-waits = { $count ->
    [one] { $client }: one question of the questionnaire is open; due { $due }
   *[other] { $client }: { $count } questions of the questionnaire are open; due { $due }
}
sheet-waits-end = { $client }: the questionnaire is complete and waits for you to accept it
