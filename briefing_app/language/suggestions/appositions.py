"""Who somebody is, told between two commas behind his name: read as part of the name it stands behind."""

from __future__ import annotations

import re
from functools import cache

from briefing_app.domain.languages import Language
from briefing_app.language.folded import Folded
from briefing_app.language.suggestions.rules import PromiseRules


def joined(text: Folded, rules: PromiseRules) -> Folded:
    """An Arabic text without the commas around a post: «السيد البقالي، وزير الثقافة، دعا …».

    Every other letter still knows where it stood. French is read by its commas (``french_subjects.chunks``).
    """
    if rules.language is not Language.ARABIC or "،" not in text.text:
        return text
    dropped = {at for found in _post(rules).finditer(text.text) for at in (found.start(), found.start("close"))}
    if not dropped:
        return text
    kept = [at for at in range(len(text.text)) if at not in dropped]
    letters = "".join(text.text[at] for at in kept)
    return Folded(text.source, letters, (*(text.at[at] for at in kept), text.at[len(text.text)]))


@cache
def _post(rules: PromiseRules) -> re.Pattern[str]:
    posts = "|".join(sorted(map(re.escape, rules.who.roles), key=len, reverse=True))
    return re.compile(f"،(?= (?:{posts})ه? [^،؛:.«»()\n]{{2,90}}(?P<close>،))")
