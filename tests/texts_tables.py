"""What test_texts cannot read from the code: what a made key can become, and which words must agree."""

from collections.abc import Iterable
from typing import get_args, get_type_hints

from bot.cards.card import Check
from bot.flows.checklist_forms import STATES
from bot.flows.ideas import FATES as IDEAS
from bot.flows.issue_clocks import RHYTHMS, RHYTHMS_WORKED
from bot.flows.issue_clocks import Name as ClockName
from bot.flows.issue_list import FILTERS
from bot.flows.issue_numbers import SPANS
from bot.flows.issue_told import TOLD
from bot.flows.kickoff_cards import LENGTHS
from bot.flows.notes import HINTED
from bot.flows.notes import SECTIONS as NOTES
from bot.flows.portal import PARTS as PORTAL
from bot.flows.portal_form import LISTS as PORTAL_LISTS
from bot.flows.proposals import FATES
from bot.flows.raci import CODES as RACI
from bot.flows.raci import DOUBTS
from bot.flows.setup import QUESTIONS as SETUP
from bot.flows.status_form import COURSES, OVERALL
from bot.flows.status_sheet import PAPERS, SECTIONS
from bot.flows.survey_cards import EXPLAINED
from bot.flows.survey_figures import Health
from bot.flows.survey_words import CODES
from bot.flows.welcome_sheet import PARTS
from bot.handlers.issue_triggers import TAKEN
from bot.model.issue import FACTS, State
from bot.model.languages import LANGUAGES
from bot.model.playbook import Question
from bot.model.playbook_checklist import DIMENSIONS, SORTS
from bot.model.reading import CATEGORIES, SEVERITIES
from bot.model.seats import SHARED_SEATS, Seat
from bot.model.team import WEIGHED
from bot.platforms.local_office import EMOJI
from bot.playbooks.parse import load
from bot.playbooks.schema_checklist import ASKED, INNER
from bot.playbooks.schema_papers import AGENDA
from bot.playbooks.schema_questionnaire import ASKED as SHEET_ASKED
from bot.playbooks.schema_steps import NAMED as STEPS_NAMED
from tests.texts_changes import CHANGED
from tests.texts_reading import asked
from tests.texts_rhythm import RHYTHM
from tests.texts_worked import WORKED


def coded(*values: str) -> list[str]:
    return [value.replace("_", "-") for value in values]


