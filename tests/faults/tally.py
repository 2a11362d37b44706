"""What the parts of a campaign did together; each adds to it once it has found that nothing was lost or done twice."""

from collections import Counter

TALLY: Counter[str] = Counter()


def told(failed: int) -> str:
    """The sum of it, in a line; ``failed`` parts are not in it."""
    counts = f"{TALLY['kills']:,} kills, {TALLY['power cuts']:,} power cuts, {TALLY['acknowledged']:,} acknowledged"
    return f"{counts}: 0 lost, 0 doubled" + (f"; and {failed} failed, see above" if failed else "")
