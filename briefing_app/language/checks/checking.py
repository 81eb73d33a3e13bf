"""Every check that is on, of a pair and of each of its texts: the gravest first, then in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.arabic import ARABIC
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding
from briefing_app.language.checks.french import FRENCH
from briefing_app.language.checks.hijri_dates import check_hijri
from briefing_app.language.checks.pair_bodies import check_bodies
from briefing_app.language.checks.pair_countries import check_countries
from briefing_app.language.checks.pair_form import PAIR_FORM
from briefing_app.language.checks.pair_limits import check_limits
from briefing_app.language.checks.pair_negation import check_negation
from briefing_app.language.checks.pair_people import check_people
from briefing_app.language.checks.pair_posts import check_posts
from briefing_app.language.checks.pair_terms import arabic_forbidden, french_forbidden, terms_respected, wrong_here
from briefing_app.language.checks.pair_values import check_values
from briefing_app.language.checks.rule import Check, PairCheck

PAIR_CHECKS: tuple[PairCheck, ...] = (
    PairCheck("P-03", check_values),
    PairCheck("P-07", check_hijri),
    PairCheck("P-11", check_limits),
    PairCheck("P-12", check_negation),
    PairCheck("P-13", check_people),
    PairCheck("P-15", check_posts),
    PairCheck("P-16", check_countries),
    PairCheck("P-16", check_bodies),
    PairCheck("P-17", terms_respected),
    PairCheck("P-18", wrong_here),
    *PAIR_FORM,
)
TEXT_CHECKS: dict[Language, tuple[Check, ...]] = {
    Language.ARABIC: (*ARABIC, Check("P-18", arabic_forbidden)),
    Language.FRENCH: (*FRENCH, Check("P-18", french_forbidden)),
}


def check_pair(ar: str, fr: str, context: Context) -> tuple[Finding, ...]:
    """What the checks say of the two sides of a pair."""
    texts = {Language.ARABIC: ar, Language.FRENCH: fr}
    found = [finding for check in PAIR_CHECKS for finding in check.run(ar, fr, context)]
    for language, text in texts.items():
        found.extend(_of_text(text, language, context))
    return _told(found, context)


def check_text(text: str, language: Language, context: Context) -> tuple[Finding, ...]:
    """What they say of a text that has no twin."""
    return _told(_of_text(text, language, context), context)


def _of_text(text: str, language: Language, context: Context) -> Iterator[Finding]:
    for check in TEXT_CHECKS[language]:
        if check.is_on or check.name in context.profile.rules_on:
            yield from check.run(text, context)


def _told(found: Iterable[Finding], context: Context) -> tuple[Finding, ...]:
    """What the profile wants to hear of."""
    off = context.profile.rules_off
    return tuple(sorted((one for one in found if one.check not in off), key=_gravest_first))


def _gravest_first(finding: Finding) -> tuple[int, int, str]:
    span = finding.ar or finding.fr or (0, 0)
    return finding.severity.rank, span[0], finding.check
