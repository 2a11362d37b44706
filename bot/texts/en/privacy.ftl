former-contact = a former contact

privacy-export-form = Hand out somebody’s data
privacy-export-how = You get it by direct message, and nobody else does.
privacy-export-submit = Hand out
privacy-export-sent = It is on its way to you
privacy-export-sent-help = Look at your direct messages with me.
privacy-forget-form = Erase a person
privacy-forget-how = First you see what would go and what has to stay. Nothing is erased before you confirm it.
privacy-forget-submit = Show me
privacy-who = Whose data?
privacy-unknown = I have not met this person
privacy-not-yours = This is not yours to ask for
privacy-not-yours-help = Everybody may ask for their own data. For somebody else’s, the project manager or a partner of all their projects may, and whoever set the workspace up.

privacy-title = What is kept of { $name }
privacy-nameless = no name
privacy-name = Name
privacy-email = E-mail
privacy-language = Language
privacy-zone = Time zone
privacy-ids = Accounts
privacy-read = To read
privacy-json = For machines
privacy-holds = The addresses work for a day, for everybody who has them. Do not pass them on.
privacy-more = This is not all: whoever runs this server can write the rest with app.py export --person.
privacy-given = { $count ->
    [0] Nothing was written or confirmed.
    [one] Written or confirmed, one entry:
   *[other] Written or confirmed, { $count } entries:
}
privacy-noted = { $count ->
    [0] Nobody noted anything.
    [one] Noted by others, one entry:
   *[other] Noted by others, { $count } entries:
}
privacy-of = { $what }, { $client }

privacy-group-handoff = Handoff and alignment
privacy-group-answers = Surveys and questionnaires
privacy-group-issues = Issues
privacy-group-plan = Plan and decisions
privacy-group-words = Messages, papers and ideas
privacy-group-person = The person
privacy-group-other = Other entries

privacy-forget-title = Erasing { $name }
privacy-goes = Name, addresses, accounts and every word of theirs go from these entries, for good:
privacy-stays = { $decisions ->
    [0] Dates and the log stay, with “a former contact” in the place of the name.
    [one] One decision stays with its date, and so does the log; “a former contact” stands in the place of the name.
   *[other] { $decisions } decisions stay with their dates, and so does the log; “a former contact” stands in the place of the name.
}
privacy-elsewhere = Messages in the chat itself are erased there. Backups keep what they hold until they are replaced.
privacy-forget-do = Erase for good
privacy-forgotten = Erased
privacy-forgotten-help = Only dates and “a former contact” are left. Whoever writes to me from that account is met anew.
privacy-forgotten-own = Nothing of yours is left but dates and “a former contact”. If you write to me again, we meet anew.
privacy-seated = This person still has a seat in open projects:
privacy-seated-help = Put somebody else there with /usher people in the project’s channel. Then this can be done.
privacy-seated-client = Ask the project manager to name somebody else. Then this can be done.

guide-export = Hand out what is kept of you, or of somebody in your projects
guide-forget = Erase a person, after a look at what goes and what stays

retention-warn-title = { $client }: to be erased soon
retention-warn-on = To be erased on
retention-warn-ended = Ended on
retention-warn = After that only dates and ids are left of this project. Until then app.py export writes it out.
retention-keep = Keep it longer
retention-kept = Kept until { $on }
retention-kept-help = I will ask again before that.
retention-archived = Archived: it can no longer be read here, and app.py export still writes it out. Start something new with /usher new.
retention-erased = A project that ended on { $on } has been erased
retention-erased-help = Only dates and ids of it are left, as its playbook says.

export-unknown-person = Nobody with the id or e-mail address { $who } is known
