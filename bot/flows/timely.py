"""What the project manager is asked about once its time has come, and then reminded of until it is done."""

from datetime import datetime

from msgspec.structs import replace

from bot.effects import Later, Turn
from bot.flows.desk import Desk
from bot.flows.nudging import remind
from bot.model.engagement import Engagement
from bot.model.plan import Plan


def ask_on(engagement: Engagement, row: str, at: datetime) -> Later:
    """From ``at`` (aware) on, the row of this id waits for whoever writes then; a new time replaces the old one."""
    return Later(f"plan.ask:{engagement.id}:{row}", "plan.ask", at, args={"row": row})


def asked(desk: Desk, row: str, now: datetime) -> Turn:
    """Its time has come."""
    if desk.engagement.state != "open":
        return Turn()
    plan = replace(forgotten(desk.plan, row), asked=(*forgotten(desk.plan, row).asked, row))
    writer = desk.writer(now)
    return Turn((plan,), (remind(writer, desk.engagement.id, row, now),) if writer else ())


def forgotten(plan: Plan, row: str) -> Plan:
    """The plan without this row: it is done, or its time is another."""
    return replace(plan, asked=tuple(one for one in plan.asked if one != row)) if row in plan.asked else plan
