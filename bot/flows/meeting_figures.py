"""What a review of momentum and relationship comes to."""

from collections.abc import Mapping
from datetime import datetime

from bot.flows.survey_figures import mean
from bot.model.health import Health, Pace, Reviewed
from bot.model.meeting import MOMENTUM, RELATIONSHIP, Meeting

#: What an answer counts for; each sign against it takes one off.
POINTS = {"yes": 2, "partly": 1, "no": 0}
#: From so many points on momentum is strong, and up to so many it is weak; all answers "yes" are 8.
STRONG, WEAK = 6, 3
#: A relationship of this mean (tenths) is good, if no side of it is rated lower than the other.
GOOD, FAIR = 40, 3


def pace(answers: Mapping[str, str], signs: tuple[str, ...]) -> Pace:
    """How strong momentum is: what was said of it, less what speaks against it."""
    said = [answers[one] for one in MOMENTUM]
    points = sum(POINTS[one] for one in said) - len(signs)
    if points >= STRONG and "no" not in said:
        return "strong"
    return "weak" if points <= WEAK else "steady"


def reviewed(meeting: Meeting, at: datetime) -> Reviewed:
    """The figures of a review that was filled in."""
    answers = {id_: said.sealed for id_, said in meeting.answers.items()}
    ratings = {one: int(answers[one]) for one in RELATIONSHIP}
    whole = mean(map(str, ratings.values())) or 0
    momentum = pace(answers, meeting.signs)
    health: Health = "watch"
    if momentum == "weak" or whole <= meeting.rules.low * 10:
        health = "alarm"
    elif momentum == "strong" and whole >= GOOD and min(ratings.values()) >= FAIR:
        health = "good"
    return Reviewed(
        meeting=meeting.id,
        at=at,
        momentum=momentum,
        relationship=whole,
        health=health,
        signs=meeting.signs,
        noes=tuple(one for one in MOMENTUM if answers[one] == "no"),
        weak=tuple(one for one in RELATIONSHIP if ratings[one] < FAIR),
    )
