# The client portal: eight parts. The client reads all of it but the form.
guide-portal = shows the client portal, as the client sees it, and lets you add to it
portal-title = Project portal · { $client }
portal-hello = Everything about the project in one place.
portal-closed = The project has ended. All of this stands as it was then.
portal-overview = Overview and objectives
portal-team = Who is who
portal-timeline = Timeline and milestones
portal-documents = Documents
portal-channels = Where to write
portal-meetings = Meetings and notes
portal-status = Status reports
portal-log = Concerns and decisions
portal-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
portal-empty = nothing yet
portal-nothing = Nothing here yet.
portal-part = { $part } · { $client }
portal-all = All parts
portal-on = Next page
portal-open = Project portal
portal-edit = Add to the portal
portal-statement = What was agreed, as sent on { $day }
portal-ours = Our side
portal-theirs = Your side
portal-here = in the project's channel
portal-about = About
portal-photo = Photo
portal-reached = { $count ->
    [one] { $done } of 1 milestone reached
   *[other] { $done } of { $count } milestones reached
}
portal-as-told = { $course } (as told on { $day })
portal-daily = Everyday questions
portal-channel = the project's channel, which both sides share
portal-channel-named = { $name }, the channel that both sides share
portal-worry = Something worries you
portal-worry-how = Type “/concern”, here or to me in private. Or turn to { $who }, and if that does not help, to { $lead }.
portal-posted = { $who } sent it { $at }.
portal-decisions = { $count ->
    [0] No decisions yet
    [one] 1 decision
   *[other] { $count } decisions
}
portal-form = Project portal
portal-how = { $client } reads all of this as soon as you save it.
portal-submit = Save
portal-topics = Topics
portal-overview-hint = What the project is about and what it is to achieve. Left empty, the overview of the welcome package stands there.
portal-documents-hint = One a line, in the order in which they are to be read: name; https://…
portal-topics-hint = One a line: topic; the channel, person or address for it
portal-saved = Saved
portal-saved-how = The client sees it with “/usher portal”.
portal-too-many = { $most } lines at the most, please.
portal-two-parts = “{ $words }” needs two parts, with a semicolon between them.
portal-no-link = “{ $words }” needs an address that begins with https://.
export-no-portal = There is no project whose portal could be exported yet.
