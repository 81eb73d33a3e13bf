"""The misspelt words of a text: what neither a dictionary nor a list knows, nor where it stands explains."""

from __future__ import annotations

from briefing_app.domain.languages import Language
from briefing_app.language.spelling import arabic, french
from briefing_app.language.spelling.lexicon import Lexicon
from briefing_app.language.spelling.names import stands_apart
from briefing_app.language.spelling.tokens import Word, words_of


def misspelt(text: str, language: Language, lexicon: Lexicon) -> tuple[Word, ...]:
    """In the order of the text; nothing for what :func:`words_of` does not ask about."""
    words = words_of(text, language)
    lexicon.expect([word.text for word in words])
    rule = arabic.is_right if language is Language.ARABIC else french.is_right
    wrong = [at for at, word in enumerate(words) if not rule(word.text, lexicon)]
    return tuple(words[at] for at in wrong if not stands_apart(text, words, at, language, lexicon))
