"""Patterns of regex(): only those that cannot make a program wait."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.forms.grammar import ExpressionFault

MOST_CHARACTERS = 300
"""A longer text does not match: what a person types at one question is shorter."""

_MOST_PATTERN = 500
_MOST_UNBOUNDED = 4
_ODD = re.compile(r"\[\^?\[|--|&&|~~|\|\|")
"""Sets that Python warns of, because it may read them otherwise one day."""
_MANY = re.compile(r"[*+]|\{\d*,\d*\}|\{\d{2,}\}")
_UNBOUNDED = re.compile(r"[*+]|\{\d*,\}")
_AGAIN = re.compile(r"[*+{]")
_NOTHING, _ALTERNATIVE, _REPETITION = range(3)


def pattern(source: str) -> Callable[[str], bool]:
    """Return what says whether a whole text matches. Raises ExpressionFault for a pattern that is wrong or may be slow.

    Refused is a group that repeats and holds a repetition or an alternative: (a+)+ takes a year for 40 letters.
    """
    if len(source) > _MOST_PATTERN or _is_slow(source):
        raise ExpressionFault("function.pattern_slow", pattern=source[:100])
    if _ODD.search(source):
        raise ExpressionFault("function.pattern", pattern=source[:100])
    try:
        found = re.compile(source)
    except (re.error, OverflowError, RecursionError) as error:
        raise ExpressionFault("function.pattern", pattern=source[:100]) from error
    return lambda text: len(text) <= MOST_CHARACTERS and found.fullmatch(text) is not None


def _is_slow(source: str) -> bool:
    plain = re.sub(r"\[\^?\]?(?:\\.|[^\]\\])*\]", "x", re.sub(r"\\.", "x", source))
    if "(?" in plain.replace("(?:", "") or len(_UNBOUNDED.findall(plain)) > _MOST_UNBOUNDED:
        return True
    holds = [_NOTHING]
    for place, character in enumerate(plain):
        if character == "(":
            holds.append(_NOTHING)
        elif character == ")" and len(holds) > 1:
            inner = holds.pop()
            outer = {_REPETITION: _AGAIN, _ALTERNATIVE: _MANY}.get(inner)
            if outer is not None and outer.match(plain, place + 1):
                return True
            holds[-1] = max(holds[-1], inner)
        elif _MANY.match(plain, place):
            holds[-1] = _REPETITION
        elif character == "|":
            holds[-1] = max(holds[-1], _ALTERNATIVE)
    return False
