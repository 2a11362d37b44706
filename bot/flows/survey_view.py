"""The state of all surveys, and the trend: within a project, and across those of the workspace."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.cards.card import Block, Button, Card, Day, Facts, Para, Raw, Text, Words, private, say
from bot.flows.survey import running
from bot.flows.survey_figures import mean, score
from bot.flows.survey_plan import next_at
from bot.flows.survey_words import name, tenths
from bot.model.engagement import Engagement
from bot.model.playbook import Playbook
from bot.model.playbook_surveys import SurveyRules
from bot.model.survey import Survey

#: The latest scores shown of one trend; projects shown in the comparison.
LATEST, PROJECTS = 5, 20


def overview(
    engagement: Engagement,
    playbook: Playbook,
    surveys: Sequence[Survey],
    kickoff: datetime | None,
    reader: str,
    now: datetime,
    *,
    leads: bool,
) -> Card:
    """What is open, what comes when, how the scores move; ``leads`` starts them by hand and sees other projects."""
    mine = [one for one in surveys if one.engagement == engagement.id]
    rows = tuple(
        (name(rules, engagement), _state(engagement, playbook, rules, mine, kickoff, now))
        for rules in playbook.surveys
    )
    blocks: list[Block] = [Facts(rows)] if rows else [Para(say("survey-none"))]
    trends = [
        (name(rules, engagement), trend)
        for rules in playbook.surveys
        if (trend := _trend([one for one in mine if one.rules.id == rules.id]))
    ]
    if trends:
        blocks += [Para(say("survey-trend")), Facts(tuple(trends))]
    if leads and (others := _across(surveys)):
        blocks += [Para(say("survey-across")), Facts(others)]
    idle = (one for one in playbook.surveys if running(mine, engagement, one.id, now) is None)
    buttons = tuple(_start(one, engagement) for one in idle) if leads else ()
    title = say("survey-overview", client=engagement.client)
    return Card(title, tuple(blocks), buttons, private(reader))


def _start(rules: SurveyRules, engagement: Engagement) -> Button:
    label = say("survey-start", survey=name(rules, engagement))
    return Button(label, "survey.start", engagement.id, rules.id)


def _state(
    engagement: Engagement,
    playbook: Playbook,
    rules: SurveyRules,
    mine: Sequence[Survey],
    kickoff: datetime | None,
    now: datetime,
) -> Words:
    if open_ := running(mine, engagement, rules.id, now):
        done, total = len(open_.replies), len(open_.asked)
        return say("survey-state-open", done=done, total=total, until=Day(open_.last_day))
    at = next_at(engagement, playbook, rules, kickoff, now) if kickoff else None
    if at:
        return say("survey-state-next", on=Day(at.date()))
    if rules.after and not any(one.rules.id == rules.id for one in mine):
        return say(f"survey-state-after-{rules.after}")
    if kickoff is None and (rules.days or rules.every):
        return say("survey-state-waits")
    last = max((one for one in mine if one.rules.id == rules.id), key=lambda one: one.number, default=None)
    return say("survey-state-done", on=Day(last.last_day)) if last else say("survey-state-hand")


def _trend(surveys: Iterable[Survey]) -> Text | None:
    """The scores in the order of time, the latest last."""
    scored = ((one.opened_at, value) for one in surveys if (value := score(one)) is not None)
    values = [value for _, value in sorted(scored)][-LATEST:]
    if not values:
        return None
    line = tenths(values[0])
    for value in values[1:]:
        line = say("survey-then", before=line, then=tenths(value))
    return line


def _across(surveys: Iterable[Survey]) -> tuple[tuple[Words, Words], ...]:
    """The clients' scores, project by project, and the mean over all; nothing of who said what."""
    asked = [one for one in surveys if one.rules.client and score(one) is not None]
    projects: dict[str, list[Survey]] = {}
    for one in sorted(asked, key=lambda one: one.opened_at, reverse=True):
        projects.setdefault(one.engagement, []).append(one)
    if len(projects) < 2:
        return ()
    rows: list[tuple[Words, Words]] = []
    for found in list(projects.values())[:PROJECTS]:
        if trend := _trend(found):
            rows.append((Raw(found[0].client), trend))
    whole = mean(str(value) for one in asked if (value := score(one)) is not None)
    # scores are tenths already, so their mean comes in hundredths
    total = say("survey-all", mean=tenths(((whole or 0) + 5) // 10), count=len(asked))
    return (*rows, (say("survey-all-projects"), total))
