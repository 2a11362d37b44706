"""Surveys in a playbook: what ships, a firm's own, and what does not hold with its mend."""

import pytest

from bot.errors import PlaybookError
from bot.model.playbook_surveys import SurveyQuestion
from bot.playbooks.parse import FOLDER, SHIPPED, load, parse
from bot.playbooks.schema_surveys import NAMED, WORDED

BASE = (FOLDER / "services.yml").read_text(encoding="utf-8")
OWN = """
surveys:
  - id: launch
    name: { en: After the launch, ja: 公開後のアンケート }
    seats: [client_lead]
    low: 4
    follow: concern
    questions:
      - { id: launch_day, kind: scale, text: { en: "How was the launch?" } }
      - { id: concerns, kind: open, worry: true }
"""


def with_surveys(part: str) -> str:
    """The shipped playbook with other surveys, and without what names those that it ships."""
    base = BASE
    for section in ("surveys:", "complete:", "offboarding:"):
        start = base.index(f"\n{section}") + 1
        rest = [line for line in base[start:].splitlines(keepends=True)[1:] if not line.startswith(" ")]
        after = base.index(rest[0], start) if rest else len(base)
        base = base[:start] + base[after:]
    return base + part.strip() + "\n"


@pytest.mark.parametrize("name", SHIPPED)
def test_what_ships(name: str) -> None:
    surveys = {one.id: one for one in load(None)[name].surveys}
    assert tuple(surveys) == NAMED
    thirty = surveys["thirty"]
    assert [one.kind for one in thirty.questions] == [
        "scale",
        "choice",
        "scale",
        "scale",
        "open",
        "open",
        "open",
    ]
    assert (thirty.days, thirty.remind, thirty.closes, thirty.low) == ((30,), (2, 5), 10, 6)
    assert [one.id for one in thirty.questions if one.worry] == ["concerns"]
    assert (surveys["pulse"].every, surveys["pulse"].names, surveys["checkin"].every) == (7, False, 14)
    assert [len(surveys["friction"].questions), *surveys["friction"].days] == [4, 10, 24]
    assert {one.id for survey in surveys.values() for one in survey.questions} == WORDED.keys()


def test_a_firm_asks_its_own() -> None:
    (own,) = parse(with_surveys(OWN), "mine.yml").surveys
    assert (own.id, own.client, own.days, own.every) == ("launch", True, (), 0)
    assert own.questions[0] == SurveyQuestion("launch_day", "scale", {"en": "How was the launch?"})


def test_a_playbook_may_have_none() -> None:
    assert parse(with_surveys(""), "mine.yml").surveys == ()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("name: { en: After the launch, ja: 公開後のアンケート }", "", "launch: add its name"),
        ("seats: [client_lead]", "seats: [client_lead, team_member]", "one side only"),
        ("seats: [client_lead]", "seats: [boss]", "use a seat"),
        ("seats: [client_lead]", "seats: [team_member]", "a concern follows from what the client says"),
        ('text: { en: "How was the launch?" }', "", "launch_day: add its words"),
        ("id: concerns, kind: open, worry: true", "id: clear, kind: scale", "clear: is asked as choice"),
        ("kind: scale,", "kind: scale, worry: true,", "only what is answered in words"),
        ("low: 4", "low: 4\n    days: [3]\n    every: 7", "one of days, every and after"),
        ("low: 4", "remind: [5, 2]", "in the order of their days"),
        ("low: 4", "remind: [5]\n    closes: 3", "before the survey closes"),
        ("follow: concern", "follow: adjust", "yes_no or choice"),
        ("id: launch\n", "id: thirty\n", "ask 5 to 10 questions"),
        ("low: 4", "lows: 4", "lows: not a setting"),
    ],
)
def test_what_does_not_hold_is_told_with_the_mend(old: str, new: str, told: str) -> None:
    assert old in OWN
    with pytest.raises(PlaybookError) as caught:
        parse(with_surveys(OWN.replace(old, new, 1)), "mine.yml")
    assert told in str(caught.value)
    assert "surveys.0" in str(caught.value)
