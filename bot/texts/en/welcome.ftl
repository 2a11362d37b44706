# The welcome package: what the project manager is asked, and what the client reads once it is approved.
welcome-prompt = The welcome package for { $client } goes out in the days before the kickoff ({ $at }). This is what I have.
welcome-write = Complete the package
welcome-form = Welcome package
welcome-waits = { $client }: the welcome package is not sent yet
welcome-late-title = { $client }: the welcome package has not been sent
welcome-late = The kickoff is close ({ $at }), and { $client } has no welcome package yet. { $who } sends it; a word from you may help.
welcome-drafted = drafted by me
welcome-missing = still missing
welcome-known = from the handoff, for our side only
welcome-title = Welcome, { $client }
welcome-hello = { $mood ->
    [light] Great to have you with us! Here is all you need for a good start. 🎉
   *[thorough] Thank you for working with us. Here is what you need for a good start.
}
welcome-letter = A word from us
welcome-letter-hint = Left empty, I write a short one in the name of whoever leads the project.
welcome-draft-letter = We are glad to work with { $client }. In the first weeks we want you to see early that this was the right choice; if anything is not as it should be, tell us at once. { $who }
welcome-team = Your team
welcome-team-hint = A line or two on each of us: experience, and what to ask us about. Names and roles are there already.
welcome-overview = The project
welcome-overview-hint = Objectives and timeline, in the client's words.
welcome-kickoff = Kickoff
welcome-prepare = Please prepare
welcome-prepare-hint = What the client should prepare or bring.
welcome-protocol = How we keep in touch
welcome-protocol-hint = Channels, reply times, whom to turn to. Left empty, I write that this channel comes first, and whom to turn to.
welcome-draft-protocol = This channel comes first. { $who } leads the project from day to day; if something is not right, turn to { $lead }.
welcome-portal = Your project portal
welcome-portal-hint = The address, and how to get in. Left empty, I name the portal that I keep: a button in the client's channel.
welcome-draft-portal = “Project portal”, the button in this channel, shows everything in one place at any time: who is who, dates, documents, status reports, decisions.
welcome-first = First steps and week 1
welcome-first-hint = Left empty, I describe a usual first week.
welcome-draft-first = In week 1 we finish the access that we need, start to collect data, talk with each key person one to one, and choose a first result that you can soon see.
