"""A language whose words are their codes: what a paper says, without any translation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from app.papers.say import Say


class Codes:
    """Speaks in codes, left to right or right to left."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self.is_right_to_left = language == "ar"

    @property
    def alone(self) -> Codes:
        return self

    def say(self, word: Say, **params: str | int) -> str:
        return " ".join([word.value, *map(str, params.values())])

    def term(self, subject: str, value: str) -> str:
        return value

    def rule(self, rule: str) -> str:
        return rule

    def day(self, value: date) -> str:
        return value.isoformat()

    def moment(self, value: datetime) -> str:
        return value.isoformat()

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:.{decimals}f}"

    def wording(self, words: Mapping[str, str]) -> str:
        return words.get(self.language) or next(iter(words.values()), "")
