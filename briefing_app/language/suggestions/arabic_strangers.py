"""Persons whom an Arabic text names behind a title or a post, and nobody told us of: «وزيرة العدل حنان المسلاتي»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

import msgspec

from briefing_app.language.folded import Folded
from briefing_app.language.suggestions.arabic_posts import no_name, owned_post, stem_of
from briefing_app.language.suggestions.institutions import institution_in
from briefing_app.language.suggestions.posts import Word, bare, role_in
from briefing_app.language.suggestions.rules import PromiseRules

_LONGEST, _AHEAD, _LENGTH = 13, 12, 6
"""Words of a post, words behind a name in which its country is told, words of a name."""
_LEADING = frozenset(("بن", "بنت", "عبد", "ابو", "ام", "ال", "ولد"))
"""Whatever stands behind them is of the name."""
_PARTICLES = frozenset((*_LEADING, "فان", "دي", "دا", "بو", "شيخ", "حاج"))
_HONOURS = frozenset(("معالي", "سعاده", "فخامه", "سمو"))
_RANKS = frozenset(("العميد", "اللواء", "الفريق", "العقيد", "القاضي", "القاضيه", "الشيخ", "النائب", "المستشار"))
"""Posts as well as ranks, which stand between a post and the name."""
_AT = frozenset(("في", "لدي"))
"""A post may hold them: «السفير التركي في بغداد مراد أيدين»; the place behind them is not whose he is."""
_DEFINITE = ("ال", "لل", "وال", "بال", "ولل")


class Person(msgspec.Struct, frozen=True):
    """A name by its words, from ``first`` to before ``last``; the country told beside it, and whether a woman's."""

    first: int
    last: int
    country: str | None
    is_woman: bool
    has_post: bool
    """A post was told before the name, so that the next one is another's."""


class _Post(msgspec.Struct):
    """What leads up to a name. ``is_taken``: it tells who the one named before it is."""

    start: int
    is_woman: bool
    country: str | None = None
    is_taken: bool = False
    is_foreign: bool = False


def arabic_strangers(
    text: Folded, words: Sequence[Word], until: int, sides: tuple[str, str],
    country_of: Callable[[str], str | None], rules: PromiseRules,
) -> dict[str, tuple[str | None, bool]]:  # fmt: skip
    """By each telling word of a name the country told beside it, None for none, and whether a woman's.

    Where none is told the first person is of the first country of ``sides``, if nobody else is, and the next of the
    other. Behind a post alone names are looked for up to ``until``, the end of the first sentence, which introduces.
    """
    found: dict[str, tuple[str | None, bool]] = {}
    words = [(start, end, _title(word, rules) or word) for start, end, word in words]
    persons = tuple(_Strangers(text, words, until, country_of, rules).persons())
    left = [side for side in sides if all(person.country != side for person in persons)]
    for person in persons:
        named = [word for _, _, word in words[person.first : person.last] if word not in _PARTICLES]
        country = person.country
        if country is None and left and words[person.first][0] < until and not any(name in found for name in named):
            country = left.pop(0)
        for name in named:
            if len(name) > 3 or (name == named[-1] and len(name) == 3):
                found.setdefault(name, (country, person.is_woman))
    return found


@lru_cache(maxsize=8192)
def _title(word: str, rules: PromiseRules) -> str | None:
    """The title in «بسعادة» or «للسيد»; None in other words."""
    forms = bare(word, rules.language)[1:]
    return next((form for form in forms if form in rules.who.titles and role_in(form, rules) is None), None)


