# The firm's first run: six questions about how it works today. Our side only.
guide-setup = shows how your firm works today, and asks the six questions about it
setup-title = How you work today
setup-offer = { $count ->
    [one] Welcome! One question helps me to fit in with the way you work.
   *[other] Welcome! { $count } questions help me to fit in with the way you work. They take about five minutes.
}
setup-offer-note = Send what you have; the rest can wait. Everybody in your firm finds the answers with /usher setup.
setup-answer = Answer
setup-skip = Skip
setup-submit = Keep
setup-q-today = What do you do today, from the signature to the end of the first month?
setup-h-today = The steps in a few words, and what goes wrong most often.
setup-q-templates = Which templates do you use?
setup-h-templates = Welcome letter, agenda, status update: links are enough.
setup-q-roles = Who does what in an onboarding?
setup-h-roles = Sales, project manager, delivery lead, partner: by name or by role.
setup-q-times = What do you expect by when?
setup-h-times = Kickoff, first result, answers to clients: in days or hours.
setup-q-checklists = Which checklists do you work through?
setup-h-checklists = Papers, access, data: links, or the points themselves.
setup-q-trial = On which project will you try me first?
setup-h-trial = One that starts soon, with a team that likes to try new things.
setup-left = { $count ->
    [one] One question is left. It can wait.
   *[other] { $count } questions are left. They can wait.
}
setup-next = Next: put it into a playbook of your own with `python app.py playbook new`.
setup-kept = Thank you, it is kept
setup-skipped = I won't ask again
setup-skipped-note = The questions are there whenever you want them: /usher setup
