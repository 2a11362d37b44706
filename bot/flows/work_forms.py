"""The forms in which an issue is worked: facts, one why at a time, impact, plan, slip, executives, review."""

from collections.abc import Mapping

from msgspec.structs import replace

from bot.cards.card import CLIENT, Field, Form, Option, Para, Quote, Raw, Text, internal_form, say
from bot.flows.issue_forms import choice, form_of, guards
from bot.flows.issue_matter import Matter
from bot.model.internal import Inside, Internal
from bot.model.issue_work import CAUSES, EARLIEST, IMPACT, REVIEW, SEEN, WHYS

#: The most characters of one answer, of a part of the plan, and of its steps together.
ANSWER, PART, STEPS = 300, 500, 900
EXECUTIVE = ("problem", "impact", "fix", "when")


def look(matter: Matter) -> Form:
    """The facts: what was expected, what was seen, what was checked."""
    held = matter.issue.work.facts
    fields = {one: say(f"work-{one}") for one in SEEN}
    return _held(matter, "look", say("work-look"), fields, held, required=True)


def effect(matter: Matter) -> Form:
    """What it does to timeline, deliverables, budget and the client's goals; what is not touched stays empty."""
    fields = {one: say(f"work-impact-{one}") for one in IMPACT}
    return _held(matter, "effect", say("work-effect"), fields, matter.issue.work.impact)


def review(matter: Matter) -> Form:
    """The review after a grave one, what follows from it, and whether the client hears what changed."""
    work = matter.issue.work

    def build(inside: Inside) -> Form:
        why = work.whys[-1].reveal(inside) if work.whys else None
        fields = [
            _long(one, say(f"work-review-{one}"), why if one == "why" else None, required=one != "handled")
            for one in REVIEW
        ]
        fields.append(
            Field(
                id="actions",
                kind="long",
                label=say("work-actions"),
                hint=say("work-actions-hint"),
                required=False,
                most=STEPS,
            )
        )
        yes = (Option("yes", say("work-tell-yes")), Option("no", say("work-tell-no")))
        fields.append(choice("tell", say("work-tell"), yes, "yes"))
        return form_of(matter, "review", say("work-review"), tuple(fields))

    return internal_form(build)


def lesson(matter: Matter) -> Form:
    """One line for a smaller one, with the kind of cause where the whys were not asked."""
    words = _long("lesson", say("work-lesson-words"))
    return form_of(matter, "lesson", say("work-lesson"), (words, _causes(matter.issue.work.cause or "other")))


def why(matter: Matter) -> Form:
    """One why; the last asks for the process, and from the third on a process may be named."""
    whys = matter.issue.work.whys
    number = len(whys) + 1

    def build(inside: Inside) -> Form:
        before = whys[-1].reveal(inside) if whys else matter.issue.work.facts["seen"].reveal(inside)
        last = number >= WHYS
        fields = [_long("words", say("work-why-last" if last else "work-why-words"))]
        if number >= EARLIEST:
            fields.append(_causes(last=last))
        form = form_of(matter, "why", say("work-why", number=number), tuple(fields))
        return replace(form, intro=(*form.intro, Para(say("work-why-before")), Quote(Raw(before))))

    return internal_form(build)


def _causes(value: str = "deeper", *, last: bool = True) -> Field:
    deeper = () if last else (Option("deeper", say("work-cause-deeper")),)
    options = (*deeper, *(Option(one, say(f"work-cause-{one}")) for one in CAUSES))
    chosen = value if value != "deeper" or not last else "other"
    return choice("cause", say("work-cause"), options, chosen)


def plan(matter: Matter, owner: str) -> Form:
    """The plan as the client will read it; its dates are those reckoned with, before the buffer."""
    held = matter.issue.work.plan
    lines = "\n".join(f"{one.what}; {one.who}; {one.meant}" for one in held.steps) if held else None
    fields = (
        _long("fix", say("work-fix"), held.fix if held else None, most=PART),
        _long("cure", say("work-cure"), held.cure if held else None, most=PART),
        _long("options", say("work-options"), held.options if held else None, required=False, most=PART),
        Field(
            id="steps",
            kind="long",
            label=say("work-steps"),
            hint=say("work-steps-hint"),
            value=lines,
            most=STEPS,
        ),
        Field(id="owner", kind="person", label=say("work-owner"), value=held.owner if held else owner),
        Field(
            id="free",
            kind="people",
            label=say("work-free"),
            hint=say("work-free-hint"),
            value=held.free if held else None,
            required=False,
        ),
    )
    return form_of(matter, "plan", say("work-plan"), fields)


def slip(matter: Matter) -> Form:
    """A date slips: which, to when, and when at the worst."""
    held = matter.issue.work.plan
    options = tuple(
        Option(str(number), Raw(one.what[:70])) for number, one in enumerate(held.steps if held else ())
    )
    fields = (
        choice("step", say("work-slip-step"), options, options[0].code if options else ""),
        Field(id="to", kind="moment", label=say("work-slip-to")),
        Field(id="worst", kind="moment", label=say("work-slip-worst"), hint=say("work-slip-worst-hint")),
        _long("words", say("work-slip-why")),
        *guards("slip"),
    )
    return form_of(matter, "slip", say("work-slip"), fields)


def executive(matter: Matter) -> Form:
    """Four lines for an executive, drafted from what is known."""
    work, plan_ = matter.issue.work, matter.issue.work.plan

    def build(inside: Inside) -> Form:
        impact = next(iter(work.impact.values()), work.own)
        drafts = {
            "problem": work.facts["seen"].reveal(inside) if work.facts else None,
            "impact": impact.reveal(inside) if impact else None,
            "fix": plan_.fix[:ANSWER] if plan_ else None,
        }
        fields = [_long(one, say(f"work-exec-{one}"), drafts.get(one)) for one in EXECUTIVE[:3]]
        fields.append(Field(id="when", kind="moment", label=say("work-exec-when")))
        return form_of(matter, "exec", say("work-exec"), tuple(fields))

    return internal_form(build)


def own(matter: Matter, verb: str) -> Form:
    """For the client: what it means for them (``own``), or what the plan lacks (``lack``)."""
    words = _long("words", say(f"work-{verb}-words"), most=PART)
    return form_of(matter, verb, say(f"work-{verb}-form"), (words,), CLIENT)


def bond(matter: Matter) -> Form:
    """For the client, after a grave one: what works, what should differ, whether they can rely on us again."""
    options = (Option("repaired", say("work-bond-yes")), Option("shaky", say("work-bond-no")))
    fields = (
        _long("works", say("work-bond-works"), required=False),
        _long("differ", say("work-bond-differ"), required=False),
        choice("trust", say("work-bond-trust"), options, "repaired"),
    )
    return form_of(matter, "bond", say("work-bond-form"), fields, CLIENT)


def _held(
    matter: Matter,
    verb: str,
    title: Text,
    labels: Mapping[str, Text],
    held: Mapping[str, Internal[str]],
    *,
    required: bool = False,
) -> Form:
    def build(inside: Inside) -> Form:
        known = {one: words.reveal(inside) for one, words in held.items()}
        fields = (_long(one, label, known.get(one), required=required) for one, label in labels.items())
        return form_of(matter, verb, title, tuple(fields))

    return internal_form(build)


def _long(
    id_: str, label: Text, value: str | None = None, *, required: bool = True, most: int = ANSWER
) -> Field:
    return Field(id=id_, kind="long", label=label, value=value, required=required, most=most)
