"""Patterns: what the shorthand stands for, and that no pattern sleeps through a sentence it would match."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.language.folded import folded
from briefing_app.language.suggestions.patterns import Sentence, compiled
from briefing_app.language.suggestions.wording import PatternError, checked, sound, union
from tests.language.promise_labels import Half, load
from tests.language.suggestions.cases_ar import ARABIC
from tests.language.suggestions.cases_fr import FRENCH
from tests.language.suggestions.conftest import rules_of

TABLES = {Language.FRENCH: FRENCH, Language.ARABIC: ARABIC}


@pytest.mark.parametrize("language", Language)
def test_a_pattern_that_matches_is_awake(language: Language) -> None:
    rules = compiled(rules_of(language))
    texts = [line.strip() for lines in TABLES[language].values() for line in lines.strip().splitlines()]
    texts += [readout.text for readout in load(Half.DEV, language)]
    for text in texts:
        plain = folded(text, language).text
        awake = {id(pattern) for pattern in rules.awake(plain)}
        for pattern in rules.patterns:
            if id(pattern) not in awake:
                assert not pattern.regex.search(plain), (pattern.asks, text)


@pytest.mark.parametrize("language", Language)
def test_trying_the_verb_first_finds_what_the_whole_pattern_finds(language: Language) -> None:
    """A pattern is looked for by its verb and then by what follows; the whole as one expression is the judge."""
    rules = compiled(rules_of(language))
    missed, seen = [], 0
    for text in (line.strip() for lines in TABLES[language].values() for line in lines.strip().splitlines()):
        plain = folded(text, language).text
        sentence = Sentence(rules.rules, plain, 0, len(plain))
        for pattern in rules.awake(plain):
            if pattern.head and pattern.regex.search(plain):
                seen += 1
                if not any(pattern.spans(sentence)):
                    missed.append((pattern.text, text))
    assert len(missed) <= seen / 50, missed


@pytest.mark.parametrize(
    ("language", "pattern", "texts"),
    [
        (
            Language.FRENCH,
            "<inviter> ** à",
            ["a invité son homologue à", "invitent tous deux à", "a tenu à inviter M. X à"],
        ),
        (Language.FRENCH, "<convenir> de", ["sont convenus de", "ont aussi convenu de", "conviennent de"]),
        (Language.FRENCH, "<s'engager> à", ["s’est engagée à", "se sont, hier, engagés à", "s’engagea à"]),
        (Language.FRENCH, "<transmettre:will>", ["transmettra", "transmettraient"]),
        (Language.ARABIC, "<دعا> * الي", ["دعا نظيره إلى", "ودعت ضيفها إلى", "قام بدعوة نظيره إلى", "يدعو إلى"]),
        (Language.ARABIC, "<تعهد:will>", ["سيتعهد", "سوف تتعهد", "ستتعهدون"]),
        (Language.ARABIC, "<اعتمد:noun>", ["اعتماد", "الاعتماد"]),
    ],
)
def test_the_shorthand(language: Language, pattern: str, texts: list[str]) -> None:
    regex = union(rules_of(language), (pattern,))
    for text in texts:
        assert regex.search(folded(text, language).text), text


@pytest.mark.parametrize(
    ("language", "pattern", "text"),
    [
        (Language.FRENCH, "<inviter> à", "avait invité à"),
        (Language.FRENCH, "<inviter> à", "n’a pas invité à"),
        (Language.FRENCH, "<inviter> à", "réinvite à"),
        (Language.ARABIC, "<دعا> الي", "أن يدعو إلى"),
        (Language.ARABIC, "<دعا> الي", "لم يدع إلى"),
    ],
)
def test_what_the_shorthand_does_not_stand_for(language: Language, pattern: str, text: str) -> None:
    assert not union(rules_of(language), (pattern,)).search(folded(text, language).text)


@pytest.mark.parametrize("pattern", ["{nothing}", "<chanterer>", "<inviter:sung>"])
def test_a_pattern_that_names_what_is_not_there(pattern: str) -> None:
    with pytest.raises(PatternError):
        checked(rules_of(Language.FRENCH), pattern)


@pytest.mark.parametrize("pattern", ["une (", "* à"])
def test_a_pattern_that_is_no_regular_expression(pattern: str) -> None:
    with pytest.raises(PatternError):
        sound(pattern)
