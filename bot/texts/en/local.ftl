# The page of the local workspace: what stands around the conversation.
local-workspace = Local workspace of { $firm }
local-side = Seats, rooms and clock
local-menu = Show seats, rooms and clock
local-skip = Skip to the conversation
local-close = Close
local-cancel = Cancel
local-change = Change
local-rooms = Rooms
local-unread = unread
local-you-sit-as = You sit as
local-others-waiting = Somebody else has unread messages
local-seats-ours = { $firm } · your firm
local-seats-client = { $client } · the client
local-role-team-member = Team member
local-role-client-stakeholder = Client stakeholder

local-name-internal = { $name }
local-name-client = { $name }
local-name-direct = Usher
local-name-home = Home
local-sub-internal = Only { $firm }
local-sub-client = { $client } reads this
local-sub-theirs = { $firm } and { $client }
local-sub-direct = You and Usher
local-sub-home = What waits for you
local-label-internal = Internal
local-label-client = With the client
local-label-theirs = With { $firm }
local-label-direct = Direct message
local-reads-internal = Only { $firm } reads this
local-reads-client = { $client } reads everything here
local-reads-theirs = { $firm } and { $client } read this
local-reads-direct = Only you and Usher read this
local-reads-home = Only you see this
local-members = { $count ->
    [one] { $count } person reads here
   *[other] { $count } people read here
}
local-write-internal = Write to { $firm } only
local-write-client = Write to { $client }, the client
local-write-theirs = Write to { $firm }
local-write-direct = Write to Usher
local-send = Send
local-keys = `Enter` sends, `Shift Enter` starts a new line, `/usher` shows what you can do here, `/concern` tells what worries you
local-log = Messages in { $name }
local-earlier = Show earlier messages
local-empty-internal = Quiet so far
local-empty-client = Nothing said yet
local-empty-direct = Usher will write to you here
local-empty-how-internal = Type `/usher new` to open a project in this channel.
local-empty-how-client = What is written here, { $client } reads.
local-empty-how-direct = Or you write first: `help` shows what Usher can do for you.

local-you = you
local-bot = bot
local-only-you = Only you can see this
local-dismiss = Dismiss
local-react = Add a reaction
local-emoji-thumb = Thumbs up
local-emoji-white-check-mark = Done
local-emoji-eyes = Looking at it
local-emoji-tada = Celebrate
local-emoji-warning = Warning
local-emoji-question = Question

local-clock = Workspace clock
local-clock-hour = +1 hour
local-clock-day = +1 day
local-clock-due = Next due
local-clock-day30 = Day 30
local-moved = The clock was moved to { $day }, { $time }
local-nothing-due = Nothing is due: there is no next thing to go to.
local-no-day-30 = Open a project first. Day 30 is counted from it.
local-past-day-30 = Day 30 is already behind you.
local-language = Language of { $name }

local-optional = optional
local-field-long = That is { $length } characters; { $most } is the most.
local-field-unreadable = Please check this: it could not be read.
local-form-gone = That form was already sent or closed. Please open it again.
local-too-long = That is { $length } characters; a message can have { $most }. Nothing was sent.
local-too-large = That is more than one message can hold. Nothing was sent.
local-no-such-command = There is no command { $command }. Type `/usher` to see what you can do here.
local-no-such-emoji = That emoji is not offered here.
local-no-answer = Usher did not answer, so nothing may have been saved. Is it still running?
local-offline = No connection to Usher. Trying again…

local-guide-title = Live a handoff
local-guide-you = You are { $name } ({ $seat }, { $firm }).
local-guide-on = Show the guided start
local-guide-off = Hide the guided start
local-guide-end = That was a whole handoff. Look around in other seats, or move the clock and see what comes.
local-sit-as = Sit as { $name }
local-begin = Open the example project
local-go-direct = Go to your messages
local-go-internal = Go to the internal channel
local-step-open = Open a project
local-how-open = { $client } has signed. Open the project in the internal channel; the form is filled in for you.
local-step-answer = Answer as { $name }
local-how-answer = Usher asks { $name } seven questions about the client, one at a time. { $answers ->
    [0] Type an answer, or take an example.
    [one] One is answered.
   *[other] { $answers } are answered.
}
local-step-flag = Flag an answer as { $name }
local-how-flag = Usher has sent { $name } the answers. Flag one of them with a question, and it goes back to the sales rep.
local-step-clock = Let time pass
local-how-clock = The sales rep is silent. Move the clock to the next thing due, and see what Usher does about it.
local-step-reply = Answer the flag as { $name }
local-how-reply = The question has gone to { $name } as a direct message. Answer it there.
local-step-accept = Accept as { $name }
local-how-accept = Say of each promise whether it is in scope, then accept the handoff.

local-example-fill = Fill in an example
local-example-answer = Use an example answer
local-answer-problems = Their order desk types every order twice, once in the shop system and once in accounting. Around 4 % of the orders end up wrong, and month-end closing takes nine days.
local-answer-success = Fewer than 0.5 % wrong orders by the summer, and books closed within three days. The finance director will look at the closing first.
local-answer-stakeholders =
    Nadia Rahman; Head of Operations; nadia@northwind.example; +45 5550 0101; day-to-day questions
    Oscar Lindqvist; Finance Director; oscar@northwind.example; +45 5550 0102; budget and approvals
    Mei Lin Chong; Order desk manager; mei@northwind.example; +45 5550 0103; how orders really work
local-answer-promises =
    A first working link between shop and accounting within six weeks
    Training for the whole order desk
    A weekly written status update
local-answer-objections = Oscar fears that the order desk loses a week of work while switching over. They had a failed project two years ago and do not want another big bang.
local-answer-working-style = Short meetings, written summaries. Nadia answers chat within the hour, Oscar reads e-mail only. Fridays after two nobody is there.
local-answer-politics = Oscar and the IT manager disagree about who owns the accounting system. Please do not take sides, and never raise it in a joint meeting.
local-answer-confirm = Yes
local-answer-flag = Fewer than 0.5 % of what: orders, or lines of an order? And who measures it today?
local-answer-clarify = Good question. Nadia says: of orders, not lines. Her team counts the corrections at every month-end; I can send you the last six.
local-answer-objective = Orders flow from the shop into accounting without being typed again.
local-answer-scope = In: orders and invoices between shop and accounting. Out: the warehouse and payroll.
local-answer-weeks = 12
local-answer-approach = Build the link for one product group first, run it beside the old way for two weeks, then switch over the rest group by group.
