"""What the checks find in the open note: where it stands now, in which order, and what is done with it; no Qt.

Between two readings a finding stays with its words while they are typed around, and goes when they are touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rewriting import Row
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.waiver_edits import take_back, waive
from briefing_app.domain.waivers import Waiver
from briefing_app.language.checks.finding import Finding, Fix, Severity, Span
from briefing_app.services.fixing import Mending, mending_edit
from briefing_app.ui.editor.carrying import change_of
from briefing_app.ui.editor.state import Caret

if TYPE_CHECKING:
    from briefing_app.services.check_service import PairFinding
    from briefing_app.ui.editor.presenter import EditorPresenter

    Keyed = tuple["FindingKey", PairFinding]


A_FEW_WORDS = 40
"""Letters."""


class FindingSource(Protocol):
    """What the check service does for the note that is open."""

    def findings(self, note: BriefingNote, between: Callable[[], None] = ...) -> tuple[PairFinding, ...]: ...

    def know_again(self, note: BriefingNote) -> None: ...

    def prepare(self, note: BriefingNote, seconds: float = ...) -> bool:
        """Read what only the thread of the library may, for about so long; True while there is more to read."""
        ...


class Names(Protocol):
    """Who lets findings stand: the name that was typed last, and where a new one is kept."""

    @property
    def name(self) -> str: ...

    def remember(self, name: str) -> None: ...


class FindingKey(NamedTuple):
    """Tells a finding again in a later reading: ``number`` counts those in a pair that are alike."""

    pair: str
    check: str
    reason: str
    words: Bilingual
    number: int


class NoteFinding(msgspec.Struct, frozen=True):
    """A finding at the row where it stands now, None for one about the note itself."""

    key: FindingKey
    row: int | None
    placed: PairFinding

    @property
    def finding(self) -> Finding:
        return self.placed.finding

    @property
    def severity(self) -> Severity:
        return self.placed.finding.severity

    @property
    def waiver(self) -> Waiver | None:
        return self.placed.waiver

    @property
    def kind(self) -> tuple[str, str]:
        """Findings of one kind say the same and are mended in the same way."""
        return self.placed.finding.check, self.placed.finding.reason

    def places(self) -> tuple[tuple[Language, Span], ...]:
        """Where its words stand, in the sides that show some; else the place that is bare."""
        return _places(self.finding)


class _Read(msgspec.Struct, frozen=True):
    """The findings of a pair as it was, in the order of its words, and which words bear a wave for them."""

    pair: SegmentPair
    findings: tuple[Keyed, ...]
    marks: tuple[tuple[Language, tuple[tuple[int, int, Severity], ...]], ...]
    found: tuple[PairFinding, ...] = ()


class _Listed(msgspec.Struct, frozen=True):
    """The findings as they stand in these rows."""

    rows: tuple[Row, ...]
    all: tuple[NoteFinding, ...]
    open: tuple[NoteFinding, ...]


class NoteFindings:
    """Over the presenter of the open note. ``is_read`` once the note was read for the first time."""

    def __init__(self, presenter: EditorPresenter, source: FindingSource | None = None) -> None:
        self._presenter = presenter
        self.source = source
        self.names: Names | None = None
        self.is_read = False
        self._whole: tuple[Keyed, ...] = ()
        self._read: dict[str, _Read] = {}
        self._standing: dict[str, _Read] = {}
        self._listed: _Listed | None = None

    # Reading.

    def take(self, found: Sequence[PairFinding]) -> None:
        """What was found in the note as it stands now."""
        by_pair: dict[str, list[PairFinding]] = {}
        for one in found:
            by_pair.setdefault(one.pair, []).append(one)
        before, self._read = self._read, {}
        for row in self._presenter.rows:
            placed = by_pair.get(row.pair.id)
            if placed is not None:
                self._read[row.pair.id] = _read_again(before.get(row.pair.id), row.pair, placed)
        self._whole = tuple(_keyed(by_pair.get("", ())))
        self._standing = {}
        self._listed = None
        self.is_read = True

    def read_now(self) -> None:
        """Read the note at once: quick where only little changed since it was read."""
        if self.source is not None:
            self.source.prepare(self._presenter.note)
            self.take(self.source.findings(self._presenter.note))

    # What is shown.

    def _of(self, pair: SegmentPair) -> _Read | None:
        """What stands in a pair as it is now. Called at every keystroke: a pair that did not change costs nothing."""
        read = self._read.get(pair.id)
        if read is None or read.pair is pair:
            return read
        known = self._standing.get(pair.id, read)
        if known.pair is not pair:
            known = self._standing[pair.id] = _read_of(pair, _moved(known, pair))
        return known

    def all(self) -> tuple[NoteFinding, ...]:
        """Those about the note itself, then in the order of its text."""
        return self._now().all

    def _now(self) -> _Listed:
        rows = self._presenter.rows
        if self._listed is None or self._listed.rows is not rows:
            found = tuple(self._list(rows))
            is_open = (one for one in found if one.waiver is None)
            self._listed = _Listed(rows, found, tuple(sorted(is_open, key=lambda one: one.severity.rank)))
        return self._listed

    def _list(self, rows: Sequence[Row]) -> Iterator[NoteFinding]:
        for key, placed in self._whole:
            yield NoteFinding(key, None, placed)
        for number, row in enumerate(rows):
            read = self._of(row.pair)
            if read is not None:
                for key, placed in read.findings:
                    yield NoteFinding(key, number, placed)

    def open(self) -> tuple[NoteFinding, ...]:
        """Those that nobody let stand, the gravest first, then in the order of the note."""
        return self._now().open

    def waived(self) -> list[NoteFinding]:
        return [one for one in self.all() if one.waiver is not None]

    def count(self) -> Counter[Severity]:
        return Counter(one.severity for one in self.open())

    def find(self, key: FindingKey) -> NoteFinding | None:
        return next((one for one in self.all() if one.key == key), None)

    def marks(self) -> Mapping[tuple[int, Language], tuple[tuple[int, int, Severity], ...]]:
        """The words to underline, by row and language; not the whole of a paragraph that is more than a few words."""
        found = {}
        for number, row in enumerate(self._presenter.rows):
            read = self._of(row.pair)
            if read is not None:
                for language, marks in read.marks:
                    found[number, language] = marks
        return found

    def at(self, row: int, language: Language, start: int, end: int) -> list[NoteFinding]:
        """The open findings whose words touch a stretch of a paragraph, the gravest first."""
        found = []
        for one in self.open():
            span = one.finding.span(language) if one.row == row else None
            if span is not None and span[0] <= end and start <= span[1]:
                found.append(one)
        return found

    def blocking(self, pair: str, what: str) -> NoteFinding | None:
        """The finding that a blocker of an approval is about, by the words it quotes."""
        grave = [one for one in self.open() if one.placed.pair == pair and one.severity is Severity.CRITICAL]
        quoted = (one for one in grave if what == (one.placed.words.fr or one.placed.words.ar))
        return next(quoted, grave[0] if grave else None)

    def next(self, caret: Caret, step: int, current: FindingKey | None = None) -> NoteFinding | None:
        """The next (+1) or previous (-1) finding in the order of the text, round the end; None when there is none.

        From ``current`` on while the caret is in its pair, else from the caret.
        """
        found = [one for one in self.all() if one.waiver is None and one.row is not None]
        if not found:
            return None
        keys = [one.key for one in found]
        if current in keys and found[keys.index(current)].row == caret.row:
            return found[(keys.index(current) + step) % len(found)]
        here = (caret.row, caret.offset)
        if step > 0:
            return next((one for one in found if _place(one, caret.language) >= here), found[0])
        return next((one for one in reversed(found) if _place(one, caret.language) < here), found[-1])

    def alike(self, one: NoteFinding) -> list[NoteFinding]:
        """The open findings of its kind that can be mended, itself among them."""
        return [other for other in self.all() if other.waiver is None and other.kind == one.kind and _fix(other)]

    @property
    def is_writable(self) -> bool:
        return not self._presenter.is_read_only

    # What is done; each a step of undo of its own.

    def fix(self, key: FindingKey) -> int:
        """Mend one, as it stands in the text of this moment; returns how many were mended: 1, or 0."""
        self.read_now()
        one = self.find(key)
        return self._mend([one] if one is not None else [])

    def fix_alike(self, key: FindingKey) -> int:
        """Mend all of its kind; returns how many there were."""
        self.read_now()
        one = self.find(key)
        return self._mend(self.alike(one) if one is not None else [])

    def _mend(self, wanted: Iterable[NoteFinding]) -> int:
        mendings = []
        for one in wanted:
            fix = _fix(one)
            if fix is not None:
                mendings.append(Mending(one.placed.pair, one.finding.check, fix))
        self._presenter.apply(mending_edit(self._presenter.note, mendings))
        self.read_now()
        return len(mendings)

    def waive(self, one: NoteFinding, reason: str, by: str) -> None:
        """Let it stand. UserError ``waiver.no_reason``, and ``approval.no_name`` when nobody says so."""
        session, placed = self._presenter.session, one.placed
        waiver = Waiver(*one.kind, placed.pair, placed.words, reason.strip(), by.strip(), session.now())
        edit = waive(self._presenter.note, waiver)
        if not waiver.by:
            raise UserError("approval.no_name")
        self._presenter.apply(edit)
        if self.names is not None:
            self.names.remember(waiver.by)
        self.read_now()

    def tell_again(self, one: NoteFinding) -> None:
        """Take back that it was let stand."""
        if one.waiver is not None:
            self._presenter.apply(take_back(self._presenter.note, one.waiver))
            self.read_now()

    @property
    def name(self) -> str:
        """Who let a finding stand last, else who writes here."""
        return (self.names.name if self.names is not None else "") or self._presenter.session.author


def _keyed(found: Sequence[PairFinding]) -> Iterator[Keyed]:
    seen: Counter[tuple[str, str, Bilingual]] = Counter()
    for one in found:
        alike = (one.finding.check, one.finding.reason, one.words)
        yield FindingKey(one.pair, *alike, seen[alike]), one
        seen[alike] += 1


def _moved(read: _Read, pair: SegmentPair) -> Iterator[Keyed]:
    """The findings of a pair that was typed in, where their words stand now; without those that were touched."""
    changes = {language: change_of(read.pair.text(language).plain, pair.text(language).plain) for language in Language}
    for key, one in read.findings:
        spans = {}
        for language in Language:
            span = one.finding.span(language)
            spans[language] = changes[language].carried(span) if span is not None else None
        lost = any(spans[language] is None and one.finding.span(language) is not None for language in Language)
        fix = one.finding.fix
        place = changes[fix.language].carried((fix.start, fix.end)) if fix is not None else None
        if lost or (fix is not None and place is None):
            continue
        moved = Fix(fix.language, *place, fix.text) if fix is not None and place is not None else None
        finding = msgspec.structs.replace(one.finding, ar=spans[Language.ARABIC], fr=spans[Language.FRENCH], fix=moved)
        yield key, msgspec.structs.replace(one, finding=finding)


def _read_again(before: _Read | None, pair: SegmentPair, placed: Sequence[PairFinding]) -> _Read:
    """The reading before, where the pair is the same and so is what was found in it."""
    found = tuple(placed)
    if before is not None and before.pair is pair and before.found == found:
        return before
    return _read_of(pair, _keyed(found), found)


def _read_of(pair: SegmentPair, findings: Iterable[Keyed], found: tuple[PairFinding, ...] = ()) -> _Read:
    kept = tuple(sorted(findings, key=lambda keyed: _first(keyed[1].finding)))
    marks = ((language, tuple(_marks(pair, language, kept))) for language in Language)
    return _Read(pair, kept, tuple((language, some) for language, some in marks if some), found)


def _marks(pair: SegmentPair, language: Language, findings: Iterable[Keyed]) -> Iterator[tuple[int, int, Severity]]:
    for _, placed in findings:
        span = placed.finding.span(language)
        if placed.waiver is None and span is not None and 0 < span[1] - span[0] <= _most(pair, language):
            yield *span, placed.finding.severity


def _most(pair: SegmentPair, language: Language) -> int:
    """The longest stretch of a paragraph that is underlined."""
    return max(len(pair.text(language)) - 1, A_FEW_WORDS)


def _places(finding: Finding) -> tuple[tuple[Language, Span], ...]:
    both = [(language, finding.span(language)) for language in Language]
    told = [(language, span) for language, span in both if span is not None]
    return tuple([(language, span) for language, span in told if span[1] > span[0]] or told)


def _first(finding: Finding) -> int:
    return min((span[0] for _, span in _places(finding)), default=0)


def _place(one: NoteFinding, language: Language) -> tuple[int, int]:
    """Row and offset in a language; the start of the row in the one that shows nothing."""
    span = one.finding.span(language)
    return one.row or 0, span[0] if span is not None else _first(one.finding)


def _fix(one: NoteFinding) -> Fix | None:
    return one.finding.fix
