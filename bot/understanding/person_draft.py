"""A person while the pieces of a message come in."""

from dataclasses import dataclass

from bot.model.handoff import Stakeholder
from bot.understanding.plain import unmarked

#: The longest that is kept of each field, in characters.
NAME, TITLE, EMAIL, PHONE, ABOUT = 80, 120, 254, 40, 500
#: What stands between two pieces once they are one text; whatever else stood there stays.
_GLUE = {"": ", ", ";": ", ", ",": ", ", ":": ": ", ".": ". ", "!": "! ", "?": "? "}


@dataclass(slots=True)
class Draft:
    """What is known so far. ``line`` is where the person was named, ``last`` the field that was written last;
    ``strength`` and ``led`` as in ``Bits``; ``given`` when the fields were written one by one.
    """

    line: str = ""
    name: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    about: str = ""
    strength: int = 0
    led: bool = False
    given: bool = False
    last: str = "name"

    def add(self, what: str, text: str, glue: str = ", ") -> None:
        """Put ``text`` to what is known already."""
        known = getattr(self, what)
        sign = glue.strip()
        glue = _GLUE.get(sign.removeprefix(")"), glue)
        if sign.startswith(")"):
            glue = glue.removeprefix(")")
            glue = f"){glue}" if known.count("(") > known.count(")") else glue
        setattr(self, what, f"{known}{glue}{text}" if known else text)
        self.last = what

    @property
    def bare(self) -> bool:
        """Nothing but a name is known."""
        return not (self.title or self.email or self.phone or self.about)

    @property
    def recognised(self) -> bool:
        """Whether anything says that this is a person, and not words of another kind."""
        said = self.given or self.strength or self.title or self.email or self.phone
        return bool(said or (self.led and len(self.name.split()) <= 4))

    def done(self) -> Stakeholder:
        """The person; a line that nobody was recognised in is a name as it stands."""
        name, title, about = unmarked(self.name), self.title, self.about
        if not name and title and (self.email or self.phone):
            name, title = unmarked(title), ""
        elif not name or not self.recognised:
            name, title, about = unmarked(self.line) or self.email or self.phone, "", ""
        if not self.given:
            about += ")" * (about.count("(") - about.count(")"))
        return Stakeholder(
            _kept(name, NAME),
            _kept(title, TITLE),
            _kept(self.email, EMAIL),
            _kept(self.phone, PHONE),
            _kept(about, ABOUT),
        )


def _kept(text: str, most: int) -> str:
    return " ".join(text.replace(";", ",").split())[:most].strip()
