"""Sample cards and forms with every kind of block and field, as the local page's tests show them."""

from datetime import UTC, date, datetime

from bot.cards.card import (
    CLIENT,
    INTERNAL,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Divider,
    Facts,
    Field,
    Form,
    Image,
    Moment,
    Note,
    Option,
    Para,
    Progress,
    Quote,
    Raw,
    Who,
    say,
)

WRITTEN = "They type every order twice.\nIt costs them <b>nine days</b> a month & more."
QUESTION = Card(
    say("handoff-question-title", client="Northwind", number=1, total=7),
    (
        Para(say("handoff-q-problems", client="Northwind")),
        Note(say("handoff-how-words")),
    ),
    (
        Button(say("handoff-form"), "handoff.form", "e1", "problems", style="main"),
        Button(say("handoff-later"), "handoff.later", "e1", "problems"),
    ),
)
EVERYTHING = Card(
    say("handoff-progress-title", client="Northwind"),
    (
        Progress(3, 7, say("handoff-progress", done=3, total=7)),
        Checklist(
            (
                Check(say("handoff-t-problems"), "done"),
                Check(say("handoff-t-success"), "flagged", Raw("Which month?")),
                Check(say("handoff-t-stakeholders"), "now"),
                Check(say("handoff-t-promises"), "open"),
                Check(say("handoff-t-objections"), "later", say("check-later")),
            )
        ),
        Quote(Raw(WRITTEN), Who("p-mika")),
        Divider(),
        Facts(
            (
                (say("seat-sales-rep"), Who("p-mika")),
                (say("seat-delivery-lead"), Who("p-tomas")),
                (say("new-signed"), Day(date(2026, 5, 4))),
                (say("handoff-meeting"), Moment(datetime(2026, 5, 6, 8, 30, tzinfo=UTC))),
            )
        ),
        Image("https://example.com/chart.png", Raw("The timeline")),
        Note(say("aside-stale-help")),
    ),
    (
        Button(say("handoff-read"), "read", "e1", "", 3, "main"),
        Button(say("handoff-set-meeting"), "meeting", "e1"),
        Button(say("handoff-later"), "nothing", "e1", style="danger"),
    ),
    INTERNAL,
)
TOLD = Card(say("aside-stale"), (Para(say("aside-stale-help")),), audience=CLIENT)
FORM = Form(
    code="every.field",
    title=say("new-title"),
    intro=(Note(say("handoff-welcome-how")),),
    fields=(
        Field(id="client", kind="short", label=say("new-client"), most=20),
        Field(id="words", kind="long", label=say("handoff-form-label"), hint=say("handoff-form-hint-words")),
        Field(
            id="mood",
            kind="choice",
            label=say("new-mood"),
            options=(Option("thorough", say("mood-thorough")), Option("light", say("mood-light"))),
            value="light",
        ),
        Field(
            id="language",
            kind="choice",
            label=say("new-language"),
            options=tuple(Option(one, say(f"language-{one}")) for one in ("en", "ja", "ms", "da", "ru")),
        ),
        Field(
            id="days",
            kind="several",
            label=say("open-countries"),
            options=tuple(Option(one, Raw(one)) for one in ("DK", "JP", "MY")),
            required=False,
        ),
        Field(id="score", kind="scale", label=say("handoff-q-success", client="Northwind"), required=False),
        Field(id="weeks", kind="number", label=say("handoff-form-hint-number")),
        Field(id="signed", kind="date", label=say("new-signed"), value="2026-05-04"),
        Field(
            id="meeting",
            kind="moment",
            label=say("handoff-meeting"),
            required=False,
            value="2026-05-06T08:30:00+00:00",
        ),
        Field(id="rep", kind="person", label=say("seat-sales-rep"), value="p-mika"),
        Field(id="team", kind="people", label=say("seat-team-member"), required=False),
        Field(id="internal", kind="room", label=say("new-internal"), required=False),
    ),
    submit=say("new-submit"),
    engagement="e1",
    arg="a",
    revision=7,
)
