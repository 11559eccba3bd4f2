"""Days as people write them: ISO, with slashes, dots or month names, in digits of three scripts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_PARTS = re.compile(r"(\d{1,4})\s*[-/.\s]\s*(\d{1,2}|[^\d\s./,-]+\.?)\s*[-/.,\s]\s*(\d{1,4})")
_MONTH_FIRST = re.compile(r"([^\d\s./,-]+)\.?\s+(\d{1,2}),?\s+(\d{4})")
_TIME = re.compile(r"(?<=\d)[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AaPp][Mm])?$")
"""The time that some programs write behind a day."""
_SERIAL = re.compile(r"\d{5}(\.\d+)?")
_EPOCH = date(1899, 12, 30)
"""What a spreadsheet counts days from."""
_MONTHS = (
    ("jan", "january", "জানুয়ারি", "জানুয়ারী", "يناير", "كانون الثاني"),
    ("feb", "february", "ফেব্রুয়ারি", "ফেব্রুয়ারী", "فبراير", "شباط"),
    ("mar", "march", "মার্চ", "مارس", "آذار"),
    ("apr", "april", "এপ্রিল", "أبريل", "ابريل", "نيسان"),
    ("may", "মে", "مايو", "أيار"),
    ("jun", "june", "জুন", "يونيو", "حزيران"),
    ("jul", "july", "জুলাই", "يوليو", "تموز"),
    ("aug", "august", "আগস্ট", "أغسطس", "اغسطس", "آب"),
    ("sep", "sept", "september", "সেপ্টেম্বর", "سبتمبر", "أيلول"),
    ("oct", "october", "অক্টোবর", "أكتوبر", "اكتوبر", "تشرين الأول"),
    ("nov", "november", "নভেম্বর", "نوفمبر", "تشرين الثاني"),
    ("dec", "december", "ডিসেম্বর", "ديسمبر", "كانون الأول"),
)
_NUMBER = {unicodedata.normalize("NFC", name): number for number, names in enumerate(_MONTHS, 1) for name in names}
_CENTURY = 100
_YEAR_FROM = 1000


class Order(StrEnum):
    """Which number of 03/04/2026 is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Day:
    """A day that was read; `is_ambiguous`: with the numbers the other way round it would be another one."""

    day: date
    is_ambiguous: bool = False


def read_day(text: str, order: Order = Order.DAY_FIRST) -> Day | None:
    """Return the day a cell means, None when it says none."""
    plain = _western(text)
    if _SERIAL.fullmatch(plain):
        return Day(_EPOCH + timedelta(days=int(float(plain))))
    named = _MONTH_FIRST.fullmatch(plain)
    if named is not None:
        month = _NUMBER.get(named[1].casefold())
        return None if month is None else _day(int(named[3]), month, int(named[2]))
    found = _PARTS.fullmatch(plain)
    if found is None:
        return None
    first, middle, last = found[1], found[2].rstrip(".").casefold(), found[3]
    if not middle.isdigit():
        month = _NUMBER.get(middle)
        return None if month is None else _day(_year(last), month, int(first))
    if int(first) >= _YEAR_FROM:
        return _day(int(first), int(middle), int(last))
    return _numbers(int(first), int(middle), _year(last), order)


def order_of(texts: Iterable[str]) -> Order | None:
    """Return the order that the days of a column prove, None when they prove none, or both."""
    proven: set[Order] = set()
    for text in texts:
        found = _PARTS.fullmatch(_western(text))
        if found is None or not found[2].isdigit() or int(found[1]) >= _YEAR_FROM:
            continue
        for order in Order:
            other = Order.MONTH_FIRST if order is Order.DAY_FIRST else Order.DAY_FIRST
            if _strictly(found, order) is not None and _strictly(found, other) is None:
                proven.add(order)
    return proven.pop() if len(proven) == 1 else None


def _strictly(found: re.Match[str], order: Order) -> date | None:
    first, second = int(found[1]), int(found[2])
    day, month = (first, second) if order is Order.DAY_FIRST else (second, first)
    read = _day(_year(found[3]), month, day)
    return None if read is None else read.day


def _numbers(first: int, second: int, year: int, order: Order) -> Day | None:
    day, month = (first, second) if order is Order.DAY_FIRST else (second, first)
    wanted, other = _day(year, month, day), _day(year, day, month)
    if wanted is None:
        return other
    return Day(wanted.day, is_ambiguous=other is not None and other.day != wanted.day)


def _year(text: str) -> int:
    return int(text) + 2000 if int(text) < _CENTURY else int(text)


def _day(year: int, month: int, day: int) -> Day | None:
    try:
        return Day(date(year, month, day))
    except ValueError:
        return None


def _western(text: str) -> str:
    """Return the text with the digits of any script as 0 to 9, without marks that nobody sees and a time of day."""
    shown = (c for c in unicodedata.normalize("NFC", text.strip()) if unicodedata.category(c) != "Cf")
    plain = " ".join("".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in shown).split())
    return _TIME.sub("", plain)
