"""Comments become threads: answers, resolved, over two segments, without a range, in deleted text (I14, I15)."""

from __future__ import annotations

import pytest

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.review import ChangeKind
from tests.docx_io.review.samples import AR, TEXTS, Sent
from tests.docx_io.written import w


@pytest.mark.parametrize("layout", Layout)
def test_a_comment_stands_with_its_segment(layout: Layout) -> None:
    sent = Sent(layout)
    for language in layout.languages:
        reviewer = sent.reviewer()
        reviewer.comment(reviewer.unit(1, language), "À revoir\nsecond paragraphe")
        (thread,) = sent.scan(reviewer).threads
        assert (thread.pair[-1], thread.language) == ("2", language)
        assert thread.words == TEXTS[1][0 if language is AR else 1]
        assert [(c.author, c.text, c.date) for c in thread.comments] == [
            ("Nadia", "À revoir\nsecond paragraphe", "2026-03-16T10:20:00")
        ]
        assert not thread.is_closed


def test_answers_and_resolved() -> None:
    """Found by the last paragraph of each comment, whichever comment is answered."""
    sent = Sent()
    reviewer = sent.reviewer()
    first = reviewer.comment(reviewer.unit(0, "fr"), "Une\ndeux")
    second = reviewer.comment(reviewer.unit(1, "ar"), "سؤال")
    reviewer.author = "Karim"
    answer = reviewer.reply(first, "Réponse\nlongue")
    reviewer.reply(answer, "Et encore")
    reviewer.resolve(second)
    one, two = sent.scan(reviewer).threads
    assert [comment.text for comment in one.comments] == ["Une\ndeux", "Réponse\nlongue", "Et encore"]
    assert [comment.author for comment in one.comments] == ["Nadia", "Karim", "Karim"]
    assert (one.is_closed, two.is_closed) == (False, True)


def test_over_two_segments() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.comment(reviewer.unit(0), "Les deux", until=reviewer.unit(1))
    (thread,) = sent.scan(reviewer).threads
    assert thread.pair[-1] == "1"
    assert thread.words == f"{TEXTS[0][1]} {TEXTS[1][1]}"


def test_without_a_range() -> None:
    sent = Sent()
    reviewer = sent.reviewer()
    reviewer.comment(reviewer.unit(2, "ar"), "نقطة", with_range=False)
    (thread,) = sent.scan(reviewer).threads
    assert (thread.pair[-1], thread.language, thread.words) == ("3", AR, "")


def test_in_words_that_were_taken_away() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.comment(reviewer.unit(1), "Pourquoi ?")
    reviewer.delete_paragraph(reviewer.unit(1))
    read = sent.scan(reviewer)
    assert [change.kind for change in read.changes] == [ChangeKind.PARAGRAPH_DELETED]
    (thread,) = read.threads
    assert (thread.pair[-1], thread.words) == ("2", TEXTS[1][1])


def test_on_a_heading_and_nowhere() -> None:
    """Kept with the note, without a segment."""
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    heading = next(p for p in reviewer.root.iter(w("p")) if reviewer.text(p) == "Sujets")
    reviewer.comment(heading, "Titre ?")
    lost = reviewer.comment(reviewer.unit(0), "Perdu")
    for element in list(reviewer.root.iter()):
        if str(element.tag).startswith(w("comment")) and element.get(w("id")) == str(lost):
            element.getparent().remove(element)
    threads = sent.scan(reviewer).threads
    assert [(thread.pair, thread.comments[0].text) for thread in threads] == [("", "Titre ?"), ("", "Perdu")]


def test_the_same_comment_read_twice_is_one_thread() -> None:
    sent = Sent()
    keys = []
    for _ in range(2):
        reviewer = sent.reviewer()
        reviewer.comment(reviewer.unit(0, "fr"), "Une")
        keys.append(sent.scan(reviewer).threads[0].key)
    reviewer.comment(reviewer.unit(1, "fr"), "Une")
    assert keys[0] == keys[1]
    assert len({thread.key for thread in sent.scan(reviewer).threads}) == 2
