"""A signed message with a tag, over HTTP until its issue is on disk and it is answered, at a steady rate."""

from pathlib import Path

from bench import firm, signed
from bench.load import open_loop
from bench.processes import SENDING, on_core
from bench.quality import LABELLED, read_labelled
from bench.report import Goal, Report, medians
from bench.serving import bot, copy, slack, web_api
from bot.understanding.classify import classify
from storage.tiny import TinyStore

ROUNDS = 3
#: Messages a second, for how many seconds, and before that to warm up with.
RATE, SECONDS, WARM = 100, 10, 300


async def run(report: Report, base: Path) -> None:
    """Measure in each round one issue a message, each in another project. Raises AssertionError for a lost one."""
    slow, usual = list[float](), list[float]()
    bodies = messages()
    with on_core(SENDING), web_api() as api:
        for _ in range(ROUNDS):
            folder = copy(base, "tagged")
            with bot(folder, slack(api)) as process:
                warm = await open_loop(process.port, [signed.request(one) for one in bodies[:WARM]], RATE)
                rest = [signed.request(one) for one in bodies[WARM : WARM + RATE * SECONDS]]
                outcome = await open_loop(process.port, rest, RATE)
            await verify(folder, warm.good + outcome.good)
            slow.append(outcome.quantile(0.99) * 1e3)
            usual.append(outcome.quantile(0.5) * 1e3)
    name = f"tagged Slack message to durable issue and answer, {RATE}/s"
    report.add(medians(f"{name}, p99", "ms", slow, Goal(100, most=True)))
    report.add(medians(f"{name}, p50", "ms", usual))


def messages() -> list[bytes]:
    """Labelled issues of all five languages with a tag, each said by a project's sales rep in its internal channel."""
    names = sorted(file.stem for file in LABELLED.glob("*.jsonl"))
    texts = (f"{one.text[:900]} #issue" for name in names for one in read_labelled(name) if one.is_issue)
    said = [text for text in texts if classify(text).is_issue]  # of the others whoever wrote them is asked
    count = WARM + RATE * SECONDS
    return [
        signed.message(
            number % firm.ENGAGEMENTS,
            900_000 + number,
            said[number % len(said)],
            firm.internal(number % firm.ENGAGEMENTS),
        )
        for number in range(count)
    ]


async def verify(folder: Path, good: int) -> None:
    """Every 200 stands for an issue on disk."""
    store = TinyStore.open(folder)
    found = len(await store.find("issue"))
    await store.close()
    assert found == good, f"{good} messages were answered by 200, {found} issues are there"
