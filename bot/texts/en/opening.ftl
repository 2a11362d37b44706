# Opening an engagement, its people, and help. For our side only.
new-title = New project
new-submit = Open the project
new-client = Client
new-language = Language of the project
new-language-hint = Used in its channels, and with anyone who has not chosen their own.
new-mood = Tone
new-signed = Contract signed on
new-internal = Internal channel
new-internal-hint = Your own people only. The project's progress is shown here.
new-client-room = Client channel
new-client-room-hint = Shared with the client. You can add it later.
new-zone = Time zone
new-zone-hint = For example Europe/Copenhagen
new-countries-hint = Two-letter codes of both sides, for example DK, JP
new-in-channel = A project is opened in its internal channel
new-in-channel-help = Go to the internal channel and type `/usher new` there.
new-in-internal = A project can't be opened in a channel that others share
new-in-internal-help = Go to a channel that only your own people are in, and type `/usher new` there.
new-already = { $client } is already open here
new-already-help = Each channel has one project. Open the next one in a channel of its own.

open-title = { $client }: the project is open
open-playbook = Playbook
open-signed = Contract signed
open-handoff-due = Handoff accepted by
open-kickoff = Kickoff
open-kickoff-window = between { $first } and { $last }
open-countries = Countries for holidays
open-next = Next: { $who } is answering the handoff questions, in a private conversation with me.

people-title = Who does what
people-submit = Save
people-saved = Saved. The card in the channel is up to date.

guide-title = What you can do here
guide-new = opens a project in this channel
guide-handoff = shows the handoff as it stands
guide-people = changes who sits where
guide-alignment = asks our whole team the same short questions
guide-survey = shows the surveys, and starts one
guide-concern = tells the project manager what worries you
guide-language = changes my language, for you or for this channel
guide-home = shows what is waiting for you
guide-rep = I am asking you about { $client }. Type “continue” to go on, “later” to skip a question, “back” or “edit 3” to change an answer.
guide-rep-told = Your answers about { $client } are complete and wait for the delivery lead's word. “edit 3” still changes an answer.
guide-lead = You take over { $client }. Your card shows the answers as they come in; flag what is unclear, accept when it is complete.
guide-accepted = The handoff of { $client } is accepted. `/usher handoff` shows all of it.
guide-none = You have no project in this conversation. Projects are opened with `/usher new` in their internal channel.
guide-client = Hello! I help the team keep your project on track. If something worries you, tell me with the button: it goes to your project manager. “/usher portal” shows all about the project, “/usher change” asks for something to be added or changed.
guide-hello = { $mood ->
    [light] Hi there! 👋 Back to where we were:
   *[thorough] Hello. Here is the open question again:
}

which-title = Which project?
which-project = { $client }

home-title = { $count ->
    [0] All done
    [one] One thing is waiting for you
   *[other] { $count } things are waiting for you
}
home-questions = { $client }: { $count ->
    [one] one handoff question
   *[other] { $count } handoff questions
} left to answer
home-flags = { $client }: { $count ->
    [one] the delivery lead has a question for you
   *[other] the delivery lead has { $count } questions for you
}
home-accept = { $client }: the handoff is complete and needs your word
home-alignment = { $client }: a few short questions about how you understand the project
home-nothing = { $mood ->
    [light] Nothing is waiting for you. Enjoy it! ☕
   *[thorough] Nothing is waiting for you.
}
home-more = … and { $count } more
home-help = Type `/usher help` in any channel to see what can be done there.
home-help-client = If something about your project worries you, the button takes it to your project manager.

nudge-title = { $client }: the handoff is waiting
nudge-theirs = The handoff of { $client } is not finished. { $who } is next to act; a word from you may help.

delivery-alarm = { $client }: a message could not be delivered
delivery-alarm-help = It is kept and will be tried again. Please put the cause right.
delivery-failed = The message could not be delivered.
error-held-back = The message is internal, and the channel it was meant for is shared with people outside your organisation, or may be.
error-person-unknown = I do not know the person it was meant for.
error-person-unreachable = The person it was meant for can't be reached on any platform I serve.
error-platform-off = The platform it was meant for is not connected.
error-not-known-yet = It is held back for a moment, until I know who reads there.
