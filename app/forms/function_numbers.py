"""Functions of expressions about numbers and lists of numbers. A result that is no number is NaN, never an error."""

from __future__ import annotations

import math
from collections.abc import Callable

from app.forms.function_texts import every
from app.forms.values import Value, boolean, number, rounded

_Call = Callable[[tuple[Value, ...]], Value]


def _numbers(values: tuple[Value, ...]) -> list[float]:
    """Return the arguments as numbers, nodes one by one; questions without an answer are left out."""
    found: list[float] = []
    for value in values:
        found.extend(number(text) for text in value if text) if isinstance(value, tuple) else found.append(
            number(value)
        )
    return found


def total(values: tuple[Value, ...]) -> Value:
    """Add what is answered; 0 where nothing is."""
    return sum(_numbers(values), 0.0)


def count(values: tuple[Value, ...]) -> Value:
    """Count nodes, answered or not."""
    return float(len(every(values)))


def count_non_empty(values: tuple[Value, ...]) -> Value:
    """Count nodes that are answered."""
    return float(sum(bool(text) for text in every(values)))


def least(values: tuple[Value, ...]) -> Value:
    """Return the smallest number; not a number where nothing is answered."""
    found = _numbers(values)
    return min(found) if found and not any(map(math.isnan, found)) else math.nan


def most(values: tuple[Value, ...]) -> Value:
    """Return the largest number; not a number where nothing is answered."""
    found = _numbers(values)
    return max(found) if found and not any(map(math.isnan, found)) else math.nan


def round_to(values: tuple[Value, ...]) -> Value:
    """Round a half away from zero, to whole numbers or to so many digits."""
    digits = number(values[1]) if len(values) > 1 else 0.0
    return rounded(number(values[0]), int(digits) if math.isfinite(digits) else 0)


def whole(values: tuple[Value, ...]) -> Value:
    """Cut the fraction off."""
    value = number(values[0])
    return float(math.trunc(value)) if math.isfinite(value) else value


def power(values: tuple[Value, ...]) -> Value:
    """Raise the first number to the second."""
    try:
        return math.pow(number(values[0]), number(values[1]))
    except (OverflowError, ValueError):
        return math.nan


def safely(call: Callable[[float], float]) -> _Call:
    """Return a function of one number that gives NaN where there is no result."""

    def called(values: tuple[Value, ...]) -> Value:
        value = number(values[0])
        try:
            return float(call(value)) if math.isfinite(value) else math.nan
        except (OverflowError, ValueError):
            return math.nan

    return called


def checklist(values: tuple[Value, ...]) -> Value:
    """Say whether at least and at most so many of the other arguments are true (-1: no bound)."""
    true = sum(boolean(value) for value in values[2:])
    return _between(float(true), values)


def weighted_checklist(values: tuple[Value, ...]) -> Value:
    """Say the same of the sum of weights: arguments come in pairs of value and weight."""
    pairs = zip(values[2::2], values[3::2], strict=False)
    return _between(sum((number(weight) for value, weight in pairs if boolean(value)), 0.0), values)


def _between(found: float, values: tuple[Value, ...]) -> bool:
    low, high = number(values[0]), number(values[1])
    return (low == -1 or found >= low) and (high == -1 or found <= high)
