"""Whether memory stays where it is while the same data changes again and again."""

from pathlib import Path
from statistics import linear_regression

from bench import firm, signed
from bench.load import open_loop
from bench.processes import SENDING, on_core
from bench.report import Goal, Report, Row
from bench.serving import bot, copy, slack, web_api

#: Answers that are changed a second; each is two messages.
RATE = 50
#: Slack answers fast here, so that posts keep up and what is owed does not grow.
SLACK_TAKES = 0.005
#: Seconds of load made at once.
PIECE = 5


async def run(report: Report, base: Path) -> None:
    """Warm up for a minute at the least, or a fifth of the time; then measure as long as the report asks for."""
    samples: list[tuple[float, float]] = []
    minutes = report.minutes
    warm = int(max(1.0, minutes / 5) * 60)
    with on_core(SENDING), web_api(SLACK_TAKES) as api, bot(copy(base, "run"), slack(api)) as process:
        for second in range(0, warm + int(minutes * 60), PIECE):
            outcome = await open_loop(process.port, requests(second), 2 * RATE)
            assert outcome.good == len(outcome.statuses)
            if second >= warm:
                samples.append((float((second - warm) * 2 * RATE), process.resident))
    slope = linear_regression([turns for turns, _ in samples], [size for _, size in samples]).slope * 10_000
    name = f"memory growth in 10,000 turns, over {minutes:g} min after {warm / 60:g} min"
    report.add(Row(name, slope, "MB", goal=Goal(1, most=True)))


def requests(second: int) -> list[bytes]:
    """A piece of load: sales reps ask for their first answer, and give another in its place."""
    words = f"{second:08} {firm.LONG}"[: len(firm.LONG)]
    found = []
    for number in range(second * RATE, (second + PIECE) * RATE):
        who, count = number % firm.ENGAGEMENTS, 2 * (number // firm.ENGAGEMENTS)
        found += [signed.message(who, count, "edit 1"), signed.message(who, count + 1, words)]
    return [signed.request(body) for body in found]
