# The log of issues, and how well their times were kept. Clients read the last part.
log-title = { $client }: the log of { $count ->
    [one] one issue
   *[other] { $count } issues
}
log-severity = Severity { $severity }: { $count ->
    [one] one issue
   *[other] { $count } issues
}
log-open = Still open
log-until-response = First answer
log-until-taken = Taken
log-until-solved = Solved
log-updates = Updates that did not come in time
log-slips = Promised dates that moved
log-figure-one = { $middle } · { $kept }
log-figure = { $middle } in the middle, { $most } at the longest · { $kept }
log-none-yet = not yet · { $kept }
log-kept = in time: { $kept } of { $count }
log-unpromised = no date was agreed
log-span-minutes = { $minutes } min
log-span-hours = { $hours } h { $minutes } min
log-span-days = { $days } d { $hours } h
log-worked-minutes = { $minutes } min of working time
log-worked-hours = { $hours } h { $minutes } min of working time
log-worked-days = { $days ->
    [one] { $days } business day { $hours } h
   *[other] { $days } business days { $hours } h
}
log-line = Issue { $number } · { $severity } · { $category } · { $state } · raised { $at }
log-of = Log of { $number }
log-earlier = What came before
log-caught = { $at }: { $who } raised it.
log-unknown = I know no issue { $number } here
log-unknown-help = “/usher issues log” lists all that you may see.
log-report = Issues · { $client }
log-report-made = As of { $at }.
log-all = Issues of { $count ->
    [one] one project
   *[other] { $count } projects
}
export-no-issues = There are no issues to export yet.
issue-did-overdue = { $at }: an update by { $who } did not come in time.

log-client-title = { $count ->
    [one] Your concern
   *[other] Your { $count } concerns
}
log-client-none = Nothing has been raised. If something worries you, “/concern” reaches us.
log-client-line = Number { $number }: { $state }
log-open-state = being worked on
log-solved-state = solved
log-told-taken = { $at }: { $who } is looking after it.
log-told-asked = { $at }: { $who } asked you a question.
log-told-answered = { $at }: the question was answered.
log-told-update = { $at }: { $who } gave you an update.
log-told-resolved = { $at }: { $who } told you that it is solved.
log-told-reopened = { $at }: it was opened again.
log-told-offered = { $at }: { $who } sent you a plan.
log-told-agreed = { $at }: { $who } agreed to the plan.
log-told-lacking = { $at }: { $who } found something missing in the plan.
log-told-slipped = { $at }: { $who } gave you a new date.
log-told-verifying = { $at }: we asked whether it is really solved.
log-told-verified = { $at }: { $who } confirmed that it is solved.
