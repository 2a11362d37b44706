"""Documents of the plan stay under 64 KB, filled to their limits with characters of three bytes."""

from datetime import UTC, date, datetime

from bot.cards.card import Raw
from bot.flows import action_cards, actions, charter, milestones, paper_form, queries, raci, win
from bot.model.actions import Action, Actions, Query
from bot.model.charter import Activity, Busy, Charter, Checkpoint
from bot.model.decision import Decision, Point
from bot.model.document import Document
from bot.model.firsts import Firsts, Win
from bot.model.handoff import Signature
from bot.model.internal import Internal
from bot.model.plan import Milestone, Move, Plan
from bot.model.seats import Side
from storage.codec import Codec

NOW, DAY = datetime(2026, 12, 1, 9, tzinfo=UTC), date(2026, 12, 1)
WHO = "slack.T0123456789.U0123456789"


def long(count: int) -> str:
    return "語" * count


def _plan() -> Plan:
    stones = tuple(
        Milestone(f"{n:016}", long(milestones.NAME), DAY, DAY, "behind", long(milestones.WHY), DAY)
        for n in range(milestones.MOST)
    )
    moves = tuple(
        Move(f"{n:016}", DAY, DAY, long(milestones.WHY), WHO, NOW, Side.CLIENT)
        for n in range(milestones.KEPT)
    )
    asked = tuple(f"milestone.{n:016}" for n in range(milestones.MOST))
    meetings = tuple(long(10) for _ in range(paper_form.LONGEST // 10))
    return Plan("e" * 16, NOW, long(500), "i" * 32, 99, "long", stones, moves, {}, asked, 99, meetings)


def _actions() -> Actions:
    items = tuple(
        Action(f"{n:016}", long(action_cards.WHAT), long(action_cards.NAME), DAY, WHO, Side.OURS, 9, NOW, WHO)
        for n in range(actions.MOST + actions.KEPT)
    )
    asked = tuple(
        Query(f"{n:016}", long(paper_form.LONGEST // actions.QUERIES), long(queries.LONGEST))
        for n in range(actions.QUERIES)
    )
    return Actions("e" * 16, items, asked)


def _charter() -> Charter:
    lines = tuple(long(10) for _ in range(30))
    rows = tuple(
        Activity(f"{n:016}", long(raci.NAME), "", (WHO,) * 12, WHO, (WHO,) * 12, (WHO,) * 12)
        for n in range(raci.MOST)
    )
    part = long(charter.LONGEST)
    busy = tuple(Busy(long(20), DAY, DAY, side) for side in Side for _ in range(30))
    points = tuple(Checkpoint(long(20), DAY) for _ in range(30))
    signed = Signature(WHO, NOW)
    return Charter(
        "e" * 16, lines, lines, "l" * 500, DAY, signed, rows, NOW, long(raci.UNCLEAR), part, part, part,
        Internal(part), busy, points,
    )  # fmt: skip


def test_documents_stay_small() -> None:
    points = tuple(Point(Raw(long(33)), Signature(WHO, NOW), "m" * 16, DAY) for _ in range(30))
    documents: tuple[Document, ...] = (
        _plan(),
        _actions(),
        _charter(),
        Decision("e" * 16, 9, "decision", points, WHO, NOW),
        Firsts(
            "e" * 16,
            long(100),
            "slack:T1",
            Win(long(win.WHAT), DAY),
            met={f"{n:016}": DAY for n in range(50)},
        ),
    )
    sizes = {doc.KIND: len(Codec().encode(doc)) for doc in documents}
    assert max(sizes.values()) < 64 * 1024, sizes
