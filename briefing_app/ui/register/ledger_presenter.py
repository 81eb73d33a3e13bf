"""The ledger of a counterpart: what we owe them, what they owe us, what both owe; what is open first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from briefing_app.domain.actions import Obligation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.countries import country_name
from briefing_app.language.folding import fold
from briefing_app.services.register_exports import RegisterFormat, RegisterRequest
from briefing_app.services.register_service import Grouping, RegisterService
from briefing_app.storage.register_rows import RegisterFilter, RegisterList
from briefing_app.ui.register.state import Named

SIDES = (Obligation.WE_OWE, Obligation.THEY_OWE, Obligation.JOINT)
"""What is internal is not between the two."""
_PARTY = ("counterpart_ar", "counterpart_fr", "counterpart_country")


class Side(msgspec.Struct, frozen=True):
    """What one side owes. ``late`` of the ``open`` ones are overdue; ``rows`` has the closed ones last."""

    rows: RegisterList
    open: int
    late: int


class LedgerPresenter:
    """``with_whom`` survives the window: a country, or somebody by name."""

    def __init__(self, register: RegisterService) -> None:
        self._register = register
        self.language = Language.FRENCH
        """In which language names are read; the view says it."""
        self.with_whom: Named | None = None
        self.with_closed = False

    @property
    def today(self) -> date:
        return self._register.today

    def parties(self) -> tuple[Named, ...]:
        """Every country something was promised with, then everybody by name; whoever was chosen stays so."""
        scope = RegisterFilter(open_only=False, with_hidden=True)
        names = {row[1:] for row in self._register.keyed(scope, *_PARTY)}
        countries = {str(country) for _, _, country in names if country}
        known: dict[str, Named] = {}
        for ar, fr, _ in sorted(names, key=str):
            name = Bilingual(str(ar), str(fr))
            if name and not self._names_a_country(name, countries):
                known.setdefault(fold(self._shown(name)), Named(name))
        parties = (
            *(Named(Bilingual(), code) for code in sorted(countries, key=self._country)),
            *(known[key] for key in sorted(known)),
        )
        if self.with_whom not in parties:
            self.with_whom = parties[0] if parties else None
        return parties

    def side(self, obligation: Obligation) -> Side:
        """What is owed between us and the one chosen, in one direction."""
        scope = RegisterFilter(open_only=not self.with_closed, with_hidden=True, obligation=obligation)
        today = self._register.today.isoformat()
        found = [row for row in self._register.keyed(scope, *_PARTY, "is_open", "due_day") if self._is_with(row[1:4])]
        found.sort(key=lambda row: not row[4])  # stable: those due first stay first
        late = sum(1 for row in found if row[4] and "" < str(row[5]) < today)
        rows = self._register.listed([int(row[0]) for row in found])
        return Side(rows, sum(1 for row in found if row[4]), late)

    def request(self, out: Path, *, replace: bool) -> RegisterRequest:
        """The ledger that is shown as a sheet for Word."""
        ids = (row.id for obligation in SIDES for row in self.side(obligation).rows)
        return RegisterRequest(
            format=RegisterFormat.WORD,
            out=out,
            wanted=RegisterFilter(open_only=not self.with_closed, with_hidden=True, today=self._register.today),
            only=frozenset(ids),
            grouping=Grouping.COUNTERPART,
            replace=replace,
        )

    def _is_with(self, party: tuple[object, ...]) -> bool:
        whom = self.with_whom
        if whom is None:
            return False
        if whom.country:
            return party[2] == whom.country
        return bool(whom.name) and Bilingual(str(party[0]), str(party[1])) == whom.name

    def _names_a_country(self, name: Bilingual, countries: set[str]) -> bool:
        """A country by its name: it is offered as one already."""
        return any(
            fold(name[language] or name[language.twin]) == fold(country_name(code, language.value))
            for code in countries
            for language in Language
        )

    def _shown(self, name: Bilingual) -> str:
        return name[self.language] or name[self.language.twin]

    def _country(self, code: str) -> str:
        return fold(country_name(code, self.language.value))