class _Strangers(msgspec.Struct, frozen=True, eq=False):
    """One text, read from its first word to its last."""

    text: Folded
    words: Sequence[Word]
    until: int
    country_of: Callable[[str], str | None]
    rules: PromiseRules

    def persons(self) -> Iterator[Person]:
        post: _Post | None = None
        number, beyond, seen = 0, -1, None
        while number < len(self.words) and self.words[number][0] < self.until:
            word = self.words[number][2]
            is_apart = self._is_apart(number) and not self._goes_on(post, number)
            if is_apart or (post is not None and number - post.start > _LONGEST):
                post = None
            post = post if self._is_ali(number) else self._post(post, number, beyond, seen)
            country = self.country_of(word)
            seen = country or seen
            person = self._person(post, number)
            if person is not None:
                yield person
                number = person.last
                beyond = -1 if person.has_post else person.last
                post = seen = None
                continue
            is_place = self._before(number) in _AT or (word.startswith("ب") and self.country_of(word[1:]) is not None)
            if post is not None and country and not is_place:
                post.country = post.country or country
            number += 1
        yield from self._titled(number)

    def _goes_on(self, post: _Post | None, number: int) -> bool:
        """True for the title behind a post and a comma: «وزير التجارة النيجري، السيد إبراهيم غاربا»."""
        word = self.words[number][2]
        is_title = word in self.rules.who.titles and word.startswith("ال") and role_in(word, self.rules) is None
        return is_title and self._between(number).strip() == "،" and post is not None and not post.is_taken

    def _titled(self, first: int) -> Iterator[Person]:
        """Beyond the first sentence the word behind each title that is no post: «السيد نداي»."""
        titles = frozenset(title for title in self.rules.who.titles if role_in(title, self.rules) is None)
        for number in range(first, len(self.words) - 1):
            word = self.words[number][2]
            if word not in titles or self._is_apart(number + 1) or not self._is_name(number + 1):
                continue
            country, is_woman = self._ahead(number + 2)
            yield Person(number + 1, number + 2, country, is_woman or word in self.rules.who.feminine, False)

    def _post(self, post: _Post | None, number: int, beyond: int, seen: str | None) -> _Post | None:
        """What leads up to a name, the word at ``number`` taken in; ``beyond``: where the name before it ended."""
        word, who = self.words[number][2], self.rules.who
        role, owned = role_in(word, self.rules), owned_post(word, self.rules)
        if word in _RANKS and post is not None and not post.is_taken:
            return post
        if word in who.titles and role is None:
            is_new = post is None or post.is_taken or (word in _HONOURS and number > post.start + 1)
            post = _Post(number, False) if post is None or is_new else post
            post.is_woman = post.is_woman or word in who.feminine
            return post
        if role is not None and not (role == "معتمد" and post is not None):
            if post is not None and number == post.start + 1:
                post.is_woman = post.is_woman or (word.endswith("ه") and self._before(number) in who.titles)
                post.is_foreign = role in who.foreign
                return post
            is_woman = word.endswith("ه")
            return _Post(
                number, is_woman, is_taken=number == beyond and self._begins_post(word), is_foreign=role in who.foreign
            )
        if owned is not None:
            return _Post(number, owned[1], seen, is_foreign=True)
        counterpart = next((form for form in bare(word, self.rules.language) if form in who.counterpart), None)
        if counterpart is not None:
            return _Post(number, re.search("ت(?:ه|ها)$", counterpart) is not None)
        return None if word in who.apart and word not in _AT else post

    def _person(self, post: _Post | None, number: int) -> Person | None:
        """The name that begins at ``number``; None where none does."""
        word = self.words[number][2]
        if post is None or self._is_definite(number) or word in self.rules.who.titles or self._before(number) in _AT:
            return None
        before = self._before(number)
        is_titled = before in self.rules.who.titles and role_in(before, self.rules) is None
        is_told = is_titled or (before in self.rules.who.titles and before.startswith("ال"))  # «الوزيرة جوانا معلوف»
        if number == post.start:
            return None
        last = self._name_end(number, is_titled)
        if last <= number + (not is_titled):
            return None
        lead = (one for _, _, one in self.words[post.start : number])
        is_first = post.is_taken or all(one in self.rules.who.titles for one in lead)
        country, is_woman = self._ahead(last) if is_first else (None, False)
        if post.is_taken and country is None:
            return None
        if not (is_told or post.country or country or self._ends(last)):
            return None
        country = country if post.is_taken else post.country or country
        if country is None and post.is_foreign:
            return None
        return Person(number, last, country, is_woman or (post.is_woman and not post.is_taken), not is_first)

    def _name_end(self, first: int, is_titled: bool) -> int:
        """Beyond the last word of a name that begins at ``first``; ``first`` where none does.

        Behind a title a word such as «تركي» is a name.
        """
        for number in range(first, min(len(self.words), first + _LENGTH)):
            word = self.words[number][2]
            if number > first and self._is_apart(number):
                return number
            if number > first and self._before(number) in _LEADING:
                continue
            if number == first and is_titled and not self._is_definite(number) and self.country_of(word):
                continue
            is_second = number == first + 1 and self._may_be_second(word)
            if not (self._is_ali(number) or self._is_name(number) or is_second):
                is_family = number > first and word.startswith("ال") and len(word) > 4 and self.country_of(word) is None
                return number + 1 if is_family and self._may_be_family(word) else number
        return min(len(self.words), first + _LENGTH)

    def _may_be_second(self, word: str) -> bool:
        """True for «وارن» and «مهيدات» behind a first name: no post, none joined to it and no plural."""
        if word.endswith("ات"):
            return role_in(word, self.rules) is None and not word.startswith(("ال", "و"))
        is_joined = not word.startswith("و") or word.startswith("وال") or role_in(word, self.rules) is not None
        return not is_joined and self._may_be_family(word[1:])

    def _may_be_family(self, word: str) -> bool:
        """False for what else stands with its article behind a name: «السيد منصور المعهد», «السيد عمر الوزير»."""
        if role_in(word, self.rules) is not None or word in self.rules.who.titles:
            return False
        stem = stem_of(word)  # «الوزاني» begins with no conjunction
        is_noun = not stem.startswith("و") and no_name(self.rules).match(stem) is not None
        return institution_in(word, self.rules) is None and not is_noun

    def _is_name(self, number: int) -> bool:
        word = self.words[number][2]
        if word in _PARTICLES:
            return True
        who = self.rules.who
        if len(word) < 2 or word.isdigit() or self._is_definite(number) or word in who.titles or word in who.apart:
            return False
        if self.country_of(word) or role_in(word, self.rules) or institution_in(word, self.rules):
            return False
        return no_name(self.rules).match(word) is None

    def _ends(self, last: int) -> bool:
        """True where a mark, a preposition or another post stands behind a name: no noun goes on there."""
        if last >= len(self.words) or self._is_apart(last):
            return True
        word, who = self.words[last][2], self.rules.who
        return word.startswith("و") or word in (*who.apart, *who.titles) or role_in(word, self.rules) is not None

    def _ahead(self, first: int) -> tuple[str | None, bool]:
        """The country and gender told in the post behind a name: «السيدة غريس وانجيرو وزيرة الثقافة في كينيا»."""
        if first >= len(self.words) or not self._begins_post(self.words[first][2]):
            return None, False
        is_woman = self.words[first][2].endswith("ه")
        for number in range(first, min(len(self.words), first + _AHEAD)):
            word = self.words[number][2]
            is_new = number > first + 1 and (role_in(word, self.rules) is not None or word in self.rules.who.titles)
            if is_new or (number > first and self._is_apart(number)) or word == "مع":
                return None, is_woman
            if country := self.country_of(word):
                return country, is_woman
        return None, is_woman

    def _is_definite(self, number: int) -> bool:
        """True for a word with an article: «آلان» and «إلهام» have none."""
        start, _, word = self.words[number]
        if not word.startswith(_DEFINITE) or word.lstrip("و").startswith("لل"):
            return word.startswith(_DEFINITE)
        return self.text.source[self.text.at[start + word.index("ال")]] == "ا"

    def _is_ali(self, number: int) -> bool:
        """True for the name «علي», which folded looks like «على»."""
        _, end, word = self.words[number]
        return word == "علي" and self.text.source[self.text.at[end - 1]] == "ي"

    def _begins_post(self, word: str) -> bool:
        """True for a post without «و» or «ب», which begin another person's."""
        role = role_in(word, self.rules)
        return role is not None and word.removeprefix("ال").startswith(role)

    def _before(self, number: int) -> str:
        return self.words[number - 1][2] if number else ""

    def _between(self, number: int) -> str:
        """What stands between a word and the one before it."""
        return self.text.text[self.words[number - 1][1] : self.words[number][0]] if number else ""

    def _is_apart(self, number: int) -> bool:
        """True where a mark stands before a word, other than the stop of «د.»."""
        between = self._between(number)
        return between.strip(" -") not in ("", ".") or ("." in between and len(self._before(number)) > 1)
