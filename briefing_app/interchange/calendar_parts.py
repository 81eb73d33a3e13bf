"""What every entry of a calendar file is made of: uids, instants, clean texts, what a marking lets be said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.register import withholds_titles
from briefing_app.language import promise_words as words
from briefing_app.language.promise_words import labelled

if TYPE_CHECKING:
    from icalendar import Component

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def uid_of(promise_id: str, part: str = "") -> str:
    """The uid of a promise, or of one entry out of several that it has; the same in every export."""
    return f"{promise_id}{f'.{part}' if part else ''}@briefing-app"


def in_both(text: Bilingual) -> str:
    """``français / عربي``; one of them alone where the other says nothing."""
    return " / ".join(part for part in (text.fr, text.ar) if part)


def clean(text: str) -> str:
    """``text`` without what a calendar may not hold: control characters, and half a surrogate pair."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def utc(moment: datetime) -> datetime:
    """The same instant in UTC; one without a zone is taken for UTC."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def add_texts(component: Component, **texts: str) -> None:
    """Properties of text by their names in small letters; empty ones are left out."""
    for name, text in texts.items():
        if clean(text):
            component.add(name, clean(text))


def described(lines: Callable[[Language], Iterable[str]]) -> str:
    """A description: the French lines, an empty one, the Arabic lines."""
    blocks = ("\n".join(line for line in lines(language) if line) for language in (Language.FRENCH, Language.ARABIC))
    return "\n\n".join(block for block in blocks if block)


def class_of(profile: Profile, marking: str) -> str:
    """``CLASS`` for the calendars that share entries: nothing that is marked is public to them."""
    return "CONFIDENTIAL" if withholds_titles(profile, marking) else "PRIVATE"


def withheld_lines(number: str, reference: str, marking: Bilingual) -> Callable[[Language], Iterable[str]]:
    """What may be said of a promise whose words stay in the library."""
    return lambda language: (
        labelled(words.NUMBER, number, language),
        labelled(words.REFERENCE, reference, language),
        labelled(words.MARKING, marking[language], language),
    )


def marking_label(profile: Profile, code: str) -> Bilingual:
    """The name of a marking; its bare code where the profile does not know it."""
    known = (marking.label for marking in profile.markings if marking.code == code)
    return next(known, Bilingual(code, code))
