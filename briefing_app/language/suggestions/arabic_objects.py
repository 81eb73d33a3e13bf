"""Where the object begins behind an Arabic subject: whom a minister asks, what he gives, has no mark of its own."""

from __future__ import annotations

import re

from briefing_app.language.suggestions.arabic_posts import no_name
from briefing_app.language.suggestions.cast import WORD
from briefing_app.language.suggestions.identity import HONOUR, Identity
from briefing_app.language.suggestions.institutions import institution_in
from briefing_app.language.suggestions.posts import is_party, role_in
from briefing_app.language.suggestions.sides import SIDED

FIFTH = re.compile(
    "(?:تقدم|توجه|تسلم|تكرم|تفضل|تشرف|تعهد|تمني|تلقي|تكفل|تولي|ترجي|تقبل|توصل|توسط|تدخل|تابع|ترافع|تطلع|تردد|تعذر)"
    "(?:ه|ها|ا)?"
)
"""Past verbs whose first letter looks like the prefix of a woman's present."""
_HONOUR = re.compile(f"{HONOUR.pattern}(?!\\w)")
_OWNED = re.compile("(?<=\\w\\w\\w)(?:ه|ها|هم|هما|نا|ني|كم)$")
_PRESENT, _LASTING = re.compile("س?ت"), re.compile("(?:ا?لفت|التفت|اثبت|ثبت)")


class ArabicObjects(Identity, frozen=True, eq=False):
    """Tells objects from subjects in one text."""

    def is_asked(self, verb_end: int, start: int) -> bool:
        """True for a post or title behind a verb not of its gender: «دعا الوزيرة», «دعت رئيس الهيئة», «دعا السيدة»."""
        post = word_at(self.text, start)
        if role_in(post, self.rules) is None and not (post.startswith("ال") and post in self.rules.who.titles):
            return False
        verb = _OWNED.sub("", self.text[max(0, verb_end - 14) : verb_end].split(" ")[-1].lstrip("وف"))
        if post.endswith("ه"):
            return not verb.endswith("ت") and not _PRESENT.match(verb)
        is_hers = _PRESENT.match(verb) is not None and FIFTH.fullmatch(verb) is None
        return is_hers or (verb.endswith("ت") and _LASTING.fullmatch(verb) is None)

    def object_in(self, start: int, end: int) -> int:
        """Where the object begins that follows a subject with its article: «الهيئة بروكسل», «رئيسة اللجنة رئيس …»."""
        places = {mention.start for mention in self.cast.within(start, end) if not mention.is_name}
        previous = ""
        if (honour := _HONOUR.match(self.text, start, end)) is not None:
            return honour.end()
        for word in WORD.finditer(self.text, start, end):
            if self._is_next_post(start, word) or self._is_deed(previous, word.group()):
                return word.start()
            if previous and self._is_another(start, previous, word):
                return word.start()
            is_new = word.start() in places or role_in(word.group(), self.rules) is not None
            is_other = is_new or self._is_common(previous, word.group())
            if previous.startswith("ال") and is_other and not word.group().startswith(("ال", "و")):
                return word.start()
            first = word_at(self.text, start)
            if self._is_other(previous, word.group()) or (previous and self._is_other(first, word.group())):
                return word.start()
            previous = word.group()
        return end

    def _is_common(self, noun: str, word: str) -> bool:
        """True for an indefinite word behind a definite noun that is no title: «ستتحمل الوزارة تكاليف …»."""
        names = self.cast.name_words
        is_name = word in names or noun in names or word.startswith("لل") or word in self.rules.who.titles
        return not is_name and noun not in self.rules.who.titles and role_in(noun, self.rules) is None

    def _is_next_post(self, start: int, word: re.Match[str]) -> bool:
        """True for the second of two posts, with its article and of the other gender: «كاتبة الدولة الوزير»."""
        first = word_at(self.text, start)
        if not word.group().startswith("ال") or word.start() == start or first.startswith("ال"):
            return False
        roles = role_in(first, self.rules), role_in(word.group(), self.rules)
        before = self.text[: word.start()].rstrip().rsplit(" ", 1)[-1]
        return None not in roles and before != first and first.endswith("ه") != word.group().endswith("ه")

    def _is_another(self, start: int, post: str, word: re.Match[str]) -> bool:
        """True for a name or « السيد » of another than the post before it: «السفيرة طربيه», «نائبة الوزير السيد»."""
        first = word_at(self.text, start)
        if word.group() in ("السيد", "السيده"):
            is_head = not first.startswith("ال") and role_in(first, self.rules) is not None
            return is_head and first.endswith("ه") != word.group().endswith("ه")
        role = role_in(post, self.rules) if post.startswith("ال") and post == first else None
        named = next((one for one in self.cast.within(word.start(), word.end()) if one.is_name), None)
        if role is None or named is None:
            return False
        woman = post.endswith("ه")
        told = self.cast.told_post(role, "", woman)
        return named.is_woman is (not woman) or (told in SIDED and named.side in SIDED and told is not named.side)

    def _is_deed(self, post: str, word: str) -> bool:
        """True for a noun behind a post, what he asks for or gives: «طلب المدير إرسال», «أبدت الوزيرة موافقة»."""
        is_post = post.startswith("ال") and role_in(post, self.rules) is not None and post not in self.rules.who.titles
        return is_post and word not in self.cast.name_words and no_name(self.rules).match(word) is not None

    def _is_other(self, post: str, word: str) -> bool:
        """True where ``word`` cannot tell more of the ``post`` before it: «الوزير السيدة …», «الوزير ضيفته»."""
        who = self.rules.who
        if not post.startswith("ال"):
            return False
        if role_in(post, self.rules) is None:  # «ودعت البعثة الوكيل»
            is_body = institution_in(post, self.rules) is not None and post not in self.rules.who.titles
            return is_body and word.startswith("ال") and role_in(word, self.rules) is not None
        if word.startswith("ال") and (is_party(word, self.rules) or institution_in(word, self.rules) is not None):
            return True  # «ودعت الوزيرة الوفد الجزائري»
        return word in who.counterpart or (
            word in who.titles and word.startswith("ال") and word.endswith("ه") != post.endswith("ه")
        )


def word_at(text: str, start: int) -> str:
    """The word that begins at ``start``, empty where none does."""
    word = WORD.match(text, start)
    return word.group() if word else ""
