"""The values in the words of a problem: paths, names and fields that come from outside."""

from __future__ import annotations

from briefing_app.domain.errors import UserError
from briefing_app.language.bidi_controls import isolated


def apart(problem: UserError) -> UserError:
    """The same problem with values that keep their own direction inside an Arabic sentence, and change none."""
    params = {name: isolated(value) if isinstance(value, str) else value for name, value in problem.params.items()}
    return UserError(problem.code, **params)
