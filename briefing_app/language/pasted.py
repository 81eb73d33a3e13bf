"""Text from the clipboard: cut into paragraphs, with what a PDF or a web page did to it undone and told.

Sources: ``language.md`` 5.2 (A-01, A-14, A-18). Copying from a PDF gives lines, not paragraphs. They are joined only
where the page broke them: a line as full as its neighbours, no mark at its end, no list mark after it, and proof in
the words that the sentence goes on. A wrong cut is mended with one key, a wrong join is not even seen: in doubt
lines stay apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from operator import or_

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.detection import ARABIC_WORDS, FRENCH_WORDS
from briefing_app.language.french import TITLES
from briefing_app.language.islands import without_controls
from briefing_app.language.repair import repair

SHORTEST_PAGE_LINE, LONGEST_PAGE_LINE = 45, 160
"""Characters of the longest line of a block that can have been broken by a page."""
FULL = 0.8
"""A line was full when it and the next word would have come to this share of the longest one."""
GOES_ON = 0.6
"""The share of French lines that must go on in small letters for the ones with capitals to be joined too."""
FEWEST_ARABIC_LINES = 3
"""Without a word that hangs; Arabic has no capitals to tell a sentence that goes on from a new one."""

_LINE_END = re.compile("\r\n?|\f|\x85")
_LINE_BREAK = "\u2028"
_SOFT_HYPHEN = "\u00ad"
_BREAK_HYPHEN = "\x02"
"""What Chrome copies for the hyphen at the end of a line; stands here for every soft one that a line was broken at."""
_OTHER_SOFT_HYPHENS = re.compile(f"[\x1f{_BREAK_HYPHEN}]")  # \x1f is Word's
_BROKEN_AT = re.compile(f"{_SOFT_HYPHEN}[ \t]*(?=\n[ \t]*\\w)")
_ZERO_WIDTH = re.compile("[\u200b\u2060\ufeff\u180e]")
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_SENTENCE_END = re.compile(r"[.!?؟;؛:…][\s»”\")\]]*$")
_LIST_MARK = re.compile(
    r"[•‣◦▪■●○–—·*\uf0b7-]"
    r"|\(?(?:\d{1,3}|[a-zA-Z]|[اأإبجدهوزحطيء]|[ivxIVX]{1,5})[.)\-°/]\s"
)
_HYPHENATED = re.compile(rf"[^\W\d_]([-\u2010{_BREAK_HYPHEN}])$")
_NO_LETTER = re.compile(r"[\W\d_]")
_COMPOUND_FIRST = frozenset(
    """
    afro algéro américano après arabo arrière avant celle celles celui ceux ci demi est ex franco haut israélo libano
    là nord non ouest outre peut plein porte quasi quelque rendez russo sans semi sino sous sud tiers vice égypto
    """.split()
)
_COMPOUND_SECOND = frozenset(
    """
    ce ci dessous dessus delà elle elles il ils je la le lui là moi même mêmes nous on parole t tu vous y à
    """.split()
)


class RepairKind(StrEnum):
    LINES_JOINED = "lines_joined"
    HYPHENS = "hyphens"
    FORMS = "forms"
    LIGATURES = "ligatures"
    SOFT_HYPHENS = "soft_hyphens"
    ZERO_WIDTH = "zero_width"
    DIRECTION_CONTROLS = "direction_controls"


class Repair(msgspec.Struct, frozen=True):
    """What was done to a pasted text, and in how many places."""

    kind: RepairKind
    count: int


class Pasted(msgspec.Struct, frozen=True):
    """The paragraphs, none of them empty (a line break inside is "\\n"), and the repairs in the order of the kinds."""

    paragraphs: tuple[str, ...] = ()
    repaired: tuple[Repair, ...] = ()


def read_pasted(text: str, language: Language) -> Pasted:
    """``text`` as paragraphs of ``language``.

    U+2029 and blank lines always part paragraphs, U+2028 and a vertical tab break a line inside one, and other line
    ends part paragraphs unless the lines were broken by a page.
    """
    done: dict[RepairKind, int] = dict.fromkeys(RepairKind, 0)
    text = _LINE_END.sub("\n", text).replace("\u2029", "\n\n").replace("\v", _LINE_BREAK)
    text = _mended(_OTHER_SOFT_HYPHENS.sub(_SOFT_HYPHEN, text), done)
    paragraphs: list[str] = []
    for block in re.split(r"\n(?:[ \t]*\n)+", text):
        lines = [line.strip() for line in block.split("\n")]
        paragraphs += _paragraphs([line for line in lines if line], language, done)
    return Pasted(tuple(paragraphs), tuple(Repair(kind, count) for kind, count in done.items() if count))


def _mended(text: str, done: dict[RepairKind, int]) -> str:
    if text.isascii():
        return text
    text = _BROKEN_AT.sub(_BREAK_HYPHEN, text)
    text, done[RepairKind.SOFT_HYPHENS] = re.subn(_SOFT_HYPHEN, "", text)
    text, done[RepairKind.ZERO_WIDTH] = _ZERO_WIDTH.subn("", text)
    text, done[RepairKind.LIGATURES] = _LIGATURE.subn(lambda f: unicodedata.normalize("NFKC", f.group()), text)
    bare = without_controls(text)
    mended = repair(bare)
    # What a PDF left in presentation forms has its direction controls from there too; elsewhere closed ones are meant.
    kept = bare if mended.changes else "\n".join(map(_without_unclosed, text.split("\n")))
    done[RepairKind.DIRECTION_CONTROLS] = len(text) - len(kept)
    done[RepairKind.FORMS] = mended.changes
    return mended.text if mended.changes else kept


def _without_unclosed(line: str) -> str:
    """``line`` without embeddings and isolates that never end, ends of nothing, and every override."""
    opened: list[int] = []
    stray: set[int] = set()
    for at, ch in enumerate(line):
        if ch in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068":
            opened.append(at)
        elif ch == "\u202c" or ch == "\u2069":
            isolate = ch == "\u2069"
            while isolate and opened and line[opened[-1]] < "\u2066":
                stray.add(opened.pop())
            if not opened or (line[opened[-1]] >= "\u2066") is not isolate:
                stray.add(at)
            elif line[start := opened.pop()] in "\u202d\u202e":
                stray |= {start, at}
    stray.update(opened)
    return "".join(ch for at, ch in enumerate(line) if at not in stray) if stray else line


def _paragraphs(lines: Sequence[str], language: Language, done: dict[RepairKind, int]) -> list[str]:
    """The lines of one block, those joined that a page broke."""
    runs = _runs(lines, language)
    block_proved = language is Language.ARABIC and any(_is_proved(run, language) for run in runs)
    found: list[str] = []
    for run in runs:
        joins = len(run) > 1 and not _is_comma_list(run) and (block_proved or _is_proved(run, language))
        found += [_joined(run, language, done)] if joins else run
    return [paragraph.replace(_LINE_BREAK, "\n").replace(_BREAK_HYPHEN, "") for paragraph in found]


def _runs(lines: Sequence[str], language: Language) -> list[list[str]]:
    longest = max(map(len, lines), default=0)
    runs: list[list[str]] = []
    for at, line in enumerate(lines):
        if at and _may_go_on(lines[at - 1], line, longest, language):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _may_go_on(line: str, following: str, longest: int, language: Language) -> bool:
    """A page may have broken between the two: nothing ends or begins here, and the next word had no room."""
    first = following.split(maxsplit=1)[0]
    if _LINE_BREAK in line or (_LIST_MARK.match(following) and first not in TITLES):
        return False
    if _is_hyphenated(line, following, language):
        return True
    if not SHORTEST_PAGE_LINE <= longest <= LONGEST_PAGE_LINE:
        return False
    if _SENTENCE_END.search(line) and line.rsplit(maxsplit=1)[-1] not in TITLES:
        return False
    return len(line) + 1 + len(first) >= FULL * longest


def _is_proved(run: Sequence[str], language: Language) -> bool:
    """The words show that the lines are one text: French goes on in small letters, a line ends in «de» or «في»."""
    hanging = [_hangs(line, following, language) for line, following in zip(run, run[1:], strict=False)]
    ends = _SENTENCE_END.search(run[-1]) is not None
    if language is Language.ARABIC:
        return any(hanging) or (ends and len(run) >= FEWEST_ARABIC_LINES)
    small = [not line.lstrip("«“( \u00a0")[:1].isupper() for line in run[1:]]
    goes_on = sum(map(or_, hanging, small))
    return goes_on >= GOES_ON * len(small) and (ends or any(hanging))


def _hangs(line: str, following: str, language: Language) -> bool:
    """The line cannot be the end of anything."""
    last = line.rsplit(maxsplit=1)[-1]
    words = FRENCH_WORDS if language is Language.FRENCH else ARABIC_WORDS
    return last.lower() in words or last in TITLES or _is_hyphenated(line, following, language)


def _is_comma_list(run: Sequence[str]) -> bool:
    return all(line.endswith((",", "،")) for line in run[:-1])


def _joined(run: Sequence[str], language: Language, done: dict[RepairKind, int]) -> str:
    pieces: list[str] = []
    for line, following in zip(run, run[1:], strict=False):
        if _is_hyphenated(line, following, language):
            pieces.append(line if _keeps_hyphen(line, following) else line[:-1])
            done[RepairKind.HYPHENS] += 1
        else:
            pieces += (line, " ")
            done[RepairKind.LINES_JOINED] += 1
    return re.sub(" {2,}", " ", "".join((*pieces, run[-1])))


def _is_hyphenated(line: str, following: str, language: Language) -> bool:
    found = _HYPHENATED.search(line)
    if found is None or not following[0].isalpha():
        return False
    return language is Language.FRENCH or found[1] == _BREAK_HYPHEN


def _keeps_hyphen(line: str, following: str) -> bool:
    """The hyphen belongs to the word: Jean-Pierre, vice-ministre, rendez-vous, a-t-il."""
    first, second = _NO_LETTER.split(line[:-1])[-1], _NO_LETTER.split(following, maxsplit=1)[0]
    belongs = following[0].isupper() or first.lower() in _COMPOUND_FIRST or second in _COMPOUND_SECOND
    return belongs and line[-1] != _BREAK_HYPHEN
