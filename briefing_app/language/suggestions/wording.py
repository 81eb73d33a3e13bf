"""What the shorthand of a rule file stands for: verbs and word lists written out as regular expressions.

A pattern is plain words of folded text. ``{name}`` stands for any entry of that word list, ``<verb>`` for a form that
asserts it (``<verb:inf>`` and so on for others, ``<s'verb>`` for a reflexive one), ``*`` for up to five words (ten in
Arabic) and ``**`` for up to twenty-two; ``( | )`` and ``?`` mean what they mean in regular expressions. Every gap is
bounded, so that a text of any make is read in time that grows with its length only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions import arabic_verbs, french_verbs
from briefing_app.language.suggestions.rules import PromiseRules, Verb, Words

PART = re.compile(r"<(?P<pronoun>s'|se )?(?P<verb>[^<>:]+)(?::(?P<form>\w+))?>|\{(?P<words>[a-z_]+)\}| \*\* | \* ")
_LONG_GAP = "[,،]? (?:[^ ;\n]+ ){0,22}?"
_GAPS = {Language.FRENCH: ",? (?:[^ ;\n]+ ){0,5}?", Language.ARABIC: "،? (?:[^ ;\n]+ ){0,10}?"}
"""Arabic puts the subject, with its titles and post, between the verb and what it governs."""
_START = r"(?<![\w])"
EDGE = r"(?:(?<=[' ])|(?![\w]))"
FORMS = {
    Language.FRENCH: ("inf", "done", "doing", "will", "is", "passive"),
    Language.ARABIC: ("past", "is", "will", "noun", "doing", "passive"),
}


class PatternError(ValueError):
    """A pattern that names a verb, a form or a word list that is not there, or is no regular expression."""


@cache
def union(rules: PromiseRules, patterns: Words, start: str = _START, end: str = EDGE) -> re.Pattern[str]:
    """One regular expression for any of ``patterns``, at the edges of words; nothing matches when there are none.

    Made when it is first asked for: most patterns of a language never wake in a note.
    """
    clitic = "(?P<clitic>[وف])?" if rules.language is Language.ARABIC else ""
    choices = "|".join(expanded(rules, text) for text in _together(rules, patterns)) or "(?!)"
    return re.compile(f"{start}{clitic}(?:{choices}){end}")


def _together(rules: PromiseRules, patterns: Words) -> Iterator[str]:
    """The patterns, those that are a verb alone as one, whose forms are compiled in a fraction of the time."""
    alone = [text for text in patterns if text.startswith("<") and text.endswith(">") and text.count("<") == 1]
    named = [text[1:-1] for text in alone if ":" not in text and " " not in text and "'" not in text]
    verbs = [name for name in named if (verb := verb_of(rules, name)) is not None and not verb.with_etre]
    if len(verbs) > 1:
        yield f"<{'+'.join(verbs)}>"
    yield from (text for text in patterns if len(verbs) < 2 or text[1:-1] not in verbs)


@cache
def going_on(rules: PromiseRules, rest: str) -> re.Pattern[str]:
    """What follows the verb by which a pattern begins."""
    return re.compile(f"(?:{expanded(rules, rest)}){EDGE}")


def checked(rules: PromiseRules, text: str) -> None:
    """PatternError when ``text`` names what is not there."""
    for found in PART.finditer(text):
        if found["words"] and found["words"] not in rules.words:
            raise PatternError(f"{{{found['words']}}}")
        form = found["form"] or ""
        if found["verb"] and (verb_of(rules, found["verb"]) is None or form not in ("", *FORMS[rules.language])):
            raise PatternError(f"<{found['verb']}{':' if form else ''}{form}>")


def sound(text: str) -> None:
    """PatternError when ``text`` would be no regular expression."""
    try:
        re.compile(PART.sub("x", text))
    except re.error as problem:
        raise PatternError(str(problem)) from problem


@cache
def expanded(rules: PromiseRules, text: str) -> str:
    """The pattern with its verbs and word lists written out; PatternError names what is not known."""
    checked(rules, text)

    def written(found: re.Match[str]) -> str:
        if found["words"]:
            return f"(?:{'|'.join(expanded(rules, entry) for entry in rules.words[found['words']])})"
        if found["verb"]:
            return _verb(rules, found["verb"], found["form"] or "", bool(found["pronoun"]))
        return _LONG_GAP if found.group() == " ** " else _GAPS[rules.language]

    return PART.sub(written, text)


@cache
def verb_of(rules: PromiseRules, name: str) -> Verb | None:
    """The verb of that name, conjugated by rule where the file does not write it out; None when it is not there."""
    if "+" in name:
        return _joined([verb for one in name.split("+") if (verb := verb_of(rules, one)) is not None])
    return rules.verbs.get(name) or (french_verbs.regular(name) if name in _regular(rules) else None)


def _joined(verbs: Sequence[Verb]) -> Verb:
    """Several verbs as one: each part is the parts of all."""

    def all_of(part: str) -> str:
        return " ".join(filter(None, (getattr(verb, part) for verb in verbs)))

    return Verb(
        past=all_of("past"), present=all_of("present"), simple=all_of("simple"), noun=all_of("noun"),
        doing=all_of("doing"),
    )  # fmt: skip


@cache
def _regular(rules: PromiseRules) -> frozenset[str]:
    return frozenset(rules.regular.split())


def _verb(rules: PromiseRules, name: str, form: str, reflexive: bool) -> str:
    verb = verb_of(rules, name)
    if verb is None:
        raise PatternError(f"<{name}>")
    if rules.language is Language.ARABIC:
        return f"(?:{arabic_verbs.forms(verb, form)})"
    infinitive = f"(?:{name.replace('+', '|')})" if "+" in name else name
    return f"(?:{french_verbs.forms(verb, infinitive, form, reflexive)})"
