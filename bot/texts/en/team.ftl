# The team: who is who for our side (and how much, and why, for whoever leads); the introduction, which the client reads.
guide-team = shows who is in the team, with biographies and allocation
team-title-ours = { $client }: the team
team-line = { $who } · { $seats }
team-line-share = { $line } · { $percent }%
team-no-bio = No biography yet.
team-photo-at = Photo: { $photo }
team-weighed = { $what }: { $words }
team-skills = Technical skills
team-industry = Industry knowledge
team-relationship = Client relationship
team-availability = Availability
team-growth = Growth
team-edit = About { $who }
team-introduce = Introduce the team
team-over = { $who } is planned for { $percent }% in all: { $parts }.
team-share = { $client } { $percent }%
team-bio = Biography
team-bio-hint = Two or three sentences that the client reads: experience, and what to ask this person about.
team-photo = Photo
team-photo-hint = An address that begins with https:// and that the client can open.
team-photo-wrong = That is not an address of a photo. Please give one that begins with https://, and nothing else.
team-phone = Telephone
team-phone-hint = A number that the client may call, with its country code. Leave it empty if there is none.
team-phone-wrong = That is not a telephone number. Please write it in digits, such as +44 20 7946 0000.
team-allocation = Allocation in percent
team-allocation-hint = How much of their time this project has.
team-allocation-wrong = Please give a whole number from 0 to 100.
team-weighed-hint = Why this person. For those who lead the project only.
team-member-form = Team member
team-full = That is more than I can keep about a team. Please shorten it.
team-kept = Noted
team-kept-next = Once everybody who delivers has a biography, the introduction is drafted for the sales rep.
team-over-title = Noted, but that is more than there is
team-over-how = Please agree with the other projects on who gives way.

team-prompt = This is how { $client } would get to know the team.
team-lacking = No biography yet for { $people }. Write one with `/usher team`.
team-form = Your own words
team-note = From you
team-note-hint = A line or two in your own words; it stands above the team.
team-waits = { $client }: the team is not introduced to the client yet
team-introduced = The team has been introduced
team-introduced-help = Nothing was changed. The welcome package shows the team as it is now.
team-title = Your team for { $client }
team-hello = { $mood ->
    [light] Great to be starting with you! { $who } introduces the people who will work with you.
   *[thorough] { $who } is glad to introduce the people who will work with you.
}
team-told = { $words } · { $more }
team-phone-at = Telephone: { $phone }
team-answer = A question for one of us? Just write here.
team-waits-new = { $client }: new in the team and not introduced to the client yet: { $people }
team-title-new = New in your team
team-hello-new = { $who } introduces who has joined the team that works with you.
