"""Signs that say the same on every platform: the states of a checklist, how far something is."""

#: By state; each is also said in words (text ``check-…``).
SIGNS = {"done": "✓", "now": "●", "open": "○", "later": "…", "flagged": "⚑"}
CELLS = 10


def bar(done: int, total: int) -> str:
    """How far, as a row of cells: one a step where they are few."""
    cells = max(1, min(total, CELLS))
    full = round(cells * min(max(done, 0), total) / total) if total > 0 else 0
    return "▰" * full + "▱" * (cells - full)
