"""Whether an answer has the form that its kind asks for."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.forms.answers import Fault
from app.forms.definition import Choice, Kind, Node
from app.forms.values import as_day, as_moment, as_time, string

_INTEGER = re.compile(r"-?[0-9]{1,18}")
_DECIMAL = re.compile(r"-?(?:[0-9]{1,18}(?:\.[0-9]{0,18})?|\.[0-9]{1,18})")
_LATITUDE, _LONGITUDE, _MOST_PARTS = 90.0, 180.0, 4
_EXACT = 1e-9
ACKNOWLEDGED = "OK"


def _integer(_node: Node, value: str) -> Fault | None:
    return None if _INTEGER.fullmatch(value) else Fault("answer.integer")


def _decimal(_node: Node, value: str) -> Fault | None:
    return None if _DECIMAL.fullmatch(value) else Fault("answer.decimal")


def _date(_node: Node, value: str) -> Fault | None:
    return None if as_day(value) else Fault("answer.date")


def _time(_node: Node, value: str) -> Fault | None:
    return None if as_time(value) else Fault("answer.time")


def _datetime(_node: Node, value: str) -> Fault | None:
    return None if "T" in value and as_moment(value) else Fault("answer.datetime")


def _acknowledge(_node: Node, value: str) -> Fault | None:
    return None if value == ACKNOWLEDGED else Fault("answer.acknowledge")


def _place(_node: Node, value: str) -> Fault | None:
    parts = value.split()
    if not 2 <= len(parts) <= _MOST_PARTS or not all(_DECIMAL.fullmatch(part) for part in parts):  # noqa: PLR2004
        return Fault("answer.place")
    latitude, longitude = float(parts[0]), float(parts[1])
    accuracy = float(parts[3]) if len(parts) == _MOST_PARTS else 0.0
    if abs(latitude) > _LATITUDE or abs(longitude) > _LONGITUDE or accuracy < 0:
        return Fault("answer.place")
    return None


def is_decimal(text: str) -> bool:
    """Say whether a text is a number as an answer writes it."""
    return _DECIMAL.fullmatch(text) is not None


def range_of(node: Node) -> tuple[float, float, float]:
    """Return start, end and step of a range; its parameters were looked at when it was compiled."""
    given = node.parameters
    return float(given.get("start", "1")), float(given.get("end", "10")), float(given.get("step", "1"))


def _range(node: Node, value: str) -> Fault | None:
    if not _DECIMAL.fullmatch(value):
        return Fault("answer.decimal")
    start, end, step = range_of(node)
    low, high = min(start, end), max(start, end)
    if not low <= float(value) <= high:
        return Fault("answer.range", {"low": string(low), "high": string(high)})
    steps = (float(value) - start) / step
    if abs(steps - round(steps)) > _EXACT * max(1.0, abs(steps)):
        return Fault("answer.step", {"step": string(step)})
    return None


_CHECKS: dict[Kind, Callable[[Node, str], Fault | None]] = {
    Kind.INTEGER: _integer,
    Kind.DECIMAL: _decimal,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.DATETIME: _datetime,
    Kind.ACKNOWLEDGE: _acknowledge,
    Kind.GEOPOINT: _place,
    Kind.RANGE: _range,
}


def fault_of(node: Node, value: str, choices: tuple[Choice, ...]) -> Fault | None:
    """Return what is wrong with an answer that is not empty; a choice must be among those offered."""
    if node.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        offered = {choice.name for choice in choices}
        chosen = (value,) if node.kind is Kind.SELECT_ONE else tuple(value.split())
        strange = next((name for name in chosen if name not in offered), None)
        return None if strange is None else Fault("answer.choice", {"name": strange})
    check = _CHECKS.get(node.kind)
    return None if check is None else check(node, value)


def is_bad(node: Node, value: str) -> bool:
    """Say whether an answer is one of those that make a finding."""
    if not node.bad:
        return False
    return any(name in node.bad for name in value.split()) if node.kind is Kind.SELECT_MULTIPLE else value in node.bad
