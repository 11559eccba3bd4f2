"""A checklist written as an XLSForm workbook again. Every cell is a text: what looks like a formula is never one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from app.forms.definition import HOLDERS, SELECTS, Choice, Definition, Kind, Node, Words, walk
from app.forms.headers import language_words
from app.forms.vocabulary import WORDS

_TYPES: dict[Kind, str] = {Kind.PHOTO: "image", Kind.SIGNATURE: "image", Kind.DATETIME: "dateTime"}
_PLAIN = (
    "relevant",
    "constraint",
    "required",
    "calculation",
    "default",
    "read_only",
    "choice_filter",
    "appearance",
    "repeat_count",
)
_OURS = ("law", "point", "question", "severity", "discipline")
_ORDER = (
    "type", "name", "label", "hint", "required", "required_message", "relevant", "constraint", "constraint_message",
    "calculation", "default", "read_only", "choice_filter", "appearance", "parameters", "repeat_count",
)  # fmt: skip
_WIDTHS = {"type": 24, "name": 24, "label": 60, "hint": 40}
_WIDTH = 18
_Row = Mapping[str, str]


def write_workbook(definition: Definition) -> bytes:
    """Return the bytes of a workbook that reads as the same definition, also in other programs."""
    book = Workbook(write_only=True)
    rows = list(_rows(definition.nodes))
    _sheet(book, "survey", _survey_headers(definition, rows), rows)
    listed = [row for name, choices in definition.choices.items() for row in _choices(name, choices)]
    _sheet(book, "choices", _choices_headers(definition, listed), listed)
    settings = _settings(definition)
    _sheet(book, "settings", list(settings), [settings])
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _sheet(book: Workbook, title: str, headers: Sequence[str], rows: Iterable[_Row]) -> None:
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for place, header in enumerate(headers):
        sheet.column_dimensions[get_column_letter(place + 1)].width = _WIDTHS.get(header.partition("::")[0], _WIDTH)
    sheet.append([_cell(sheet, header, is_head=True) for header in headers])
    for row in rows:
        sheet.append([_cell(sheet, row.get(header, "")) for header in headers])


def _cell(sheet: WriteOnlyWorksheet, text: str, *, is_head: bool = False) -> Cell | None:
    if not text:
        return None
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text))
    # openpyxl takes a text that begins with "=" for a formula.
    cell.data_type = "s"
    if is_head:
        cell.font = Font(bold=True)
    else:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _rows(nodes: tuple[Node, ...]) -> Iterator[_Row]:
    for node in nodes:
        yield _row(node)
        if node.kind in HOLDERS:
            yield from _rows(node.children)
            yield {"type": f"end {node.kind.value}"}


def _row(node: Node) -> _Row:
    row = {"type": _type(node), "name": node.name}
    for name in WORDS:
        row |= _words(name, getattr(node, name))
    row |= {name: getattr(node, name) for name in _PLAIN}
    row["parameters"] = " ".join(f"{name}={value}" for name, value in node.parameters.items())
    row |= {f"bind::concord:{name}": getattr(node, name) for name in _OURS}
    row["bind::concord:bad"] = " ".join(node.bad)
    row["bind::concord:weight"] = "" if node.weight is None else repr(node.weight).removesuffix(".0")
    row["bind::concord:skip"] = "yes" if node.may_skip else ""
    row["bind::concord:carry"] = "yes" if node.carries else ""
    return {name: text for name, text in row.items() if text}


def _type(node: Node) -> str:
    if node.kind in HOLDERS:
        return f"begin {node.kind.value}"
    if node.kind in SELECTS:
        return f"{node.kind.value} {node.choices}"
    return _TYPES.get(node.kind, node.kind.value)


def _words(name: str, words: Words) -> dict[str, str]:
    return {_header(name, code): text for code, text in words.items()}


def _header(name: str, code: str) -> str:
    return f"{name}::{language_words(code)}" if code else name


def _survey_headers(definition: Definition, rows: Sequence[_Row]) -> list[str]:
    found = dict.fromkeys(name for row in rows for name in row)
    # Every language has its column of labels, first: their order is that of the definition's languages.
    written = [_header("label", code) for code in definition.languages]
    known = [name for name in _ORDER if name not in WORDS]
    spoken = [_header(name, code) for name in _ORDER if name in WORDS for code in ("", *definition.languages)]
    order = {name: place for place, name in enumerate((*known[:2], *spoken, *known[2:]))}
    return sorted({**found, **dict.fromkeys(written)}, key=lambda name: (order.get(name, len(order)), name))


def _choices(name: str, choices: tuple[Choice, ...]) -> Iterator[_Row]:
    for choice in choices:
        labels = {_header("label", code): text for code, text in choice.label.items()}
        yield {"list_name": name, "name": choice.name, **labels, **choice.values}


def _choices_headers(definition: Definition, rows: Iterable[_Row]) -> list[str]:
    labels = [_header("label", code) for code in ("", *definition.languages)]
    found = dict.fromkeys(name for row in rows for name in row)
    return [
        "list_name",
        "name",
        *(name for name in labels if name in found),
        *(name for name in found if name not in {"list_name", "name", *labels}),
    ]


def _settings(definition: Definition) -> _Row:
    settings = {_header("form_title", code): text for code, text in definition.title.items()}
    settings |= {
        "form_id": definition.code,
        "version": definition.version,
        "default_language": language_words(definition.default_language) if definition.default_language else "",
        "programme": definition.programme,
        "namespaces": 'concord="urn:concord:forms"' if _has_ours(definition) else "",
        "allow_choice_duplicates": "yes" if _repeats(definition) else "",
    }
    return {name: text for name, text in settings.items() if text}


def _has_ours(definition: Definition) -> bool:
    return any(
        any(getattr(node, name) for name in (*_OURS, "bad", "may_skip", "carries")) or node.weight is not None
        for _path, node in walk(definition.nodes)
    )


def _repeats(definition: Definition) -> bool:
    return any(len({choice.name for choice in choices}) < len(choices) for choices in definition.choices.values())
