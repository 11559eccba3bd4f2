"""Numbers, dates and times as the person reads them."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


class Digits(StrEnum):
    """Which figures are shown; LOCALE means those of the language."""

    LOCALE = "locale"
    LATIN = "latin"
    ARABIC = "arabic"
    BENGALI = "bengali"


_FIGURES = {Digits.LATIN: "0123456789", Digits.ARABIC: "٠١٢٣٤٥٦٧٨٩", Digits.BENGALI: "০১২৩৪৫৬৭৮৯"}
_YEARS = range(1900, 2200)
"""Years that a person can mean; anything else is a slip of the finger."""
_TO_LATIN = str.maketrans(_FIGURES[Digits.ARABIC] + _FIGURES[Digits.BENGALI], _FIGURES[Digits.LATIN] * 2)
_OWN = {"ar": Digits.ARABIC, "bn": Digits.BENGALI}
# Months and weekdays are always words; Bengali and Arabic are not shortened by their readers.
_LONG_MONTHS = frozenset({"ar", "bn"})
_LOCALES = {"en": "en_US", "bn": "bn_BD", "ar": "ar_EG"}
_SPACE = "\u00a0"
# The Arabic sign stands to the left of its figures wherever it is shown: the mark behind it says the direction.
_PERCENT, _ARABIC_PERCENT = "%", "٪\u061c"

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


class Formats:
    """Writes values in one language with one kind of figures; calendar dates are factory-local."""

    def __init__(self, language: str, digits: Digits = Digits.LOCALE) -> None:
        """Take a language code (en, bn, ar) and the figures."""
        self.language = language
        self.locale = QLocale(_LOCALES.get(language, "en_US"))
        self.shown = _OWN.get(language, Digits.LATIN) if digits is Digits.LOCALE else digits
        self._figures = str.maketrans(_FIGURES[Digits.LATIN], _FIGURES[self.shown])
        self._month = "MMMM" if language in _LONG_MONTHS else "MMM"

    def digits(self, text: str) -> str:
        """Return `text` with every figure in the person's figures."""
        return text.translate(_TO_LATIN).translate(self._figures)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a grouped number: 2,140 or ২,১৪০ or ١٢٬٣٤٥."""
        text = self.locale.toString(float(value), "f", decimals)
        if self.shown is not Digits.ARABIC:
            text = text.replace("٬", ",").replace("٫", ".")
        return self.digits(text)

    def percent(self, value: float) -> str:
        """Return a share of 0 to 100: 61 %."""
        return f"{self.number(round(value))}{_SPACE}{_ARABIC_PERCENT if self.shown is Digits.ARABIC else _PERCENT}"

    def size(self, octets: int) -> str:
        """Return a size of a file or store: 2.4 MB."""
        return self.digits(self.locale.formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeSIFormat))

    def day(self, value: date) -> str:
        """Return 4 Dec 2026."""
        return self._date(value, f"d {self._month} yyyy")

    def short_day(self, value: date) -> str:
        """Return 4 Dec: where the year is plain from the place."""
        return self._date(value, f"d {self._month}")

    def weekday_day(self, value: date) -> str:
        """Return Wed 3 Dec."""
        return self._date(value, f"ddd d {self._month}")

    def wide_days(self) -> tuple[str, ...]:
        """Return a day of each month as `day` writes it: one of them is the widest, whatever the font."""
        return tuple(self.day(date(2028, month, 28)) for month in range(1, 13))

    def wide_weekday_days(self) -> tuple[str, ...]:
        """Return each day of a week in each month as `weekday_day` writes it."""
        return tuple(self.weekday_day(date(2028, month, day)) for month in range(1, 13) for day in range(22, 29))

    def long_day(self, value: date) -> str:
        """Return Tuesday 2 December."""
        return self._date(value, "dddd d MMMM")

    def weekday(self, value: date) -> str:
        """Return Wed."""
        return self._date(value, "ddd")

    def long_month(self, value: date) -> str:
        """Return December 2026."""
        return self._date(value, "MMMM yyyy")

    def month(self, value: date) -> str:
        """Return Dec 2026."""
        return self._date(value, f"{self._month} yyyy")

    def time(self, value: datetime) -> str:
        """Return 09:12 in the machine's zone."""
        local = value.astimezone()
        return self.digits(self.locale.toString(QTime(local.hour, local.minute), "HH:mm"))

    def moment(self, value: datetime) -> str:
        """Return 2 Nov 2026, 18:40 in the machine's zone."""
        comma = "،" if self.language == "ar" else ","
        return f"{self.day(value.astimezone().date())}{comma} {self.time(value)}"

    def ago(self, value: datetime, now: datetime) -> str:
        """Return how long ago: just now, 2 min ago, 3 hours ago, 2 days ago, then the date."""
        seconds = max(0, int((now - value).total_seconds()))
        if seconds < _MINUTE:
            return QCoreApplication.translate("Formats", "just now")
        if seconds < _HOUR:
            return self._count(QCoreApplication.translate("Formats", "%n min ago", "", seconds // _MINUTE))
        if seconds < _DAY:
            return self._count(QCoreApplication.translate("Formats", "%n hour(s) ago", "", seconds // _HOUR))
        if seconds < 14 * _DAY:
            return self._count(QCoreApplication.translate("Formats", "%n day(s) ago", "", seconds // _DAY))
        return self.day(value.astimezone().date())

    def parse_day(self, text: str) -> date | None:
        """Read a typed date leniently: 4 Dec 2026, 4 december 2026, 4/12/2026, 2026-12-04; else None."""
        plain = " ".join(text.translate(_TO_LATIN).replace(",", " ").replace(".", " ").split())
        for locale in (self.locale, QLocale(_LOCALES["en"])):
            for pattern in ("yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d M yyyy", "d MMM yyyy", "d MMMM yyyy"):
                found = locale.toDate(plain.title() if locale.name() == "en_US" else plain, pattern)
                if found.isValid() and found.year() in _YEARS:
                    return date(found.year(), found.month(), found.day())
        return None

    def _date(self, value: date, pattern: str) -> str:
        return self.digits(self.locale.toString(QDate(value.year, value.month, value.day), pattern))

    def _count(self, text: str) -> str:
        return self.digits(text)