SEATS = coded(*Seat)
BOOKS = load(None).values()
HANDOFF = sorted({one for book in BOOKS for one in coded(*(q.id for q in book.handoff if not q.text))})
ALIGNMENT = sorted({one for book in BOOKS for one in coded(*(q.id for q in book.alignment if not q.text))})
SURVEYS = [one for book in BOOKS for one in book.surveys if not one.name]
SURVEY_QUESTIONS = sorted(
    {one for survey in SURVEYS for one in coded(*(q.id for q in survey.questions if not q.text))}
)
SHEET = coded(*SHEET_ASKED)
KINDS = list(get_args(get_type_hints(Question)["kind"]))
PLACES = ["internal", "client", "direct"]
CHARTER = ["acceptance", "priorities", "path", "checkpoints", "ours", "theirs", "unspoken"]
STEPS = ["open", "answer", "flag", "reply", "accept", "clock"]
PLAIN_HINTS = [
    "agenda-note-hint",
    "interim-text-hint",
    "moved-text-hint",
    "team-note-hint",
    *(f"{one}-hint" for one in ("win-text", "deliverable-name", "deliverable-link", "deliverable-text")),
]
#: What stands in the history of an issue.
DONE = (
    "pinged level-1 level-2 level-3 stopped silent late taken changed asked answered fact update resolved dismissed "
    "reopened named worded reply edited deleted escalated senior gathered client client-told pattern "
    "looked own why weighed planned offered agreed lacking slipped executive ontrack verifying verified trust-shaky "
    "trust-repaired reviewed learned kind overdue requested vague rhythm"
).split()
#: Keys that the code makes from a code: every f-string (or ``"…" ~`` of a template), and what it can become.
MADE: dict[str, Iterable[str]] = {
    "handoff-review-{}": ("accepted", "flagged", "ready", "title"),
    "seat-{}": SEATS,
    **dict.fromkeys((f"privacy-{{}}-{part}" for part in ("form", "how", "submit")), ("export", "forget")),
    "privacy-group-{}": ("handoff", "answers", "issues", "plan", "words", "person", "other"),
    "mood-{}": ["thorough", "light"],
    "language-{}": LANGUAGES,
    "check-{}": get_args(get_type_hints(Check)["state"]),
    "proposals-{}": FATES,
    "setup-q-{}": SETUP,
    "setup-h-{}": SETUP,
    "idea-fate-{}": IDEAS,
    "step-{}": coded(*STEPS_NAMED),
    "sheet-q-{}": SHEET,
    "sheet-t-{}": SHEET,
    "sheet-h-{}": SHEET,
    "handoff-t-{}": HANDOFF,
    "handoff-how-{}": KINDS,
    "handoff-form-hint-{}": KINDS,
    "handoff-verdict-{}": ["in-scope", "gap", "open"],
    "alignment-t-{}": ALIGNMENT,
    "alignment-how-{}": ["words", "number", "scope"],
    "alignment-{}": ["differs", "opposite", "missing"],
    "{}-q-{}": [*(f"handoff-q-{one}" for one in HANDOFF), *(f"alignment-q-{one}" for one in ALIGNMENT)],
    "{}-help": [
        f"{key}-help" for key in (*sorted(asked().helped), "alignment-too-long", "alignment-no-number")
    ],
    "{}-{}": [
        *(f"notes-{one}" for one in NOTES),
        *(one.removesuffix("-hint") for one in PLAIN_HINTS),
        "status-requests",
        *(f"local-role-{one}" for one in coded(*SHARED_SEATS)),
    ],
    "agenda-{}": coded(*AGENDA),
    "kickoff-{}": LENGTHS,
    "welcome-{}": PARTS,
    "portal-{}": [*PORTAL, *PORTAL_LISTS],
    "portal-{}-hint": ["overview", *PORTAL_LISTS],
    "notes-{}": ["decisions", "agreed", "questions", "meetings"],
    "{}-form": [
        f"{kind}-form"
        for kind in ("agenda", "interim", "moved", "win", "deliverable", "notes", "welcome", "team")
    ],
    "{}-{}-hint": [
        *(f"notes-{one}-hint" for one in HINTED),
        *(f"welcome-{one}-hint" for one in PARTS if one != "kickoff"),
        *PLAIN_HINTS,
        "status-done-hint",
        "status-requests-hint",
    ],
    "status-{}": coded(*SECTIONS, *OVERALL, *COURSES, "noticed", "coming"),
    "status-fact-{}": PAPERS,
    "status-is-{}": coded("ahead", "on_schedule", "reached"),
    "raci-t-{}": RACI,
    "raci-doubt-{}": DOUBTS,
    "charter-{}": CHARTER,
    "charter-{}-hint": CHARTER,
    "deliverable-{}": ["name", "link", "text"],
    "moved-{}": (),  # no key: the id of an event of the local page's clock
    "team-{}": WEIGHED,
    "item-{}": coded(*ASKED, *INNER),
    "ask-{}": coded(*ASKED),
    "checklist-{}": [
        *(*DIMENSIONS, *SORTS),
        *(f"of-{one}" for one in DIMENSIONS),
        *(f"state-{one}" for one in STATES),
        *("pending", "sent", "asked", "came", "with", "waits"),
    ],
    "checklist-of-{}": DIMENSIONS,
    "checklist-state-{}": STATES,
    "slack-install-{}": "done-title done open failed-title expired denied refused again".split(),
    "local-answer-{}": [*HANDOFF, *ALIGNMENT, "confirm", "clarify"],
    "local-clock-{}": ["hour", "day", "due", "day30"],
    "local-emoji-{}": [name.replace("+1", "thumb").replace("_", "-") for name in EMOJI],
    "local-empty-{}": PLACES,
    "local-empty-how-{}": PLACES,
    "local-go-{}": ["direct", "internal"],
    "local-how-{}": STEPS,
    "local-step-{}": STEPS,
    "local-label-{}": [*PLACES, "theirs"],
    "local-name-{}": [*PLACES, "home"],
    "local-reads-{}": [*PLACES, "theirs", "home"],
    "local-sub-{}": [*PLACES, "theirs", "home"],
    "local-write-{}": [*PLACES, "theirs"],
    "survey-{}": ["yes", "somewhat", "no"],
    "survey-health-{}": get_args(Health),
    "survey-name-{}": sorted(set(coded(*(survey.id for survey in SURVEYS)))),
    "survey-q-{}": SURVEY_QUESTIONS,
    "survey-t-{}": SURVEY_QUESTIONS,
    "survey-tap-{}": CODES["tap"],
    "survey-why-{}": EXPLAINED,
    **RHYTHM,
    **WORKED,
    "severity-{}": SEVERITIES,
    "category-{}": CATEGORIES,
    **CHANGED,
    "issue-state-{}": get_args(State),
    "issue-level-{}": ["1", "2", "3"],
    "issue-clock-{}": get_args(ClockName),
    "issue-warn-{}": get_args(ClockName),
    "issue-fact-{}": FACTS,
    "issue-missing-{}": FACTS,
    "issue-trigger-{}": TAKEN,
    "issue-did-{}": DONE,
    "rhythm-hours-{}": [str(one) for one in RHYTHMS],
    "rhythm-worked-{}": [str(one) for one in RHYTHMS_WORKED],
    "log-told-{}": TOLD,
    "log-until-{}": SPANS,
    "log-{}-minutes": ("span", "worked"),
    "log-{}-hours": ("span", "worked"),
    "log-{}-days": ("span", "worked"),
    "issues-filter-{}": FILTERS,
}
#: Messages that tell people what to type: each phrase in quotes must be understood.
TYPED = (
    "handoff-welcome-how handoff-empty-help handoff-people-note handoff-open-note handoff-complete-note "
    "handoff-edit-how alignment-thanks-note guide-rep guide-rep-told"
).split()
#: Messages that name a button or a form: the words must be those that stand on it.
NAMED = {
    "welcome-draft-portal": "portal-open",
    "handoff-not-yet-help": "handoff-accept",
    "handoff-too-long-help": "handoff-add-materials",
    "alignment-no-number-help": "alignment-unknown",
}
