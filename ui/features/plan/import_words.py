"""The words of importing a list: what would become of a row, what should be known about it, about the file."""

from __future__ import annotations

from app.services.plan_import import Done
from app.services.plan_rows import Fate, PlannedRow
from app.sheets.days import Order
from app.sheets.plan_rows import Note, RowNote
from app.sheets.table import Told
from ui.i18n.messages import field_title, reason_words
from ui.i18n.translator import fill, translate
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText

NAMED = 3
"""Items that are named where some of an import could not be taken back."""


def fate_chip(row: PlannedRow, *, is_chosen: bool) -> ChipText:
    """Return what would become of a row, as the person chose."""
    if row.fate is Fate.HERE:
        return ChipText(translate("PlanImport", "In the plan"), Tone.NEUTRAL)
    if row.fate is Fate.REFUSED:
        return ChipText(translate("PlanImport", "Cannot be added"), Tone.BAD)
    if is_chosen:
        return ChipText(translate("PlanImport", "Will be added"), Tone.OK)
    return ChipText(translate("PlanImport", "Left out"), Tone.WARN)


def facet_title(fate: str) -> str:
    """Return the name of a filter."""
    return {
        "": translate("PlanImport", "All rows"),
        Fate.NEW: translate("PlanImport", "New"),
        Fate.DUPLICATE: translate("PlanImport", "Alike"),
        Fate.HERE: translate("PlanImport", "Added before"),
        Fate.REFUSED: translate("PlanImport", "Cannot be added"),
        "noted": translate("PlanImport", "To look at"),
    }[fate]


def why_words(row: PlannedRow) -> str:
    """Return all that should be known about a row, the gravest first."""
    said = [f"{reason_words(reason)} ({reason.rule})" for reason in row.reasons]
    if row.fate is Fate.DUPLICATE and row.like_row:
        words = translate("PlanImport", "Like row {row} of this list: {area}.")
        said.append(fill(words, row=row.like_row, area=row.like))
    elif row.fate is Fate.DUPLICATE:
        said.append(fill(translate("PlanImport", "Like an item of the plan: {area}."), area=row.like))
    elif row.fate is Fate.HERE:
        said.append(translate("PlanImport", "This row of this file was added before."))
    return " ".join((*said, *(note_words(note) for note in row.notes)))


def note_words(note: RowNote) -> str:
    """Return a note on one field of a row."""
    return fill(_notes()[note.note], field=field_title(note.field), text=note.text)


def told_words(told: Told) -> str:
    """Return what should be known about the whole file."""
    words = {
        "sheet.merged": translate(
            "PlanImport", "There are merged cells ({text}): what they say counts for their first row only."
        ),
        "sheet.formulas": translate(
            "PlanImport",
            "There are formulas: what the spreadsheet last worked out is taken, nothing is worked out here.",
        ),
        "sheet.encoding_guessed": translate(
            "PlanImport", "The file does not say how its letters are written; read as {text}. Look at the names below."
        ),
    }
    return fill(words[told.code], text=told.text)


def order_title(order: Order) -> str:
    """Return how dates such as 03/04/2026 are read."""
    if order is Order.DAY_FIRST:
        return translate("PlanImport", "03/04/2026 is 3 April")
    return translate("PlanImport", "03/04/2026 is 4 March")


def column_title(heading: str, place: int) -> str:
    """Return a column of the list; one without a heading by its number."""
    return heading or fill(translate("PlanImport", "Column {number}"), number=place + 1)


def status_template() -> str:
    """Return how a status of the list stays in the progress of an item."""
    return translate("PlanImport", "In the imported list: {status}")


def added_words(done: Done) -> str:
    """Return what came of an import."""
    words = fill(translate("PlanImport", "Items added: {count}."), count=done.count)
    if done.is_stopped:
        words += " " + translate("PlanImport", "Stopped; choose the same list again to go on.")
    return words + _kept_out(translate("PlanImport", "Not added: {areas}."), done)


def undone_words(done: Done) -> str:
    """Return what came of taking an import back."""
    words = fill(translate("PlanImport", "Items taken out of the plan again: {count}."), count=done.count)
    return words + _kept_out(translate("PlanImport", "These stay, as somebody worked on them: {areas}."), done)


def _kept_out(words: str, done: Done) -> str:
    if not done.refused:
        return ""
    named = ", ".join(area for area, _ in done.refused[:NAMED])
    more = len(done.refused) - NAMED
    if more > 0:
        named = fill(translate("PlanImport", "{names} and {count} more"), names=named, count=more)
    return " " + fill(words, areas=named)


def _notes() -> dict[Note, str]:
    return {
        Note.AREA_MISSING: translate("PlanImport", "The row says no {field}."),
        Note.DATE_UNREADABLE: translate("PlanImport", "{field} is no date and is left out: {text}."),
        Note.DATE_AMBIGUOUS: translate("PlanImport", "{field} can be read in two ways: {text}."),
        Note.STATUS_COMPLETED: translate(
            "PlanImport",
            "“{text}” stays in the progress, in words: the item is Completed once the committee has reviewed it (S1).",
        ),
        Note.STATUS_AS_WORDS: translate("PlanImport", "“{text}” stays in the progress, in words (S1)."),
        Note.STATUS_UNKNOWN: translate(
            "PlanImport", "“{text}” is no known status; it stays in the progress, in words."
        ),
        Note.CLASS_UNKNOWN: translate(
            "PlanImport", "{field} is not in the catalogue: {text}. The item goes to the list to classify."
        ),
        Note.FORMULA: translate("PlanImport", "{field} comes from a formula: {text}."),
        Note.FORMULA_EMPTY: translate("PlanImport", "{field} is a formula without a value; save the file with values."),
    }
