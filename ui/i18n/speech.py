"""The words of papers in a language of their own, whatever the window speaks; two languages at once where wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from importlib.resources import as_file, files

from PySide6.QtCore import QTranslator

from app.domain.wording import in_language
from app.papers.say import Say, Speech
from ui.i18n.bidi import isolate
from ui.i18n.formats import Digits, Formats
from ui.i18n.words.papers import PAPERS
from ui.i18n.words.rules import RULES
from ui.i18n.words.terms import TERMS

_RIGHT_TO_LEFT = frozenset({"ar"})
_BETWEEN = " / "


class Tongue:
    """One language: its translations, dates and figures."""

    def __init__(self, language: str, digits: Digits = Digits.LOCALE) -> None:
        """Take a language code (en, bn, ar) and the figures."""
        self.language = language
        self.is_right_to_left = language in _RIGHT_TO_LEFT
        self._formats = Formats(language, digits)
        self._words = QTranslator()
        with as_file(files("resources") / "i18n") as shipped:
            # Without a file papers are in English, as the window is.
            self._words.load(str(shipped / f"concord_{language}.qm"))

    @property
    def alone(self) -> Tongue:
        """Return itself: it is one language."""
        return self

    def say(self, word: Say, **params: str | int) -> str:
        """Return a sentence of papers, its places filled; {page} and {pages} stay."""
        text = self._look_up("Papers", PAPERS[word])
        for name, value in params.items():
            text = text.replace(f"{{{name}}}", self.number(value) if isinstance(value, int) else value)
        return text

    def term(self, subject: str, value: str) -> str:
        """Return the words of a value of a list; an unknown one is the code."""
        words = TERMS[subject].get(value, value)
        return self._look_up("Terms", words) if words else ""

    def rule(self, rule: str) -> str:
        """Return the title of a rule."""
        return self._look_up("Rules", RULES.get(rule, rule))

    def day(self, value: date) -> str:
        """Return 4 Dec 2026."""
        return self._formats.day(value)

    def moment(self, value: datetime) -> str:
        """Return 2 Nov 2026, 18:40 in the machine's zone."""
        return self._formats.moment(value)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number in the language's figures."""
        return self._formats.number(value, decimals)

    def wording(self, words: Mapping[str, str]) -> str:
        """Return content in this language, else in English, else in any."""
        if words.get("en"):
            return in_language(words, self.language)
        return words.get(self.language) or next((text for text in words.values() if text), "")

    def digits(self, text: str) -> str:
        """Return a text with the language's figures."""
        return self._formats.digits(text)

    def _look_up(self, context: str, text: str) -> str:
        return self._words.translate(context, text) or text


class TwoTongues:
    """Two languages at once: each word in the first, then in the second where it is another."""

    def __init__(self, first: Speech, second: Speech) -> None:
        """Take the two; the paper's direction is that of the first."""
        self._first = first
        self._second = second
        self.language = first.language
        self.is_right_to_left = first.is_right_to_left

    @property
    def alone(self) -> Speech:
        """Return the first."""
        return self._first

    def say(self, word: Say, **params: str | int) -> str:
        """Return a sentence of papers in both."""
        if word is Say.PAGE:
            return self._first.say(word, **params)
        return self._both(lambda one: one.say(word, **params))

    def term(self, subject: str, value: str) -> str:
        """Return the words of a value of a list in both."""
        return self._both(lambda one: one.term(subject, value))

    def rule(self, rule: str) -> str:
        """Return the title of a rule in both."""
        return self._both(lambda one: one.rule(rule))

    def day(self, value: date) -> str:
        """Return a day in both."""
        return self._both(lambda one: one.day(value))

    def moment(self, value: datetime) -> str:
        """Return a moment in both."""
        return self._both(lambda one: one.moment(value))

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number in the first."""
        return self._first.number(value, decimals)

    def wording(self, words: Mapping[str, str]) -> str:
        """Return content in both."""
        return self._both(lambda one: one.wording(words))

    def digits(self, text: str) -> str:
        """Return a text in the figures of the first."""
        return self._first.number(int(text)) if text.isdecimal() else text

    def _both(self, say: Callable[[Speech], str]) -> str:
        first, second = say(self._first), say(self._second)
        if first == second:
            return first
        if self._first.is_right_to_left is not self._second.is_right_to_left:
            # Else the figures of "15 Jun" run on with the Arabic before them: "Jun 15".
            first, second = isolate(first), isolate(second)
        return f"{first}{_BETWEEN}{second}"


def speech_in(language: str, second: str = "", digits: Digits = Digits.LOCALE) -> Speech:
    """Return the words of a paper in a language, or in two."""
    first = Tongue(language, digits)
    return TwoTongues(first, Tongue(second, digits)) if second and second != language else first
