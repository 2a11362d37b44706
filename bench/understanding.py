"""How long it takes to understand a message, on every labelled one: ``python -m bench understanding``."""

import gc
from time import perf_counter

from bench.quality import LABELLED, read_labelled
from bench.report import Report, at_most
from bot.understanding.classify import classify, warm

ROUNDS = 3


async def run(report: Report) -> None:
    """Classify all labelled messages in turn, several times over, after the lexicons were loaded."""
    started = perf_counter()
    warm()
    loading = (perf_counter() - started) * 1e3
    names = sorted(file.stem for file in LABELLED.glob("*.jsonl"))
    messages = [one for name in names for one in read_labelled(name)]
    gc.collect()
    gc.freeze()  # as the bot does before it serves
    took = []
    for _ in range(ROUNDS):
        for one in messages:
            started = perf_counter()
            classify(one.text, via=one.via)
            took.append((perf_counter() - started) * 1e3)
    took.sort()
    name = f"{len(messages)} messages in five languages, each {ROUNDS} times: understood, "
    report.add(at_most(f"{name}mean", sum(took) / len(took), "ms", 0.5))
    report.add(at_most(f"{name}p99", took[int(len(took) * 0.99)], "ms", 5.0))
    report.add(at_most("  the lexicons of five languages, loaded once", loading, "ms", None))
