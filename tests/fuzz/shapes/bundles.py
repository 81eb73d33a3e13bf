"""Hand-over files: opened by their passphrase, changed inside, and sealed again; or a few bytes of the seal itself."""

from __future__ import annotations

from random import Random
from typing import Any

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.interchange.bundle_seal import head_of, opened, sealed
from briefing_app.storage.keys import Cost, derive_key
from tests.fuzz.shapes import wrong

PASSPHRASE = "quatre mots sans rapport"
LIMIT = 300_000


def bundle(data: bytes, random: Random) -> bytes:
    """A file whose content was changed in one to four places; one that cannot be opened is damaged as bytes."""
    if random.random() < 0.2:
        return wrong.damaged(data, random)
    try:
        head = head_of(data, "x")
        key = derive_key(PASSPHRASE, head.salt, Cost(head.memory_kib, head.passes, head.lanes))
        content = opened(data, head, key, "x")
        tree = msgspec.msgpack.decode(content)
    except (UserError, msgspec.DecodeError, ValueError, RecursionError):
        return wrong.damaged(data, random)
    if random.random() < 0.15:
        changed = wrong.damaged(content, random)
    else:
        for _ in range(random.randrange(1, 5)):
            tree = _changed(tree, random)
        changed = msgspec.msgpack.encode(tree)
    changed = changed[:LIMIT]
    return sealed(changed, msgspec.structs.replace(head, length=len(changed)), key)


def _changed(tree: Any, random: Random) -> Any:
    """The tree with one of its values replaced, dropped, doubled or nested."""
    if isinstance(tree, dict) and tree and random.random() < 0.95:
        name = random.choice(list(tree))
        match random.randrange(12):
            case 0:
                return {key: value for key, value in tree.items() if key != name}
            case 1:
                return {**tree, wrong.value(random): tree[name]}
            case _:
                return {**tree, name: _changed(tree[name], random)}
    if isinstance(tree, list) and tree and random.random() < 0.95:
        at = random.randrange(len(tree))
        match random.randrange(12):
            case 0:
                return tree[:at] + tree[at + 1 :]
            case 1:
                return tree[:at] + [tree[at]] * random.choice((2, 30)) + tree[at:]
            case 2:
                return tree[at:] + tree[:at]
            case _:
                return [*tree[:at], _changed(tree[at], random), *tree[at + 1 :]]
    return _value(tree, random)


def _value(old: Any, random: Random) -> Any:
    match random.randrange(6):
        case 0:
            return random.choice((None, True, 0, -1, 2**63, 1.5, "", b"", [], {}))
        case 1:
            deep: Any = old
            for _ in range(random.choice((3, 300))):
                deep = [deep]
            return deep
        case 2 if isinstance(old, bytes):
            return wrong.damaged(old, random)
        case 3 if isinstance(old, int):
            return old + random.choice((-1, 1, 1000))
        case _:
            return wrong.value(random).encode("utf-8", "replace").decode()
