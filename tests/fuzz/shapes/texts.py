"""Lines of text and tables in text: TOML, CSV, word lists, things typed."""

from __future__ import annotations

import csv
import io
import re
from random import Random

from tests.fuzz.shapes import wrong

_PIECES = re.compile(r"[A-Za-z_][A-Za-z_0-9]*|[0-9]+|\"[^\"\n]*\"|[\[\]{}=,.;:\t/#-]|\s+|.")
TOML = (
    "[", "]", "[[", "]]", "{", "}", "=", '"""', "'''", "inf", "nan", "true", "false", "1979-05-27", "07:32:00",
    "1979-05-27T07:32:00Z", "0x", "[]", "{}", '"\\u202e"', '"\\U00110000"', "a.b.c = 1", '"" = 1', "[" * 900, "{a=" * 300,
)  # fmt: skip
LIMIT = 400_000


def text(data: bytes, random: Random) -> bytes:
    """Plain text with words, lines and encodings changed."""
    return _changed(data, random, ())


def toml(data: bytes, random: Random) -> bytes:
    """TOML with keys, values, tables and brackets changed."""
    return _changed(data, random, TOML)


def table(data: bytes, random: Random) -> bytes:
    """Rows and cells changed, written with a random delimiter and random quotes."""
    if random.random() < 0.3:
        return _changed(data, random, ('"', '""', '"\n', ",", ";", "\t", "\r", '",'))
    words = data.decode("utf-8", "replace").removeprefix("\ufeff")
    delimiter = max(",;\t", key=words.partition("\n")[0].count)
    try:
        rows = list(csv.reader(io.StringIO(words, newline=""), delimiter=delimiter))
    except csv.Error:
        return wrong.damaged(data, random)
    for _ in range(random.randrange(1, 5)):
        _change_rows(rows, random)
    stream = io.StringIO(newline="")
    quoting = random.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONE))
    writer = csv.writer(stream, delimiter=random.choice((delimiter, ",", ";", "\t")), quoting=quoting, escapechar="\\")
    try:
        writer.writerows(rows)
    except csv.Error:  # no way to write these without quotes
        return wrong.damaged(data, random)
    return wrong.encoded(stream.getvalue()[:LIMIT], random)


def _change_rows(rows: list[list[str]], random: Random) -> None:
    if not rows:
        rows.append([])
    row = random.choice(rows)
    match random.randrange(6):
        case 0 if row:
            row[random.randrange(len(row))] = wrong.value(random)
        case 1:
            rows.insert(random.randrange(len(rows) + 1), list(row))
        case 2:
            rows.remove(row)
        case 3:
            row.insert(random.randrange(len(row) + 1), wrong.value(random))
        case 4 if row:
            other = random.choice(rows)
            row[random.randrange(len(row))] = random.choice(other) if other else ""
        case _:
            rows.extend([list(row) for _ in range(random.choice((3, 200)))])


def _changed(data: bytes, random: Random, more: tuple[str, ...]) -> bytes:
    if random.random() < 0.15:
        return wrong.damaged(data, random)
    pieces: list[str] = _PIECES.findall(data.decode("utf-8", "surrogateescape")[:LIMIT]) or [""]
    for _ in range(random.randrange(1, 6)):
        at = random.randrange(len(pieces))
        end = min(len(pieces), at + random.choice((1, 1, 2, 5, 30)))
        match random.randrange(6):
            case 0:
                pieces[at:end] = [wrong.value(random)]
            case 1:
                pieces[at:at] = pieces[at:end] * random.choice((1, 2, 40))
            case 2:
                del pieces[at:end]
                pieces = pieces or [""]
            case 3:
                pieces[at] = random.choice(more) if more else wrong.value(random)
            case 4:
                pieces.insert(at, random.choice(more or wrong.TEXTS))
            case _:
                other = random.randrange(len(pieces))
                pieces[at], pieces[other] = pieces[other], pieces[at]
    return wrong.encoded("".join(pieces)[:LIMIT], random)
