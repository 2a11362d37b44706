"""The text that is read: as long as what was written, in one case and width, without code and what is quoted."""

import re

from bot.understanding.plain import narrow

#: Code, quoted lines, addresses, mentions: nobody says these.
_UNSAID = re.compile(
    r"```(?s:.{0,20000}?)```"
    r"|`[^`\n]{1,1000}`"
    r"|^[ \t]{0,8}(?:>|&gt;)[^\n]*"
    r"|<[@#!][^<>\n]{1,200}>"
    r"|<?https?://[^\s<>|]{1,2000}"
    r"|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}",
    re.MULTILINE,
)
#: Words in quotation marks: said by somebody else, or mentioned.
_QUOTED = re.compile(
    r"\"[^\"\n]{1,200}\"|“[^”\n]{1,200}”|„[^“”\n]{1,200}[“”]|«[^»\n]{1,200}»|「[^」\n]{1,200}」|『[^』\n]{1,200}』"
)
_ONE_FOR_ONE = {ord("ё"): "е", 0x2019: "'", 0x02BC: "'", 0xA0: " ", 0x202F: " ", 0x200B: " "}


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def shape(text: str) -> str:
    """``text`` in lower case, narrow, with blanks for what nobody says; every place stays where it was."""
    lower = narrow(text).lower()
    if len(lower) != len(text):  # İ and its like grow
        lower = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in narrow(text))
    return _UNSAID.sub(_blank, lower.translate(_ONE_FOR_ONE))


def unquoted(shaped: str) -> str:
    """A shaped text with blanks for what stands in quotation marks, too."""
    return _QUOTED.sub(_blank, shaped)
