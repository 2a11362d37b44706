# Playbooks in chat: what was proposed for them, which one a project has, and how it moves to a newer one. Our side only.
proposals-title = { $count ->
    [0] No playbook edits are proposed
    [one] One playbook edit is proposed
   *[other] { $count } playbook edits are proposed
}
proposals-none = Nothing waits here. Proposals from a retrospective will show up in this place.
proposals-from = { $client }, { $on }, playbook { $playbook }
proposals-about = { $client }, { $on }, playbook { $playbook }: { $path }
proposals-more = { $count ->
    [one] One more comes up once these are sorted.
   *[other] { $count } more come up once these are sorted.
}
proposals-settled = { $count ->
    [one] One was sorted before.
   *[other] { $count } were sorted before.
}
proposals-sort = Sort the proposals
proposals-sort-how = “In the playbook” means: whoever looks after its file has made the edit, or will.
proposals-one = { $words }
proposals-open = Still to decide
proposals-taken = In the playbook
proposals-dropped = Not wanted
proposals-submit = Keep
proposals-kept = { $count ->
    [0] Nothing changed
    [one] One proposal is sorted
   *[other] { $count } proposals are sorted
}
proposals-kept-edit = Next: edit the file, run `python app.py playbook check`, and restart the bot.

playbook-diff-changed = { $was } → { $now }
playbook-diff-added = new: { $now }
playbook-diff-removed = removed; it was: { $was }
playbook-diff-moved = in another order: { $now }
playbook-diff-none = { $one } says the same as { $other }.
playbook-diff-head = { $count ->
    [one] { $one } differs from { $other } in one setting:
   *[other] { $one } differs from { $other } in { $count } settings:
}
playbook-diff-missing = There is no playbook { $name }. Name a file, one of yours in { $folder }, or one of: { $known }

playbook-title = { $client }: playbook
playbook-version = Version
playbook-newest = It is the version on offer.
playbook-newer = { $count ->
    [0] A newer version is on offer ({ $version }); only its comments or layout differ.
    [one] A newer version is on offer ({ $version }), with one setting changed. The project keeps its own until you move it.
   *[other] A newer version is on offer ({ $version }), with { $count } settings changed. The project keeps its own until you move it.
}
playbook-gone = It is no longer on offer. The project keeps it all the same.
playbook-see = See what differs
playbook-proposals = { $count ->
    [one] One edit is proposed: /usher playbook proposals
   *[other] { $count } edits are proposed: /usher playbook proposals
}
playbook-move-title = { $count ->
    [one] { $client }: one setting would change
   *[other] { $client }: { $count } settings would change
}
playbook-same-words = Nothing that counts differs; only comments or layout do.
playbook-more = { $count ->
    [one] One more is not shown here: `python app.py playbook diff`
   *[other] { $count } more are not shown here: `python app.py playbook diff`
}
playbook-move = Move this project
playbook-move-note = All answers stay. Dates that are still ahead are planned anew; surveys and a questionnaire under way go on as they began.
playbook-lost = The project cannot move, because this would be lost:
playbook-lost-handoff = Handoff: the answer to “{ $topic }”, which is no longer asked, or asked as something else
playbook-lost-alignment = Alignment check: what was said about { $fact }, which is no longer asked, or asked as something else
playbook-lost-item = Checklist: “{ $what }”, which the client has been asked for
playbook-lost-how = Put these back into the playbook, restart the bot, and try again; or leave the project as it is.
playbook-moved-title = { $client }: the project has moved to a newer playbook
playbook-moved = { $count ->
    [one] { $who } has moved it to version { $version }; one setting differs.
   *[other] { $who } has moved it to version { $version }; { $count } settings differ.
}
playbook-moved-planned = { $count ->
    [0] No date had to be planned anew.
    [one] One date was planned anew.
   *[other] { $count } dates were planned anew.
}
playbook-closed = This project is closed
playbook-closed-help = A closed project keeps its playbook as it was.
playbook-none = There is no newer version to move to
playbook-none-help = The playbook of this project is no longer on offer. Put its file back and restart the bot, or leave the project as it is.
playbook-nothing = This project has the version on offer
playbook-nothing-help = Edit the playbook's file, run `python app.py playbook check`, and restart the bot: then its newer version is on offer.
