"""A file taken into a term base: added, changed, left; twice the same changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from hypothesis import given

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermStatus
from briefing_app.language.terms.merging import merge
from tests.interchange.concepts import TERM_BASES
from tests.language.terms.sample import ADMITTED, FORBIDDEN, ar, concept, fr

AR, FR = Language.ARABIC, Language.FRENCH
ACCORD = Concept("1", (fr("accord", TermStatus.PREFERRED, "accords"), ar("اتفاق")), "droit", "ancienne", "traité")


def numbers() -> Callable[[], str]:
    ids = count(1)
    return lambda: f"n{next(ids)}"


def told(*known: Concept, with_: tuple[Concept, ...]) -> tuple[tuple[Concept, ...], tuple[int, int, int]]:
    done = merge(known, with_, numbers())
    return done.concepts, (done.added, done.changed, done.left)


def test_what_is_new_gets_an_id_unless_it_has_one() -> None:
    found, count_ = told(with_=(Concept("", (fr("a"),)), concept("x", fr("b"))))
    assert ([one.id for one in found], count_) == (["n1", "x"], (2, 0, 0))


def test_the_same_is_left() -> None:
    assert told(ACCORD, with_=(ACCORD, Concept("", (fr("Accord"[0].lower() + "ccord"), ar("اتفاق"))))) == (
        (),
        (0, 0, 2),
    )


def test_the_file_holds_and_what_it_does_not_have_stays() -> None:
    (found,), count_ = told(
        ACCORD,
        with_=(Concept("1", (fr("accord", ADMITTED, "accordé"), fr("pacte", FORBIDDEN)), "", "neuve", ""),),
    )
    assert count_ == (0, 1, 0)
    assert found == Concept(
        "1",
        (fr("accord", ADMITTED, "accords", "accordé"), ar("اتفاق"), fr("pacte", FORBIDDEN)),
        "droit",
        "neuve",
        "traité",
    )


def test_grammar_that_a_file_leaves_open_stays() -> None:
    known = concept("1", Term(FR, "a", part_of_speech=PartOfSpeech.NOUN, note="b"))
    assert told(known, with_=(concept("1", fr("a")),)) == ((), (0, 0, 1))


def test_concepts_without_a_common_id_are_one_when_they_share_a_term_in_each_language() -> None:
    synonym = Concept("", (fr("accord"), ar("اتفاق"), ar("اتفاقية", ADMITTED)))
    (found,), count_ = told(ACCORD, with_=(synonym,))
    assert (found.id, count_, found.of(AR)[-1].text) == ("1", (0, 1, 0), "اتفاقية")
    assert told(ACCORD, with_=(Concept("", (fr("ACCORD"),)),))[1] == (0, 1, 0)  # only one language to compare
    assert told(ACCORD, with_=(Concept("", (fr("accord"), ar("موافقة"))),))[1] == (1, 0, 0)  # another sense
    assert told(ACCORD, with_=(Concept("", (fr("accord", FORBIDDEN), ar("اتفاق", FORBIDDEN))),))[1] == (1, 0, 0)


def test_a_file_may_say_the_same_thing_twice() -> None:
    twice = (Concept("", (fr("a"), ar("ب"))), Concept("", (fr("a"), ar("ب"), fr("c", ADMITTED))))
    (found,), count_ = told(with_=twice)
    assert (len(found.terms), count_) == (3, (1, 1, 0))


@given(TERM_BASES, TERM_BASES)
def test_twice_the_same_file_changes_nothing_more(known: tuple[Concept, ...], incoming: tuple[Concept, ...]) -> None:
    first = merge(known, incoming, numbers())
    after = {one.id: one for one in (*known, *first.concepts)}
    again = merge(tuple(after.values()), first.concepts, numbers())
    assert (again.concepts, again.added, again.changed) == ((), 0, 0)
    assert first.added + first.changed + first.left == len(incoming)
    assert set(after) >= {one.id for one in known}
    for one in known:  # nothing is lost
        assert {(term.language, term.text) for term in one.terms} <= {
            (term.language, term.text) for term in after[one.id].terms
        }
