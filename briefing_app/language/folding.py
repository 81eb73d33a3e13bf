"""The form in which Arabic and French are searched and compared: what two people write differently, written once.

Source: ``language.md`` 7. ؤ and ئ are kept, for they are letters of their own; ى and ة are folded on both sides,
so that either spelling finds the other.
"""

from __future__ import annotations

import re
import unicodedata

from briefing_app.language.digits import fold_digits

_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_LONE_HARAKAT = "\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe7f"  # presentation forms that would leave a space behind
_UNSEEN = re.compile(f"[{_INVISIBLE}{_LONE_HARAKAT}]")
_ARABIC_MARKS = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]"
)
_LATIN_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")

_ACUTE = "´"  # typed for an apostrophe; its compatibility form would be a space
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىی", "ي"),
        "ة": "ه",
        "ک": "ك",
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        **dict.fromkeys("’‘‛`ʼʹʾʿ′", "'"),
        "\u2010": "-",
    }
)


def fold(text: str) -> str:
    """The key of a text for searching and comparing; folding it again changes nothing.

    Dropped: case, accents, harakat, tatweel, dagger alef, marks of direction. Made one: أإآٱ→ا, ى→ي, ة→ه, the
    Persian ی and ک, presentation forms, digits, apostrophes, œ and æ, stretches of white space. A hamza written
    as a mark of its own joins its letter first, so that ؤ is ؤ however it was typed.
    """
    text = _UNSEEN.sub("", text).replace(_ACUTE, "'")
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKD", text).casefold())
    text = unicodedata.normalize("NFD", _ARABIC_MARKS.sub("", text))
    text = unicodedata.normalize("NFC", _LATIN_MARKS.sub("", text))
    return " ".join(fold_digits(text.translate(_LETTERS)).split())
