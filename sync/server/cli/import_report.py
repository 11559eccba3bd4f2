"""An import report for the person at the server's command line: plain text, or JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from app.domain.reasons import Param
from sync.server.core.facilities.report import FileError, ImportReport, NearMatch, Note, Outcome, RowReport

WORDS: Mapping[str, str] = {
    # the file
    "broken_quotes": "the quotation marks are broken: text stands after a closing mark, or a mark is never closed",
    "cell_too_long": "the cell is too long ({limit} characters at most)",
    "control_character": "the cell holds the control character {character}",
    "duplicate_column": "the column says the same as the column '{same_as}'",
    "file_too_large": "the file is too large: it has {size:,} bytes, and at most {limit:,} are read; split it",
    "formula": "a spreadsheet would take the cell for a formula: {text}",
    "missing_column": "the list needs this column and does not have it",
    "missing_header": "the first row does not name the columns (country, name, address)",
    "not_utf8": "the file is not in UTF-8: byte {byte} (save it as 'CSV UTF-8')",
    "too_many_columns": "there are more than {limit} columns",
    "too_many_rows": "there are more than {limit} rows",
    "utf16": "the file is in UTF-16, not in UTF-8 (save it as 'CSV UTF-8')",
    "wrong_delimiter": "the columns are not separated by commas",
    # rows
    "new": "new",
    "same_name_and_address": "same name, address and country",
    "same_os_id": "same OS id {os_id}",
    "address_missing": "there is neither an address nor an OS id",
    "country_missing": "there is no country",
    "country_unknown": "the country is not known: {text}",
    "empty_row": "the row is empty",
    "half_a_coordinate": "the {column} is missing",
    "matches_two_factories": "the OS id {os_id} is one factory's, the name and address another's",
    "more_cells_than_columns": "the row has more cells than there are columns",
    "name_missing": "there is no name",
    "not_a_number": "the {column} is not a number: {text}",
    "other_os_id": "same name and address as a factory with another OS id ({known})",
    "out_of_range": "the {column} is out of range: {text}",
    # warnings
    "os_id_of_another_country": "the OS id {text} was made for another country than {country}",
    "os_id_with_other_name_and_address": "the OS id belongs to {known}, whose name and address differ; nothing taken",
    "os_id_wrong_check_character": "the check character of the OS id {text} is wrong",
    "os_id_wrong_form": "this is no OS id, kept as given: {text}",
    "os_id_wrong_length": "an OS id has 15 characters, kept as given: {text}",
}

_ORDER = (Outcome.REFUSED, Outcome.MERGED, Outcome.ADDED)


def words(code: str, params: Mapping[str, Param]) -> str:
    """Return the sentence for a code of a report."""
    return WORDS[code].format(**params)


def as_json(report: ImportReport) -> str:
    """Return the report as one JSON object, with counts."""
    counts = {outcome.value: number for outcome, number in report.counts().items()}
    document = {**asdict(report), "counts": {"rows": len(report.rows), **counts}}
    return json.dumps(document, ensure_ascii=False, indent=1)


def as_text(report: ImportReport, *, is_dry_run: bool, most_rows: int | None = None) -> str:
    """Return the report as lines of text.

    `most_rows` are told at most, refused ones before merged and added ones, and as many near matches; all are counted.
    """
    return "\n".join(_lines(report, most_rows, is_dry_run=is_dry_run))


def _lines(report: ImportReport, most_rows: int | None, *, is_dry_run: bool) -> Iterator[str]:
    if report.errors:
        yield f"{report.file_name}: nothing was imported."
        yield from (f"  {_place(error)}{words(error.code, error.params)}" for error in report.errors)
        return
    counts = report.counts()
    would = "would be " if is_dry_run else ""
    yield (
        f"{report.file_name}: {len(report.rows)} rows: {counts[Outcome.ADDED]} {would}added, "
        f"{counts[Outcome.MERGED]} {would}merged, {counts[Outcome.REFUSED]} refused."
    )
    told = sorted(report.rows, key=lambda row: _ORDER.index(row.outcome))[:most_rows]
    for outcome in _ORDER:
        rows = [row for row in told if row.outcome is outcome]
        if rows:
            yield f"{outcome.value.capitalize()}:"
        for row in rows:
            yield from _row(row)
    yield from _untold(len(report.rows) - len(told), "rows")
    if report.near_matches:
        matches = report.near_matches[:most_rows]
        yield "Near matches (nothing is done about them):"
        yield from (f"  {_near(match)}" for match in matches)
        yield from _untold(len(report.near_matches) - len(matches), "near matches")
    if report.ignored_columns:
        yield f"Columns not used: {', '.join(report.ignored_columns)}"
    if is_dry_run:
        yield "Dry run: nothing was written."


def _untold(number: int, what: str) -> Iterator[str]:
    if number:
        yield f"... and {number:,} more {what} (--all prints them)"


def _row(row: RowReport) -> Iterator[str]:
    into = f", as in row {row.into_row}" if row.into_row is not None else ""
    says = " ".join(part for part in (row.name, f"({row.country})" if row.country else "") if part)
    yield f"  row {row.row}: {says}{': ' if says else ''}{_note(row.reason)}{into}"
    if row.filled:
        yield f"    taken over: {', '.join(row.filled)}"
    for each in row.differences:
        yield f"    {each.field} stays '{each.kept}'; the row says '{each.given}'"
    yield from (f"    warning: {_note(warning)}" for warning in row.warnings)


def _near(match: NearMatch) -> str:
    other = f"row {match.other_row}" if match.other_row is not None else match.other_factory_id
    address = ", same address" if match.same_address else ""
    return f"row {match.row} {match.name} ~ {other} {match.other_name} ({match.similarity:.0%}{address})"


def _note(note: Note) -> str:
    return words(note.code, note.params)


def _place(error: FileError) -> str:
    if not error.row:
        return ""
    title = f"({error.column})" if error.letter and error.column else error.column
    column = " ".join(part for part in (error.letter, title) if part)
    return f"row {error.row}, column {column}: " if column else f"row {error.row}: "
