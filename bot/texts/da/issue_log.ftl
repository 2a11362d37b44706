# Sagernes log, og hvordan tiderne blev holdt. Kunder læser sidste del.
log-title = { $client }: log over { $count ->
    [one] én sag
   *[other] { $count } sager
}
log-severity = Alvorlighedsgrad { $severity }: { $count ->
    [one] én sag
   *[other] { $count } sager
}
log-open = Stadig åbne
log-until-response = Første svar
log-until-taken = Taget
log-until-solved = Løst
log-updates = Opdateringer, der ikke kom til tiden
log-slips = Lovede datoer, der blev flyttet
log-figure-one = { $middle } · { $kept }
log-figure = i midten { $middle }, længst { $most } · { $kept }
log-none-yet = ikke endnu · { $kept }
log-kept = til tiden: { $kept } af { $count }
log-unpromised = ingen dato var aftalt
log-span-minutes = { $minutes } min.
log-span-hours = { $hours } t { $minutes } min.
log-span-days = { $days } døgn { $hours } t
log-worked-minutes = { $minutes } min. arbejdstid
log-worked-hours = { $hours } t { $minutes } min. arbejdstid
log-worked-days = { $days ->
    [one] { $days } arbejdsdag { $hours } t
   *[other] { $days } arbejdsdage { $hours } t
}
log-line = Sag { $number } · { $severity } · { $category } · { $state } · rejst { $at }
log-of = Log for { $number }
log-earlier = Det, der skete før
log-caught = { $at }: { $who } rejste sagen.
log-unknown = Jeg kender ingen sag { $number } her
log-unknown-help = ”/usher issues log” viser alle, du må se.
log-report = Sager · { $client }
log-report-made = Pr. { $at }.
log-all = Sager i { $count ->
    [one] ét forløb
   *[other] { $count } forløb
}
export-no-issues = Der er ingen sager at eksportere endnu.
issue-did-overdue = { $at }: en opdatering fra { $who } kom ikke til tiden.

log-client-title = { $count ->
    [one] Din sag
   *[other] Jeres { $count } sager
}
log-client-none = Der er ikke rejst noget. Er der noget, der bekymrer dig, når ”/concern” os.
log-client-line = Nummer { $number }: { $state }
log-open-state = er i gang
log-solved-state = løst
log-told-taken = { $at }: { $who } tager sig af sagen.
log-told-asked = { $at }: { $who } stillede jer et spørgsmål.
log-told-answered = { $at }: spørgsmålet blev besvaret.
log-told-update = { $at }: { $who } gav jer en opdatering.
log-told-resolved = { $at }: { $who } meldte sagen løst.
log-told-reopened = { $at }: sagen blev åbnet igen.
log-told-offered = { $at }: { $who } sendte jer en plan.
log-told-agreed = { $at }: { $who } godkendte planen.
log-told-lacking = { $at }: { $who } syntes, der manglede noget i planen.
log-told-slipped = { $at }: { $who } gav jer en ny dato.
log-told-verifying = { $at }: vi spurgte, om sagen er helt løst.
log-told-verified = { $at }: { $who } bekræftede, at sagen er løst.
