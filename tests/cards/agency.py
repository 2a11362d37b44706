"""All that an agency's project shows besides: the client's questionnaire, what is proposed for the playbook."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from msgspec.structs import replace

from bot.cards.card import Form
from bot.effects import Ask
from bot.events import Joined, Value
from bot.flows.proposals import propose
from bot.model.document import Put
from bot.model.places import Room
from bot.ports import Batch
from tests.flows.stage import Seen, Stage, direct, handle

ROOMS = {"internal": Room("local", "T", "o"), "client_room": Room("local", "T", "p")}


async def agency(
    stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str, language: str, client: str
) -> None:
    """Play an agency's project of its own, with every refusal; ``words`` are what people write."""
    internal, theirs = ROOMS["internal"], ROOMS["client_room"]

    async def presses(name: str, code: str, arg: str = "", room: Room | None = None) -> None:
        await then(await stage.presses(name, code, arg, room or direct(name)))

    mine = stage.engagement
    for room, shared in ((internal, False), (theirs, True)):
        await stage.turns.take(Joined(f"in-{room.channel}", room, handle("usher"), True, "", shared=shared))
    signed = {"signed": stage.clock.now().date()}
    rooms: dict[str, Value] = {**ROOMS, **signed}
    await then(await stage.opens(language=language, client=client, playbook="agency", **rooms))
    found = await stage.store.find("engagement", "state", "open")
    stage.engagement = next(one.doc.id for one in found if one.doc.client == client)
    await then(await stage.commands("omar", "questionnaire", internal))
    await then(await stage.commands("aiko", "questionnaire", internal))
    await _set_up(stage, then, internal, words)
    await then(await stage.commands("aiko", "ready", internal))
    await presses("aiko", "gate.reason", room=internal)
    await presses("aiko", "questionnaire.send", room=internal)
    await presses("aiko", "questionnaire.send", room=internal)
    await then(await stage.commands("aiko", "ready", internal))
    await then(await stage.submits("aiko", "gate.overridden", {"reason": words[:490]}, room=internal))
    await then(await stage.commands("aiko", "ready", internal))
    for said in (words[:490], words[:490], "", words[:700]):
        await then(await stage.commands("omar", f"idea {said}", internal))
    await then(await stage.commands("carl", f"idea {words[:400]}", theirs))
    await then(await stage.commands("omar", "ideas", internal))
    await presses("omar", "idea.sort")
    await presses("aiko", "questionnaire.start", room=theirs)
    await presses("carl", "questionnaire.start", room=theirs)
    for said in (words[:1990], "later", " ", "x" * 2001, "edit 1", "edit", words[:1990], "back"):
        await then(await stage.says("carl", said))
    await presses("carl", "questionnaire.form", room=theirs)
    assert stage.last
    (form,) = (one.form for one in stage.last.live if isinstance(one, Ask))
    await then(await stage.submits("carl", "questionnaire.filled", _filled(form, words[:600]), room=theirs))
    await presses("carl", "questionnaire.form", room=theirs)
    await presses("carl", "questionnaire.read", "1", theirs)
    await then(await stage.moves(stage.clock.now() + timedelta(days=20)))
    await then(await stage.opens_home("carl"))
    await then(await stage.says("carl", "edit 18"))
    for said in (words[:600], words[:600], "continue", words[:600]):
        await then(await stage.says("carl", said))
    await presses("omar", "questionnaire.read", "3", internal)
    await then(await stage.says("carl", "edit 2"))
    await presses("aiko", "questionnaire.end", room=internal)
    await then(await stage.says("carl", words[:600]))
    await presses("carl", "questionnaire.start", room=theirs)
    await _proposed(stage, words)
    await then(await stage.commands("aiko", "playbook proposals", internal))
    await presses("aiko", "playbook.sort")
    await then(await stage.submits("aiko", "playbook.sorted", {"p1": "taken"}))
    await then(await stage.commands("aiko", "playbook proposals", internal))
    await _moved(stage, then, internal, words)
    stage.engagement = mine


async def _set_up(stage: Stage, then: Callable[[Seen], Awaitable[None]], internal: Room, words: str) -> None:
    """The firm says how it works."""
    await then(await stage.commands("aiko", "setup", internal))
    await then(await stage.presses("aiko", "setup.form"))
    await then(await stage.submits("aiko", "setup.kept", {"today": words[:990], "roles": words[:990]}))
    await then(await stage.submits("aiko", "setup.kept", {"today": words[:1100]}))
    await then(await stage.presses("aiko", "setup.form"))
    await then(await stage.commands("aiko", "setup", internal))
    await then(await stage.presses("aiko", "setup.skip"))


async def _moved(stage: Stage, then: Callable[[Seen], Awaitable[None]], internal: Room, words: str) -> None:
    """Look at the playbook, and move to a newer one: refused, allowed, too late."""
    await then(await stage.commands("aiko", "playbook", internal))
    await then(await stage.commands("aiko", "playbook move", internal))
    engagement, books = await stage.doc("engagement"), stage.turns.playbooks
    held = await stage.store.get(f"playbook:{engagement.playbook}")
    assert held
    old = books["agency"]
    asked = tuple(replace(one, text={"en": words[:480]}) for one in old.handoff)
    for number, new in enumerate((replace(old, handoff=()), replace(old, handoff=asked, handoff_due=9))):
        stage.turns.playbooks = {**books, "agency": replace(new, hash=f"newer{number}")}
        await then(await stage.commands("aiko", "playbook", internal))
        await then(await stage.commands("aiko", "playbook move", internal))
        await then(await stage.presses("aiko", "playbook.move", f"{held.doc.hash}|newer{number}"))
    await then(await stage.presses("aiko", "playbook.see"))
    stage.turns.playbooks = books


def _filled(form: Form, words: str) -> dict[str, Value]:
    """All but two of its fields."""
    return {field.id: words for field in form.fields if field.id not in ("goals", "rules")}


async def _proposed(stage: Stage, words: str) -> None:
    engagement = await stage.doc("engagement")
    held = await stage.store.get(f"playbook:{engagement.playbook}")
    assert held
    now = stage.clock.now()
    for number in range(12):
        turn = propose(engagement, held.doc, words, "local.T.aiko", f"p{number}", now, "handoff.due")
        await stage.store.commit(Batch(now, tuple(Put(doc, 0) for doc in turn.changes)))
