"""Answers as people write them and as a form holds them (XForms lexical form: ISO dates, a dot for decimals)."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation

from app.forms.definition import Kind
from ui.i18n.translator import current_language

_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?|[+-]?\d+(\.\d+)?|[+-]?\.\d+")
_CLOCK = re.compile(r"(\d{1,2})[:.h ]?(\d{2})")
_MOST_DIGITS = 18
_LATITUDE, _LONGITUDE = 90, 180


def latin(text: str) -> str:
    """Return a text with its figures and signs of numbers as computers write them."""
    signs = {"٫": ".", "٬": ",", "−": "-", "\u00a0": " ", "\u061c": "", "\u200e": "", "\u200f": ""}
    return "".join(_figure(signs.get(sign, sign)) for sign in text)


def number_value(kind: Kind, text: str) -> str | None:
    """Return a typed number in lexical form; "" for nothing, None where it is no number of this kind."""
    plain = latin(text).strip()
    if not plain:
        return ""
    if not _GROUPED.fullmatch(plain) or sum(sign.isdigit() for sign in plain) > _MOST_DIGITS:
        return None
    try:
        found = Decimal(plain.replace(",", ""))
    except InvalidOperation:
        return None
    if kind is Kind.INTEGER:
        return str(int(found)) if found == found.to_integral_value() else None
    return format(found.normalize(), "f") if found else "0"


def time_value(text: str) -> str | None:
    """Return a typed time of day as HH:MM:SS; "" for nothing, None where it is none."""
    plain = latin(text).strip()
    if not plain:
        return ""
    found = _CLOCK.fullmatch(plain)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return f"{int(found[1]):02}:{found[2]}:00"


def degrees(text: str, most: int) -> str | None:
    """Return a typed latitude or longitude; "" for nothing, None where it is no number within `most` degrees."""
    found = number_value(Kind.DECIMAL, text)
    if not found:
        return found
    return found if abs(Decimal(found)) <= most else None


def point_value(latitude: str, longitude: str) -> str | None:
    """Return a place as a form holds it; "" for nothing, None where one of the two is missing or impossible."""
    pair = degrees(latitude, _LATITUDE), degrees(longitude, _LONGITUDE)
    if pair == ("", ""):
        return ""
    return f"{pair[0]} {pair[1]} 0 0" if pair[0] and pair[1] else None


def day_of(value: str) -> date | None:
    """Return the date that a value begins with."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def clock_of(value: str) -> str:
    """Return the time of day in a value (a time, or a date with one) as people write it."""
    text = value.partition("T")[2] if "T" in value else value
    try:
        found = time.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return ""
    return current_language().formats.digits(f"{found.hour:02}:{found.minute:02}")


def moment_value(day: date | None, clock: str) -> str | None:
    """Return a date and a typed time as a form holds them; None where one is missing or no time."""
    found = time_value(clock)
    if day is None:
        return "" if found == "" else None
    return f"{day.isoformat()}T{found}" if found else None


def shown_number(value: str) -> str:
    """Return a number in lexical form with the person's figures."""
    return current_language().formats.digits(value)


def value_in_words(kind: Kind, value: str) -> str:
    """Return a value in words where no choices are asked: a date as the person reads it, a number in their figures."""
    formats = current_language().formats
    day = day_of(value) if kind in {Kind.DATE, Kind.DATETIME} else None
    if kind is Kind.DATE and day is not None:
        return formats.day(day)
    if kind is Kind.DATETIME and day is not None:
        return f"{formats.day(day)} {clock_of(value)}"
    if kind is Kind.TIME:
        return clock_of(value)
    if kind is Kind.GEOPOINT:
        return formats.digits(" ".join(value.split()[:2]))
    if kind in {Kind.INTEGER, Kind.DECIMAL, Kind.RANGE, Kind.CALCULATE} and number_value(Kind.DECIMAL, value):
        return shown_number(value)
    return value


def moment_stamp(moment: datetime) -> str:
    """Return a moment for the name of a file."""
    return f"{moment.astimezone():%Y%m%d-%H%M%S}"


def _figure(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
