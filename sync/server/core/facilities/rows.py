"""What a row says about a factory, or why it cannot be used."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.factory.countries import Countries
from app.domain.factory.identity import IdentityKey, identity_key, name_key
from app.domain.factory.os_id import OsIdCheck, check_os_id, tidy_os_id
from sync.server.core.facilities.cells import NUMBER, tidy
from sync.server.core.facilities.columns import Columns
from sync.server.core.facilities.report import Note

_NOTHING = frozenset({"", "-", "n/a", "na", "none", "null", "not applicable"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A usable row; `identity` is None when only its OS id can tell which factory it is."""

    row: int
    country: str
    name: str
    address: str
    sector: str
    os_id: str
    latitude: float | None
    longitude: float | None
    workers: int | None
    external_ids: tuple[str, ...]
    identity: IdentityKey | None
    warnings: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that cannot be used, with what it said about itself."""

    row: int
    name: str
    country: str
    reason: Note


class _Unusable(Exception):
    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.note = Note(code, params)


class RowReader:
    """Reads the rows of one list by its columns."""

    def __init__(self, columns: Columns, countries: Countries) -> None:
        """Take what the columns hold and the country names."""
        self._columns = columns
        self._countries = countries

    def read(self, row: int, cells: Sequence[str]) -> Draft | Refusal:
        """Return what a row says, or why it is refused."""
        try:
            return self._draft(row, cells)
        except _Unusable as unusable:
            return Refusal(row, self._cell(cells, "name"), self._cell(cells, "country"), unusable.note)

    def _draft(self, row: int, cells: Sequence[str]) -> Draft:
        if not any(cell.strip() for cell in cells):
            raise _Unusable("empty_row")
        if any(cell.strip() for cell in cells[len(self._columns.titles) :]):
            raise _Unusable("more_cells_than_columns")
        country, name, address = (self._cell(cells, field) for field in ("country", "name", "address"))
        code = self._countries.code_of(country)
        if code is None:
            raise _Unusable("country_unknown" if country else "country_missing", text=country)
        if not name_key(name):
            raise _Unusable("name_missing")
        os_id, unused, warnings = self._os_id(cells, code)
        identity = identity_key(code, name, address)
        if identity is None and not os_id:
            raise _Unusable("address_missing")
        latitude, longitude = self._coordinates(cells)
        return Draft(
            row=row,
            country=code,
            name=name,
            address=address,
            sector=self._cell(cells, "sector"),
            os_id=os_id,
            latitude=latitude,
            longitude=longitude,
            workers=self._workers(cells),
            external_ids=(*unused, *self._external_ids(cells)),
            identity=identity,
            warnings=warnings,
        )

    def _os_id(self, cells: Sequence[str], country: str) -> tuple[str, tuple[str, ...], tuple[Note, ...]]:
        """Return the id, what stands in its place when it is none, and warnings.

        An id with a wrong check character is used all the same; text of another length or form is only kept:
        `unknown` in every row would else make one factory of them all.
        """
        given = self._cell(cells, "os_id")
        if given.casefold() in _NOTHING:
            return "", (), ()
        check = check_os_id(given)
        if check in (OsIdCheck.WRONG_LENGTH, OsIdCheck.WRONG_FORM):
            return "", (f"os-id-as-given:{given}",), (Note(f"os_id_{check}", {"text": given}),)
        tidied = tidy_os_id(given)
        warnings: list[Note] = []
        if check is not OsIdCheck.GOOD:
            warnings.append(Note(f"os_id_{check}", {"text": given}))
        if tidied[:2] != country:
            warnings.append(Note("os_id_of_another_country", {"text": given, "country": country}))
        return tidied, (), tuple(warnings)

    def _coordinates(self, cells: Sequence[str]) -> tuple[float | None, float | None]:
        latitude = self._number(cells, "latitude", 90)
        longitude = self._number(cells, "longitude", 180)
        if (latitude is None) != (longitude is None):
            raise _Unusable("half_a_coordinate", column="longitude" if longitude is None else "latitude")
        return latitude, longitude

    def _number(self, cells: Sequence[str], field: str, most: float) -> float | None:
        text = self._cell(cells, field)
        if text.casefold() in _NOTHING:
            return None
        if NUMBER.fullmatch(text) is None:
            raise _Unusable("not_a_number", column=field, text=text)
        value = float(text)
        if abs(value) > most:
            raise _Unusable("out_of_range", column=field, text=text)
        return value

    def _workers(self, cells: Sequence[str]) -> int | None:
        text = self._cell(cells, "workers")
        if text.casefold() in _NOTHING:
            return None
        if re.fullmatch(r"\d{1,7}", text, re.ASCII) is None:
            raise _Unusable("not_a_number", column="workers", text=text)
        return int(text)

    def _external_ids(self, cells: Sequence[str]) -> tuple[str, ...]:
        pairs = ((scheme, self._at(cells, index)) for scheme, index in self._columns.external.items())
        return tuple(f"{scheme}:{text}" for scheme, text in pairs if text.casefold() not in _NOTHING)

    def _cell(self, cells: Sequence[str], field: str) -> str:
        index = self._columns.fields.get(field)
        return "" if index is None else self._at(cells, index)

    @staticmethod
    def _at(cells: Sequence[str], index: int) -> str:
        return tidy(cells[index]) if index < len(cells) else ""
