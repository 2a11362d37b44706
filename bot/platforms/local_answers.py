"""What comes back with an act is shown at once: a form, a whisper, the home."""

from bot.effects import Ask, Reject, ShowHome, Whisper
from bot.platforms.local_messenger import of
from bot.platforms.local_office import Office
from bot.platforms.local_people import Place, Sitter
from bot.ports import Reply


async def answered(office: Office, sitter: Sitter, place: Place, reply: Reply) -> str:
    """Do what the live request asks for, and return the channel to show.

    A whisper at home is said in the direct conversation; a rejection is the form's own matter.
    """
    go = place.channel
    for effect in reply.live:
        match effect:
            case Ask(form=form):
                view = f"{sitter.user}/form/{office.serial()}"
                await office.desks.open(sitter.user, view, place.channel, form, reply.reader)
            case Whisper(card=card):
                room = place.room
                only = None if room.direct else sitter.user
                await office.history.add(room.channel, card=card, only=only, **of(reply.reader))
                go = room.channel
            case ShowHome():
                go = "home"
            case Reject():
                pass
    return go
