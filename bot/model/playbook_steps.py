"""What a playbook says of the steps before the client's kickoff: what belongs to each, and where the gate stands."""

import msgspec


class StepRules(msgspec.Struct, frozen=True, gc=False):
    """One step: ``items`` of the checklist (ids), the ``questionnaire``, or both.

    With ``gate`` all that stands before it is to be ready first. ``name`` is the firm's own wording by language.
    """

    id: str
    items: tuple[str, ...] = ()
    questionnaire: bool = False
    gate: bool = False
    name: dict[str, str] = {}
