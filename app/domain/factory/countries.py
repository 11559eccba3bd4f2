"""Country names and ISO 3166 alpha-2 codes, so that lists that write either can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.domain.factory.identity import plain_words


@dataclass(frozen=True, slots=True)
class Country:
    """One country: ISO 3166 alpha-2 code, English short name, other names in use (with the alpha-3 code)."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)  # without slots: the look-ups are built once, on first use
class Countries:
    """The countries of the world as of `valid_from`."""

    id: str
    valid_from: date
    countries: tuple[Country, ...]

    @cached_property
    def _by_words(self) -> Mapping[str, str]:
        return {
            plain_words(text): country.code
            for country in self.countries
            for text in (country.code, country.name, *country.aliases)
        }

    @cached_property
    def _by_code(self) -> Mapping[str, Country]:
        return {country.code: country for country in self.countries}

    def code_of(self, text: str) -> str | None:
        """Return the alpha-2 code of a name or code in any case and punctuation, None when unknown."""
        return self._by_words.get(plain_words(text))

    def country(self, code: str) -> Country | None:
        """Return a country by its alpha-2 code in capitals."""
        return self._by_code.get(code)
