"""What a playbook says of answering the client: how soon, when in the day, and how long silence may last."""

import msgspec


class AnswerRules(msgspec.Struct, frozen=True, gc=False):
    """How a client is answered (playbook: timeline, pitfalls, response time).

    In the first ``weeks`` after the kickoff, and before it, a question waits ``within`` business hours at the most;
    the project manager hears of it when ``warn`` percent of them have passed. ``silence`` is in business days.
    ``slots`` are the answering slots of a day, as minutes since midnight in the engagement's zone.
    """

    within: int = 4
    warn: int = 75
    weeks: int = 3
    silence: int = 5
    slots: tuple[tuple[int, int], ...] = ()
