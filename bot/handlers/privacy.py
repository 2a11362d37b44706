"""Whose data is handed out or erased: everybody's own, and others' for whoever answers for them."""

from datetime import datetime

from bot.effects import Ask, Erase, Turn
from bot.events import Commanded, Due, FromPerson, Pressed, Submitted
from bot.flows import privacy
from bot.flows.asides import refuse, stale
from bot.handlers.access import is_ours
from bot.model.dossier import Dossier
from bot.model.scope import Scope

#: The command's first word, and the form that it opens.
FORMS = {"export": "privacy.export", "forget": "privacy.forget"}


def meant(event: FromPerson) -> bool:
    """Whether an event is about somebody's data: which is nobody's project, and is never over."""
    match event:
        case Commanded(command="usher", text=text):
            words = text.casefold().split()
            return words[1:2] == ["person"] and words[0] in FORMS
        case Pressed(code=code) | Submitted(code=code):
            return code.startswith("privacy.")
    return False


def commanded(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher export person`` and ``/usher forget person``: whoever may ask for others is asked for whom."""
    actor, dossier = scope.actor, scope.dossier
    if actor is None or scope.unmet or dossier is None:
        return refuse("aside-unknown-you")
    code = FORMS[event.text.casefold().split()[0]]
    if is_ours(scope) and (dossier.led or dossier.chief):
        return Turn(effects=(Ask(privacy.form(code, actor)),))
    return _chosen(scope, dossier, code, now)


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """Somebody was chosen."""
    if scope.dossier is None or scope.dossier.person is None:
        return privacy.unknown()
    return _chosen(scope, scope.dossier, event.code, now)


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """Erasing was confirmed; who may, and whether a seat is held, is looked at again."""
    actor, dossier = scope.actor, scope.dossier
    if actor is None or dossier is None or dossier.person is None or event.code != "privacy.forget":
        return stale()
    if not privacy.may(dossier, actor):
        return refuse("privacy-not-yours")
    if any(dossier.seated(only_open=True)):
        return privacy.preview(dossier, actor)
    return privacy.forget(dossier, actor, event.id, scope.chance, now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """The address of an export has expired."""
    return Turn(effects=(Erase(event.args["key"]),)) if event.what == "privacy.expire" else Turn()


def _chosen(scope: Scope, dossier: Dossier, code: str, now: datetime) -> Turn:
    actor = scope.actor
    if actor is None or dossier.person is None:
        return privacy.unknown()
    if not privacy.may(dossier, actor):
        return refuse("privacy-not-yours")
    if code == "privacy.export":
        return privacy.export(dossier, actor, scope.public, scope.chance, now)
    return privacy.preview(dossier, actor)
