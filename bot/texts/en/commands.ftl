# What the command line says besides the doctor, and what stands around a rehearsal.
command-serving = Usher is running. Open { $address } in your browser; Ctrl+C stops it.
command-locked = { $fault }. Stop the bot first, or copy the folder and name the copy in USHER_DATA.
command-not-written = { $file } cannot be written: { $fault }
command-no-data = There is no data in { $folder } yet. Set USHER_DATA if it is somewhere else.

export-unknown = There is no project with the id { $id }.
export-nothing = There is no handoff to export yet.

playbook-not-shipped = There is no playbook { $name } to copy. Choose one of: { $known }
playbook-exists = { $file } is there already, and stays as it is. Choose another name.
playbook-made = { $file } is yours to edit. Then run `python app.py playbook check`, and restart the bot.
playbook-holds = { $count ->
    [one] ✓ One playbook holds
   *[other] ✓ { $count } playbooks hold
}

rehearse-only = only { $who } sees this
rehearse-updated = brought up to date
rehearse-pressed = presses “{ $label }”
rehearse-sent = sends the form “{ $title }”
rehearse-home = opens the home

command-no-database = No database is named. Set DATABASE_URL first.
move-same = That is the same store twice. Name one with --from and the other with --to.
move-done = ✓ { $documents ->
    [one] One document
   *[other] { $documents } documents
} and { $lines ->
    [one] one line
   *[other] { $lines } lines
} of the log are moved and compared. What was read is unchanged.
forget-tokens-done = { $count ->
    [one] ✓ One token is taken out. That workspace must install the app again.
   *[other] ✓ { $count } tokens are taken out. Those workspaces must install the app again.
}
forget-tokens-none = Every stored token can be read. Nothing was changed.
upgrade-done = ✓ The database is that of this release. { $count ->
    [one] One document was rewritten.
   *[other] { $count } documents were rewritten.
}
