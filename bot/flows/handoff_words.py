"""How the handoff's questions and people are named, and how far it is."""

from functools import cache

from bot.cards.card import Link, Own, Raw, Text, say
from bot.flows.interview import Interview
from bot.ids import derive
from bot.model.address import is_address
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff, Stakeholder
from bot.model.internal import Internal
from bot.model.playbook import Playbook, Question

#: What the delivery lead's card shows of each answer; the whole of it is one press away.
GLANCE = 280


def interview(handoff: Handoff, playbook: Playbook) -> Interview:
    """The handoff interview as it stands."""
    steps = tuple([question.id for question in playbook.handoff])
    return Interview(steps, handoff.answers, handoff.later)


def wording(question: Question, engagement: Engagement, area: str = "handoff") -> Text | Own:
    """The question in words: the firm's own where the playbook has them, else ours."""
    if question.text:
        return Own(question.text, engagement.language)
    return say(f"{area}-q-{question.id.replace('_', '-')}", client=engagement.client)


def topic(question: Question, engagement: Engagement) -> Text | Own:
    """The question's short name, for lists."""
    if question.text:
        return Own(question.text, engagement.language)
    return _topic(question.id)


@cache
def _topic(question: str) -> Text:
    """Ours, said once: every card of a handoff names all of them."""
    return say(f"handoff-t-{question.replace('_', '-')}")


def person_line(one: Stakeholder) -> str:
    """Everything known of a stakeholder but the name, in one line."""
    return " · ".join(part for part in (one.title, one.email, one.phone, one.contact_for) if part) or "–"


def address(said: str) -> Link | Raw:
    """A kept address as a link; what does not begin as one (http, https) stays words."""
    return Link(said) if is_address(said) else Raw(said)


def people_text(people: tuple[Internal[Stakeholder], ...]) -> Internal[str]:
    """The stakeholders to read, one a line: what stands as the answer to the question about them."""
    return Internal("\n".join(f"{one.sealed.name} – {person_line(one.sealed)}" for one in people))


def people_lines(people: tuple[Internal[Stakeholder], ...]) -> Internal[str]:
    """The stakeholders to edit, one a line: name; title; e-mail; phone; contact for."""
    known = (one.sealed for one in people)
    return Internal("\n".join("; ".join((p.name, p.title, p.email, p.phone, p.contact_for)) for p in known))


def as_shown(people: tuple[Internal[Stakeholder], ...]) -> str:
    """Stands for the people as they were shown, so that a yes to an older card is no yes to others."""
    return derive(people_lines(people).sealed)


def glance(words: str) -> str:
    """The beginning of a long answer, cut between lines or words where there are any."""
    if len(words) <= GLANCE:
        return words
    kept = words[:GLANCE]
    cut = max(kept.rfind("\n"), kept.rfind(" "))
    return (kept[:cut] if cut > GLANCE // 2 else kept[:-1]).rstrip() + "…"
