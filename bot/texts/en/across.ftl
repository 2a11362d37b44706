# One person on two platforms; a channel of another platform; seats held there. Clients may read “link-client…” only.
link-title = Join yourself with your other platform
link-how = Open our private conversation on the other platform and type `/usher link` followed by this code:
link-also-asked = Somebody there has your e-mail address, so I have asked them as well. If that is you, one press is enough.
link-note = The code works once, for { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. Give it to nobody: whoever types it is you to me.
link-done = To me you are one person now
link-done-help = Your seats and answers are in one place. I write to you where the project is, and answer where you write to me.
link-already = To me you are one person already
link-already-help = Nothing was changed.
link-wrong = That code does not work
link-wrong-help = It may be mistyped, used or too old. Type `/usher link` on the other platform for a new one. Nothing was changed.
link-here = This code belongs on your other platform
link-here-help = Type it in our private conversation there. Nothing was changed.
link-too-many = Too many wrong codes
link-too-many-help = Please wait an hour, then ask for a new code. Nothing was changed.
link-refused = These two can't be joined
link-refused-help = I join people of your own organisation only, with one account on each platform. Nothing was changed.
link-client = Your project manager sees to that
link-client-help = Please tell them which account you use here; they can add it to the project. Nothing was changed.
link-client-asked = I have asked your project manager
link-client-asked-help = Another account has your e-mail address. As soon as they confirm that it is you, both are one to me.

link-question-title = Is this you on { $platform }?
link-question = { $who } on { $platform } has your e-mail address and asks to be the same person as you here.
link-question-note = Press only if you asked for it yourself just now. Otherwise do nothing, and nothing will change.
link-yes = Yes, that is me

link-same-title = { $client }: is this the same person?
link-same-one = { $who } ({ $platform })
link-same = Both are on the client's side and have the same e-mail address.
link-same-note = { $manager }, you decide. Once they are joined, I know them as one person everywhere.
link-same-yes = Same person
link-same-done = { $client }: { $who } is one person on both platforms

guide-connect = makes this channel one of your project's channels
guide-link = joins you with yourself on another platform

connect-title = Connect this channel
connect-submit = Connect
connect-project = Project
connect-role = As its
connect-role-hint = The channel that it replaces is free again. What was said there stays there.
connect-as-client = Client channel: shared with the client
connect-as-internal = Internal channel: your own people only
connect-in-channel = A channel is connected from inside it
connect-in-channel-help = Go to the channel, on whichever platform it is, and type `/usher connect` there. Nothing was changed.
connect-taken = This channel already belongs to a project
connect-taken-help = Each channel has one project. Choose another channel for this one. Nothing was changed.
connect-nothing = I know of no open project that you lead
connect-nothing-help = If you lead one on another platform, join yourself first: type `/usher link` in our private conversation. Nothing was changed.
connect-done = { $client }: this channel is connected
connect-done-help = The project's internal channel has been told.
connect-client-title = { $client }: a client channel is connected
connect-client = { $who } has connected { $room } on { $platform }. What is meant for the client goes there from now on.
connect-released = { $room } on { $platform } does not belong to the project any more.
connect-internal-title = { $client }: the internal channel has moved
connect-internal = { $who } has moved it to { $room } on { $platform }. The project's progress is shown there from now on.
connect-unnamed = a channel without a name

people-elsewhere = { $people } can't be shown in these fields, being on another platform only. They keep their seats unless you choose otherwise.
people-free = Free these seats
people-free-hint = A role for one person also passes on when you choose somebody for it above.
people-seat = { $who } · { $seat }

error-room-internal = Internal things were shown in that channel and can still be read there. Choose another one for the client.
