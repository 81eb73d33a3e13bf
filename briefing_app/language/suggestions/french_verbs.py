"""French verbs as the rules meet them: what asserts that something is done, and the other forms they ask for."""

from __future__ import annotations

import re

from briefing_app.language.suggestions.rules import Verb

_BETWEEN = (
    "(?:(?!pas |jamais |point |guère |plus |rien |aucun|nullement |été |nié |démenti |contesté |refusé "
    "|(?:d'|l')?avoir |que |qu')"
    "[^ .;:]+ ){0,4}?"
)
_NO_NOUN = "(?<! la )(?<! une )(?<! sa )(?<! leur )(?<! cette )"
"""« Elle a souhaité la mise à disposition … »: what follows an article is no participle."""
_HAVE = "(?:a|ont|ai|avons)(?:-t-(?:il|elle|on)|-(?:ils|elles|je|nous))?"
_BE = "(?:est|sont|suis|sommes)(?:-(?:il|elle|ils|elles))?"
_WAS = "(?:est|sont|(?:a|ont) (?:\\w+ )?été|fut|furent|vient d'être|viennent d'être)"
_LEADING = (  # verbs that lead an infinitive and leave it asserted
    "tien(?:t|nent) à|(?:a|ont) (?:[^ ]+ ){0,2}?(?:tenu à|choisi de|pu|voulu|bien voulu|fini par"
    "|commencé par)|vien(?:t|nent) (?:de|d')|(?:a|ont) (?:[^ ]+ ){0,2}?(?:saisi|profité|mis à profit"
    "|pris)(?: [^ ]+){1,6}? (?:pour|afin de)|(?:a|ont) dû|doi(?:t|vent)|en (?:a|ont) (?:également "
    "|aussi )?profité pour|(?:s'est|se sont) (?:empressée?s? de|permise? de|déclarée?s? heureux de)|(?:a"
    "|ont) (?:eu|éprouvé) (?:[^ ]+ ){0,3}?(?:de|d')|souhait(?:e|ent) (?:également |aussi )?|entend(?:ent)?"
    "|n'(?:a|ont) pas manqué de|(?:a|ont) (?:l'honneur|le plaisir|l'avantage) (?:de|d')|(?:a"
    "|ont) entrepris de|va|vont|voudrai(?:t|ent)|tenai(?:t|ent) à"
)
_AGREE = "(?:e|s|es)?"
_OBJECT = "l[ae]s? |l'|une? |des |du |son |sa |ses |leurs? |m\\. |mme |qu|de |d'|deux |trois |\\w+ment "
_JOINED = f"(?:(?<=, )|(?<= puis ))(?:{{0}})(?= (?:{_OBJECT}))|(?<= et )(?:{{0}})(?= (?:{_OBJECT}|à |au |aux ))"
"""Before a participle that shares the auxiliary of the verb before it: « a validé le plan et désigné M. X »."""

SETTLED = (
    r"(?:ont|sont|se sont) (?:convenu|décidé|tranché|résolu|entendu|accordé|mis d'accord|tombé d'accord)e?s?"
    r"(?= (?:m\. |mme |les (?:deux )?(?:\w*(?:eur|rice|ent|istre|égation|tie|aire|édile|responsable|chef"
    r"|collègue|homologue|préfet|consul|voisin|musée|institut|université|banque|compagnie|chambre"
    r"|membre|expert)s|pays|hommes|femmes|villes|côtés)(?!\w)))"
    r"|a (?:décidé|tranché|arrêté|résolu)"
    r"(?= (?:le |la |l')(?:comité|commission|jury|conseil|assemblée|panel|bureau|réunion)(?!\w))"
)
"""Who has settled it stands behind: « Le tarif, ont tranché les deux ministres, … », « …, a décidé le comité. »"""


def regular(infinitive: str) -> Verb:
    """The parts of a verb in -er or -ir (finir)."""
    stem = infinitive[:-2]
    if infinitive.endswith("ir"):
        return Verb(
            past=stem + "i", present=f"{stem}it {stem}issent {stem}issons {stem}is", future=infinitive,
            simple=f"{stem}it {stem}irent", infinitive=infinitive, doing=stem + "issant",
        )  # fmt: skip
    soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1:], stem)
    closed = _closed(stem)
    return Verb(
        past=stem + "é", present=f"{closed}e {closed}ent {soft}ons", future=f"{_closed(stem, infinitive[-2:])}",
        simple=f"{soft}a {stem}èrent", infinitive=infinitive, doing=soft + "ant",
    )  # fmt: skip


def _closed(stem: str, ending: str = "") -> str:
    """The stem before a silent e: envoyer → envoi-, réitérer → réitèr- (in the future réitérer-), lever → lèv-."""
    if re.search("[ou]y$", stem):
        stem = stem[:-1] + "i"
    elif not ending and re.search("é[^aeiouéè]+$", stem):
        stem = re.sub("é([^aeiouéè]+)$", r"è\1", stem)
    elif re.search("[^aeiouéèh]e[^aeioué]$", stem):
        stem = stem + stem[-1] if stem.endswith(("ppel", "jet")) else stem[:-2] + "è" + stem[-1]
    return stem + ending


def forms(verb: Verb, infinitive: str, part: str, reflexive: bool) -> str:
    """A regular expression for the forms of ``part``: empty (asserted), inf, done, doing, will, is, passive."""
    pronoun = "(?:s'|se |m'|me |nous )" if reflexive else ""
    done = f"(?:{'|'.join(verb.past.split())}){_AGREE}"
    infinitive = verb.infinitive or infinitive
    match part:
        case "inf":
            return f"{pronoun}{infinitive}"
        case "done":
            return done
        case "doing":
            return f"{pronoun}{verb.doing}"
        case "is":
            return f"{pronoun}(?:{'|'.join(verb.present.split())})"
        case "will":
            return f"{pronoun}{_will(verb, infinitive)}"
        case "passive":
            return f"{_WAS},? {_BETWEEN}{done}"
        case _:
            return _asserted(verb, infinitive, pronoun, done)


def _will(verb: Verb, infinitive: str) -> str:
    return f"(?:{verb.future or infinitive.removesuffix('e')})(?:a|ont|ai|ons|ait|aient)"


def _asserted(verb: Verb, infinitive: str, pronoun: str, done: str) -> str:
    helper = f"(?:{pronoun or ''}{_BE}" + ("" if pronoun else f"|{_HAVE}") + ")" if verb.with_etre or pronoun else _HAVE
    finite = "|".join(filter(None, (*verb.present.split(), *verb.simple.split(), *verb.doing.split())))
    choices = [f"{helper},? {_BETWEEN}{_NO_NOUN}{done}", f"(?:{_LEADING}) ?{pronoun}{infinitive}"]
    if not (verb.with_etre or pronoun):
        choices.append(_JOINED.format("|".join(verb.past.split())))
    if finite:
        choices.append(f"{pronoun}(?:{finite})")
    return f"(?:{'|'.join(choices)})"
