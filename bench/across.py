"""How well messages are read whose writers had no part in what was learned: ``python -m bench.across``.

The writers of the largest batch are left out in groups, one after the other, and their messages are read by what all
other messages teach. It takes as long as learning does for each group, two at a time.
"""

from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor

from bench.lean import every, learned_from
from bench.quality import Labelled, Share, shares, table
from bot.model.languages import LANGUAGES

#: The batch whose messages name their writer: "en-fresh-16-a-001"; in so many groups.
BATCH, GROUPS = "fresh-16", 4


def group_of(one: Labelled) -> int:
    """The group of the writer of a message."""
    return ord(one.id.split("-")[3]) % GROUPS


def left_out(group: int) -> dict[str, dict[str, Share]]:
    """The figures of a group's messages by language, read by what the messages of everybody else teach."""
    others, theirs = [], defaultdict(list)
    for kind, one in every():
        if kind == BATCH and group_of(one) == group:
            theirs[one.lang].append(one)
        else:
            others.append((kind, one))
    learned = learned_from(others)
    return {language: shares(theirs[language], learned) for language in LANGUAGES}


def across() -> dict[str, dict[str, Share]]:
    """The figures of all groups together, by language."""
    with ProcessPoolExecutor(2) as processes:
        found = list(processes.map(left_out, range(GROUPS)))
    return {
        language: {
            name: Share(
                sum(one[language][name].right for one in found), sum(one[language][name].of for one in found)
            )
            for name in found[0][language]
        }
        for language in LANGUAGES
    }


if __name__ == "__main__":
    print("\n".join(table(across())))
