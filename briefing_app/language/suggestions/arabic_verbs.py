"""Arabic verbs as the rules meet them: stems of the rule file with the endings, objects and particles they take."""

from __future__ import annotations

from briefing_app.language.suggestions.rules import Verb

_PERSON = "(?:ت|ا|تا|وا|ن|نا)?"
_OBJECT = "(?:ه|ها|هم|هما|هن|نا|كم|ك|ني)?"
_MOOD = "(?:ون|ان|ا|ن|وا|ين)?"
_OWN = "(?:ه|ها|هم|هما|هن|نا)?"
_NOT_ASSERTED = "(?<!ان )(?<!لن )(?<!لم )(?<!لا )(?<!ما )(?<!قد )"
_LEADING = (  # verbs that lead a verbal noun and leave it asserted
    "(?:قام|قامت|قاما|قاموا|بادر|بادرت|بادرا|يقوم|تقوم) (?:[^ ]+ ){0,3}?(?:ب|الي )"
    "|(?:حرص|حرصت|حرصا) (?:[^ ]+ ){0,3}?علي "
)
_MEANT = "(?:اغتنم|انتهز|استغل|انتهزت|اغتنمت|استغلت)\\w* (?:[^ ]+ ){1,6}?"


def forms(verb: Verb, part: str) -> str:
    """A regular expression for the forms of ``part``: empty (asserted), past, is, will, noun, doing, passive."""
    nouns = f"(?:ال)?(?:{'|'.join(verb.noun.split()) or '(?!)'}){_OWN}"
    past = f"(?:{'|'.join(verb.past.split()) or '(?!)'}){_PERSON}{_OBJECT}"
    present = f"[يتنا](?:{'|'.join(verb.present.split()) or '(?!)'}){_MOOD}{_OBJECT}"
    doing = f"(?:{'|'.join(verb.doing.split()) or '(?!)'})(?:ا|ه|ين|ان|ون|تين|ات|اها|اه)?"
    match part:
        case "past":
            return past
        case "is":
            return _NOT_ASSERTED + present
        case "will":
            return f"(?:س{present}|سوف {present})"
        case "noun":
            return nouns
        case "doing":
            return doing
        case "passive":
            return f"(?:{'|'.join(verb.passive.split()) or '(?!)'})(?:ت|ا|وا)?|(?:تم|تمت|جري|جرت) {nouns}"
        case _:
            meant = f"{_MEANT}(?:ل{present}|ل{nouns})"
            return f"(?:{past}|{_NOT_ASSERTED}{present}|{doing}|(?:{_LEADING}){nouns}|{meant})"
