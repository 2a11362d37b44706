"""Somebody's data: handed out to whoever may have it, or erased once that was confirmed."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Button,
    Card,
    Facts,
    Field,
    Form,
    Link,
    Note,
    Para,
    Raw,
    Words,
    say,
)
from bot.effects import Effect, Erase, Later, Log, Reject, Say, Turn, Whisper
from bot.flows.asides import aside, refuse
from bot.flows.privacy_export import counted, facts, for_one, paper, seats_of
from bot.flows.privacy_forget import Eraser, goes, ids_of, said_in
from bot.ids import derive
from bot.model.dossier import Dossier
from bot.model.erasure import FORMER, pending
from bot.model.handout import Handout
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.seats import Side
from bot.model.traces import more

#: How long the address of an export holds.
HOLDS = timedelta(days=1)
#: Parts of a paper in one message, and messages at most, where there is no address to fetch it from.
IN_ONE, MOST = 12, 10


def may(dossier: Dossier, actor: Person) -> bool:
    """Whether the actor may ask for it: everybody for themselves, else whoever leads all of the person's projects.

    Whoever set the workspace up may for everybody of it. Nobody reaches over to another workspace.
    """
    person = dossier.person
    if person is None:
        return False
    if person.id == actor.id:
        return True
    if actor.side is not Side.OURS:
        return False
    seated = {head.id for head in dossier.seated()}
    if seated and seated <= dossier.led:
        return True
    here = {(one.platform, one.tenant) for one in actor.handles}
    shared = any((one.platform, one.tenant) in here for one in person.handles)
    return shared and (dossier.chief or (not seated and bool(dossier.led)))


def form(code: str, actor: Person) -> Form:
    """Whose data it is about; whoever asks stands in it at first."""
    what = code.partition(".")[2]
    who = Field(id="person", kind="person", label=say("privacy-who"), value=actor.id)
    return Form(
        code=code,
        title=say(f"privacy-{what}-form"),
        intro=(Note(say(f"privacy-{what}-how")),),
        fields=(who,),
        submit=say(f"privacy-{what}-submit"),
        audience=for_one(actor),
    )


def unknown() -> Turn:
    """Nobody whom the bot has met was chosen."""
    return Turn(effects=(Reject({"person": say("privacy-unknown")}),))


def export(dossier: Dossier, actor: Person, public: str, chance: int, now: datetime) -> Turn:
    """Everything by direct message: an address for a day, or where there is none, the paper itself."""
    person = dossier.person
    if person is None:
        return unknown()
    wide = actor.side is Side.OURS
    told = aside(say("privacy-export-sent"), say("privacy-export-sent-help"))
    log = Log("person.exported", actor.id, {"person": person.id})
    if not public:
        return (
            Turn(
                effects=(
                    *(Say(Direct(actor.id), one) for one in _pages(paper(dossier, wide=wide, asker=actor))),
                    log,
                )
            )
            + told
        )
    handout = Handout(f"{chance:032x}", person.id, actor.id, now + HOLDS, wide)
    end: Effect = Later(
        f"privacy.expire:{handout.id}", "privacy.expire", handout.until, args={"key": handout.key}
    )
    card = _fetch(dossier, handout, actor, f"{public.rstrip('/')}/export/{handout.id}")
    return Turn((handout,), (Say(Direct(actor.id), card), end, log)) + told


def _fetch(dossier: Dossier, handout: Handout, actor: Person, address: str) -> Card:
    files = ((say("privacy-read"), Link(f"{address}.md")), (say("privacy-json"), Link(f"{address}.json")))
    shown = facts(dossier)
    blocks: tuple[Block, ...] = (Facts((*shown.rows, *files)), Note(say("privacy-holds")))
    return Card(say("privacy-title", name=_name(dossier)), blocks, audience=for_one(actor))


def _pages(whole: Card) -> list[Card]:
    first, *rest = [whole.blocks[at : at + IN_ONE] for at in range(0, len(whole.blocks), IN_ONE)]
    pages = [replace(whole, blocks=first), *(replace(whole, blocks=one) for one in rest)][:MOST]
    if len(rest) >= MOST:
        pages[-1] = replace(pages[-1], blocks=(*pages[-1].blocks, Note(say("privacy-more"))))
    return pages


def preview(dossier: Dossier, actor: Person) -> Turn:
    """What will go and what must stay; whoever still holds a seat has to be replaced before."""
    marks = ids_of(dossier)
    if dossier.person is None or marks is None:
        return unknown()
    title = say("privacy-forget-title", name=_name(dossier))
    if seated := list(dossier.seated(only_open=True)):
        held = tuple((Raw(head.client), seats_of(head.seats_of(dossier.person.id))) for head in seated)
        help_ = "privacy-seated-help" if actor.side is Side.OURS else "privacy-seated-client"
        blocks: tuple[Block, ...] = (Para(say("privacy-seated")), Facts(held), Note(say(help_)))
        return Turn(effects=(Whisper(Card(title, blocks, audience=for_one(actor))),))
    count = counted(dossier, more(dossier.docs, marks))
    decisions = sum(doc.KIND == "decision" for doc in dossier.docs)
    rows = tuple((say(f"privacy-group-{one}"), Raw(str(number))) for one, number in sorted(count.items()))
    blocks = (
        Para(say("privacy-goes")),
        *((Facts(rows),) if rows else ()),
        Para(say("privacy-stays", decisions=decisions)),
        Note(say("privacy-elsewhere")),
    )
    button = Button(say("privacy-forget-do"), "privacy.forget", arg=dossier.person.id, style="danger")
    return Turn(effects=(Whisper(Card(title, blocks, (button,), for_one(actor))),))


def forget(dossier: Dossier, actor: Person, event_id: str, chance: int, now: datetime) -> Turn:
    """Every document is rewritten without the person, in one commit; the files and the log follow at once."""
    person, marks = dossier.person, ids_of(dossier)
    if person is None or marks is None:
        return refuse("aside-stale")
    marks = more(dossier.docs, marks)
    alias = f"{FORMER}{derive(event_id)}"
    eraser = Eraser(marks, alias, said_in(dossier, marks))
    going = [doc for doc in dossier.docs if goes(doc, marks)]
    rewritten = [(doc, eraser.without(doc)) for doc in dossier.docs if doc not in going]
    changed = [(old, new) for old, new in rewritten if new is not old]
    keys = [doc.key for doc in going] + [old.key for old, new in changed if old.key != new.key]
    own = actor.id == person.id
    done = pending(
        alias, "" if own else actor.id, now, f"{chance:032x}", sorted(marks.ids), len(keys) + len(changed)
    )
    effects: list[Effect] = [Erase(key) for key in keys]
    effects.append(Log("person.forgotten", alias if own else actor.id, {"alias": alias}))
    told = aside(say("privacy-forgotten"), say("privacy-forgotten-own" if own else "privacy-forgotten-help"))
    return Turn((*(new for _, new in changed), done), tuple(effects)) + told


def _name(dossier: Dossier) -> Words:
    name = dossier.person.name if dossier.person else ""
    return Raw(name) if name else say("privacy-nameless")
