# Playbooks in chat: what was proposed for them, which one a project has, and how it moves to a newer one. Our side only.
proposals-title = { $count ->
    [0] No playbook edits are proposed
    [one] One playbook edit is proposed
   *[other] { $count } playbook edits are proposed
}
proposals-none = Nothing waits here. After a retrospective you find its proposals in this place.
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
playbook-diff-removed = gone; it was: { $was }
playbook-diff-moved = in another order: { $now }
playbook-diff-none = { $one } says the same as { $other }.
playbook-diff-head = { $count ->
    [one] { $one } differs from { $other } in one setting:
   *[other] { $one } differs from { $other } in { $count } settings:
}
playbook-diff-missing = There is no playbook { $name }. Name a file, one of yours in { $folder }, or one of: { $known }
