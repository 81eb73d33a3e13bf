"""Values that readers stumble over: numbers, names, texts and the damage that a transport does to bytes."""

from __future__ import annotations

from random import Random

CANARY = "canary.txt"
"""A file beside the one that is read, which nobody may open."""
PORT = 47113
"""A port of this computer on which the harness counts who calls."""
SECRET = "qwrtzpsdfgh-canary"
"""What stands in the canary: no result may hold it."""

NUMBERS = (
    "0", "-1", "1", "255", "65536", "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999",
    "1e309", "NaN", "inf", "-0", "0x10", "1.5", "٣", "³", "", " ", "9" * 5000, "1_000",
)  # fmt: skip
TARGETS = (
    CANARY, f"./{CANARY}", f"../{CANARY}", f"file:{CANARY}", "file:///etc/hostname", "/etc/hostname",
    f"http://127.0.0.1:{PORT}/x", f"https://127.0.0.1:{PORT}/x", f"ftp://127.0.0.1:{PORT}/x",
    f"//127.0.0.1:{PORT}/x", f"\\\\127.0.0.1@{PORT}\\x", "C:\\windows\\win.ini", "../../../../etc/passwd",
    "word/document.xml", "document.xml", ".", "..", "/", "", "%2e%2e/x", "word/../word/document.xml", "#x", "jar:x",
)  # fmt: skip
TEXTS = (
    "", " ", "\u202e", "a\u202ecod.exe", "\u2067\u2066\u2068", "\u200b", "\ufeff", "\ufffe", "\u0301" * 50, "ﷺ", "ـ",
    "=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1", "'=1", "{}", "{0}", "%s", "%1", "%n", "[[", "]]", "$(id)", "`id`",
    "مرحبا", "été", "🇪🇬", "𐀀", "\U0010ffff", "I\u0307", "ß", "ǅ", "\x1f", "\x7f", "\x85", "\u2028", "\u2029", "<b>&amp;",
    "x" * 3000, "ا" * 3000, "1" * 5000, "(" * 1500, "a " * 2000, "« ", "\t", "\r", "\n\n", "\x00", "--", "]]>", "../..",
)  # fmt: skip


def number(random: Random) -> str:
    return random.choice(NUMBERS)


def value(random: Random) -> str:
    return random.choice(random.choice((NUMBERS, TARGETS, TEXTS)))


def damaged(data: bytes, random: Random) -> bytes:
    """The bytes after one accident: cut, flipped, doubled, swapped, sewn in."""
    if not data:
        return bytes(random.randrange(256) for _ in range(random.randrange(1, 20)))
    at, end = sorted(random.randrange(len(data) + 1) for _ in range(2))
    match random.randrange(7):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + data[end:]
        case 2:
            return data[:end] + data[at:end] * random.choice((1, 2, 50)) + data[end:]
        case 3:
            changed = bytearray(data)
            for _ in range(random.randrange(1, 9)):
                changed[random.randrange(len(data))] = random.choice((0, 1, 0x7F, 0x80, 0xFF, random.randrange(256)))
            return bytes(changed)
        case 4:
            return data[:at] + value(random).encode("utf-8", "surrogatepass") + data[at:]
        case 5:
            return data[end:] + data[at:end] + data[:at]
        case _:
            return data[:at] + bytes(random.choice((1, 4, 4096))) + data[at:]


ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1256", "cp1252", "iso-8859-6",
    "ascii", "cp037", "utf-16-le", "gb18030",
)  # fmt: skip


def encoded(text: str, random: Random) -> bytes:
    """UTF-8 most of the time, else in an encoding that the reader may not expect."""
    name = "utf-8" if random.random() < 0.7 else random.choice(ENCODINGS)
    return text.encode(name, "surrogatepass" if name.startswith("utf-") and name != "utf-7" else "replace")
