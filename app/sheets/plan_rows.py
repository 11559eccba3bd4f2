"""What a row of a list means as a plan item, before any rule is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from app.domain.catalogue import Catalogue, Cluster, CompliancePoint
from app.domain.limits import LIST_LIMIT
from app.domain.plan.commands import ItemPatch
from app.domain.plan.records import Status
from app.domain.text import words
from app.domain.wording import in_language
from app.sheets.days import Order, read_day
from app.sheets.plan_columns import Field, Mapped
from app.sheets.table import Line

_LANGUAGES = ("en", "bn", "ar")
_STATUS: Mapping[Status, tuple[str, ...]] = {
    Status.COMPLETED: (
        "completed", "complete", "closed", "done", "finished", "remediated", "corrected", "resolved", "100",
        "সম্পন্ন", "সমাপ্ত", "শেষ", "বন্ধ", "مكتمل", "مكتملة", "منجز", "تم", "مغلق", "منتهي",
    ),
    Status.PENDING: (
        "pending", "on hold", "not started", "waiting", "অপেক্ষমাণ", "মুলতবি", "বাকি", "معلق", "معلّق",
        "قيد الانتظار", "لم يبدأ",
    ),
    Status.IN_PROGRESS: (
        "in progress", "ongoing", "on going", "open", "started", "under way", "চলমান", "চলছে", "খোলা",
        "قيد التنفيذ", "جار", "جاري", "جارٍ", "مفتوح", "مستمر",
    ),
}  # fmt: skip
_SEPARATORS = (";", "\n", "،", ",")


class Note(StrEnum):
    """What a person should know about a row that can be added all the same, or why it cannot."""

    AREA_MISSING = "row.area_missing"
    DATE_UNREADABLE = "row.date_unreadable"
    DATE_AMBIGUOUS = "row.date_ambiguous"
    STATUS_AS_WORDS = "row.status_as_words"
    STATUS_COMPLETED = "row.status_completed"
    STATUS_UNKNOWN = "row.status_unknown"
    CLASS_UNKNOWN = "row.class_unknown"
    FORMULA = "row.formula"
    FORMULA_EMPTY = "row.formula_empty"


STOPS = frozenset({Note.AREA_MISSING, Note.FORMULA_EMPTY})
"""With one of these a row is not added."""


@dataclass(frozen=True, slots=True)
class RowNote:
    """A note about one field of a row, with the cell's text."""

    note: Note
    field: Field
    text: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """A row as an item: its fields, the day of the finding if it says one, the status in its own words, the notes."""

    number: int
    fields: ItemPatch
    found_on: date | None
    status_words: str
    notes: tuple[RowNote, ...]


class RowReader:
    """Understands the rows of one sheet by the chosen columns."""

    def __init__(self, catalogue: Catalogue, mapped: Mapped, order: Order) -> None:
        """Take what classifies items, where each field stands, and which number of a date is the day."""
        self._classes = _Classes(catalogue)
        self._mapped = mapped
        self._order = order

    def understand(self, line: Line) -> Understood:
        """Return what a row means."""
        notes: list[RowNote] = []
        found = {field: self._text(line, field, notes) for field in self._mapped}
        fields = ItemPatch(area=found.get(Field.AREA, ""))
        if not fields["area"]:
            notes.append(RowNote(Note.AREA_MISSING, Field.AREA))
        if root_cause := found.get(Field.ROOT_CAUSE):
            fields["root_cause"] = root_cause
        if actions := found.get(Field.ACTIONS):
            fields["actions_needed"] = actions
        if lead := found.get(Field.LEAD):
            fields["lead_person"] = " ".join(lead.split())
        if progress := found.get(Field.PROGRESS):
            fields["progress"] = progress
        if key_work := found.get(Field.KEY_WORK):
            fields["key_work_ahead"] = key_work
        if persons := _names(found.get(Field.PERSONS, "")):
            fields["additional_persons"] = persons
        target = self._day(line, Field.TARGET, notes)
        if target is not None:
            fields["target_date"] = target
        self._classify(found, fields, notes)
        status = found.get(Field.STATUS, "")
        if status:
            notes.append(RowNote(_status_note(status), Field.STATUS, status))
        return Understood(line.number, fields, self._day(line, Field.FOUND, notes), status, tuple(notes))

    def _text(self, line: Line, field: Field, notes: list[RowNote]) -> str:
        cell = line.cell(self._mapped[field])
        if cell.is_formula:
            notes.append(RowNote(Note.FORMULA if cell.text else Note.FORMULA_EMPTY, field, cell.text))
        return cell.text

    def _day(self, line: Line, field: Field, notes: list[RowNote]) -> date | None:
        cell = line.cell(self._mapped.get(field, -1))
        if cell.day is not None or not cell.text:
            return cell.day
        read = read_day(cell.text, self._order)
        if read is None:
            notes.append(RowNote(Note.DATE_UNREADABLE, field, cell.text))
            return None
        if read.is_ambiguous:
            notes.append(RowNote(Note.DATE_AMBIGUOUS, field, cell.text))
        return read.day

    def _classify(self, found: Mapping[Field, str], fields: ItemPatch, notes: list[RowNote]) -> None:
        """Name the compliance point; a cluster alone says too little, and then the advisor classifies (O1)."""
        said = found.get(Field.POINT, "")
        if not said:
            if cluster := found.get(Field.CLUSTER, ""):
                notes.append(RowNote(Note.CLASS_UNKNOWN, Field.CLUSTER, cluster))
            return
        point = self._classes.point(said)
        if point is None:
            notes.append(RowNote(Note.CLASS_UNKNOWN, Field.POINT, said))
            return
        fields["cluster"], fields["compliance_point"] = point.cluster, point.id


class _Classes:
    """Compliance points by any of their names."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @cached_property
    def _points(self) -> Mapping[str, CompliancePoint]:
        found: dict[str, CompliancePoint] = {}
        for point in self._catalogue.points:
            for name in (point.id, str(point.number), *point.aliases, *_titles(point)):
                found.setdefault(_key(name), point)
        return found

    def point(self, said: str) -> CompliancePoint | None:
        """Return the compliance point that a cell names: by title, alias, number or id."""
        key = _key(said)
        return self._points.get(key) or self._points.get(key.lstrip("0123456789 ").strip())


def _titles(named: Cluster | CompliancePoint) -> Sequence[str]:
    return [in_language(named.title, language) for language in _LANGUAGES]


def _key(text: str) -> str:
    return " ".join(words(text))


def _status_note(said: str) -> Note:
    """Completed is reached by the committee's gates only (S1), and Pending has a reason code: both stay words."""
    key = _key(said)
    for status, names in _STATUS.items():
        if key in {_key(name) for name in names}:
            return Note.STATUS_COMPLETED if status is Status.COMPLETED else Note.STATUS_AS_WORDS
    return Note.STATUS_UNKNOWN


def _names(said: str) -> tuple[str, ...]:
    parts = [said]
    for separator in _SEPARATORS:
        parts = [piece for part in parts for piece in part.split(separator)]
    return tuple(dict.fromkeys(name for part in parts if (name := " ".join(part.split()))))[:LIST_LIMIT]
