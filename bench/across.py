"""How well messages are read whose writers had no part in what was learned: ``python -m bench.across``.

The writers of the largest batches are left out in groups, one after the other, and their messages are read by what all
other messages teach. It takes as long as learning does for each group, two at a time.
"""

from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor

from bench.lean import every, learned_from
from bench.quality import Figures, Labelled, Share, shares, table
from bot.model.languages import LANGUAGES

#: The batches whose messages name their writer ("en-fresh-16-a-001"), in so many groups.
BATCHES, GROUPS = ("fresh-16", "fresh-17", "fresh-18"), 4


def group_of(one: Labelled) -> int:
    """The group of the writer of a message."""
    return ord(one.id.split("-")[3]) % GROUPS


def left_out(group: int) -> dict[str, Figures]:
    """The figures of a group's messages by batch and language, read by what the messages of everybody else teach."""
    others, theirs = [], defaultdict[tuple[str, str], list[Labelled]](list)
    for kind, one in every():
        if kind in BATCHES and group_of(one) == group:
            theirs[kind, one.lang].append(one)
        else:
            others.append((kind, one))
    learned = learned_from(others)
    return {
        batch: {language: shares(theirs[batch, language], learned) for language in LANGUAGES}
        for batch in BATCHES
    }


def across() -> dict[str, Figures]:
    """The figures of all groups together, by batch and language."""
    with ProcessPoolExecutor(2) as processes:
        found = list(processes.map(left_out, range(GROUPS)))

    def together(batch: str, language: str) -> dict[str, Share]:
        each = [one[batch][language] for one in found]
        return {
            name: Share(sum(one[name].right for one in each), sum(one[name].of for one in each))
            for name in each[0]
        }

    return {batch: {language: together(batch, language) for language in LANGUAGES} for batch in BATCHES}


if __name__ == "__main__":
    for batch, figures in across().items():
        print(f"### {batch}, its writers left out\n")
        print("\n".join(table(figures)))
