"""The forms of the issue desk: correct, ask, add, update, resolve, escalate, answer."""

from collections.abc import Iterable

from msgspec.structs import replace

from bot.cards.card import (
    CLIENT,
    Audience,
    Field,
    Form,
    Note,
    Option,
    Text,
    internal_form,
    say,
)
from bot.flows.issue_matter import Matter
from bot.model.internal import Inside
from bot.model.issue import FACTS
from bot.model.issue_work import GESTURES
from bot.model.reading import CATEGORIES, SEVERITIES

#: The most characters of what is written on the desk, and of one fact of an escalation.
LONGEST, FACT = 2_000, 300
#: Forms with one field of words: verb → (title, label, hint).
WORDS = {
    "ask": ("issue-ask", "issue-ask-words", "issue-ask-hint"),
    "fact": ("issue-fact", "issue-fact-words", "issue-fact-hint"),
    "update": ("issue-update", "issue-update-words", "issue-update-hint"),
    "resolve": ("issue-resolve", "issue-resolve-words", "issue-resolve-hint"),
}


def worded(matter: Matter, verb: str) -> Form:
    """A form with one field of words."""
    title, label, hint = WORDS[verb]
    field = Field(id="words", kind="long", label=say(label), hint=say(hint), most=LONGEST)
    return form_of(matter, verb, say(title), (field, *_gestures(verb), *guards(verb)))


def _gestures(verb: str) -> tuple[Field, ...]:
    """What is given beside the solution, where it is one."""
    if verb != "resolve":
        return ()
    options = tuple(Option(one, say(f"work-gesture-{one}")) for one in GESTURES)
    hint = say("work-gesture-hint")
    label = say("work-gesture")
    return (Field(id="gesture", kind="choice", label=label, hint=hint, options=options, value="none"),)


def guards(verb: str) -> tuple[Field, ...]:
    """What goes to a client is read before it is sent; whoever wrote it may insist."""
    if verb not in ("update", "resolve", "slip"):
        return ()
    options = (Option("read", say("work-guard-read")), Option("sent", say("work-guard-sent")))
    return (choice("guard", say("work-guard"), options, "read"),)


def answer(matter: Matter, verb: str = "answer") -> Form:
    """For whoever is asked, on either side; it shows nothing of ours."""
    label = say("issue-answer-words" if verb == "answer" else "concern-words")
    field = Field(id="words", kind="long", label=label, most=LONGEST)
    title = say("issue-answer" if verb == "answer" else "issue-words")
    return form_of(matter, verb, title, (field,), CLIENT)


def change(matter: Matter) -> Form:
    """Category, severity and urgency, as they are understood now."""
    issue = matter.issue
    severities = [Option(one, say(f"severity-{one}")) for one in reversed(SEVERITIES)]
    fields = (
        choice("severity", say("issue-severity"), severities, issue.severity),
        choice(
            "category",
            say("issue-category"),
            (Option(one, say(f"category-{one}")) for one in CATEGORIES),
            issue.category,
        ),
        choice("urgency", say("issue-urgency"), severities, issue.urgency),
    )
    return form_of(matter, "change", say("issue-change"), fields)


def escalate(matter: Matter, *, only_facts: bool = False) -> Form:
    """The six facts, and whether the client is told: not, unless they know of the problem already."""
    issue = matter.issue

    def build(inside: Inside) -> Form:
        facts = tuple(
            Field(
                id=one,
                kind="long",
                label=say(f"issue-fact-{one}"),
                hint=say("issue-facts-hint") if one == "what" else None,
                value=issue.facts[one].reveal(inside) if one in issue.facts else None,
                most=FACT,
                required=not matter.critical,  # a critical one goes at once, its facts follow
            )
            for one in FACTS
        )
        if only_facts:
            return form_of(matter, "facts", say("issue-facts-add"), facts)
        more = (
            choice(
                "client",
                say("issue-tell-client"),
                (Option("no", say("issue-tell-no")), Option("yes", say("issue-tell-yes"))),
                "yes" if issue.from_client else "no",
            ),
            choice(
                "senior",
                say("issue-senior"),
                (Option("no", say("issue-senior-no")), Option("yes", say("issue-senior-yes"))),
                "no",
            ),
        )
        return form_of(matter, "escalate", say("issue-escalate"), (*facts, *more))

    return internal_form(build)


def confide(matter: Matter) -> Form:
    """Who else may see a matter of people."""
    field = Field(id="people", kind="people", label=say("issue-confide-who"), hint=say("issue-confide-hint"))
    return form_of(matter, "confide", say("issue-confide"), (field,))


def rhythm(matter: Matter) -> Form:
    """How often those concerned hear of it: as its severity asks, or more often."""
    work = matter.work
    hours = (
        Option(str(one), say(f"rhythm-worked-{one}") if work.rules.business else say(f"rhythm-hours-{one}"))
        for one in work.faster
    )
    options = (Option("0", say("rhythm-severity")), *hours)
    field = choice("hours", say("rhythm-how-often"), options, f"{matter.issue.rhythm:g}")
    return form_of(matter, "rhythm", say("rhythm-title"), (field,))


def choice(id_: str, label: Text, options: Iterable[Option], value: str) -> Field:
    """One of several, with what is chosen at first."""
    return Field(id=id_, kind="choice", label=label, options=tuple(options), value=value)


def form_of(
    matter: Matter, verb: str, title: Text, fields: tuple[Field, ...], audience: Audience | None = None
) -> Form:
    """A form about this issue; for our side unless it says otherwise."""
    issue = matter.issue
    form = Form(
        code=f"issue.{verb}",
        title=title,
        fields=fields,
        submit=say("issue-submit"),
        intro=(Note(say("issue-form", number=issue.number)),),
        engagement=matter.engagement.id,
        arg=str(issue.number),
        revision=issue.revision,
    )
    return replace(form, audience=audience) if audience else form
