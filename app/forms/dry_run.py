"""A dry run through pyxform, the reference reader of XLSForm: what it would refuse, other programs refuse too."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from app.forms.problems import Problem, Severity
from app.forms.workbook import Sheet

_ROW = re.compile(r"\[row\s*:\s*(\d+)\]\s*")
_SHEET = re.compile(r"[Oo]n the '(\w+)' sheet")
_COLUMN = re.compile(r"the '([\w:]+)' (?:value|column)")
_TOLD = re.compile(r"max-pixels|or_other and translations|valid machine-readable codes|Choices should have a label")
"""What reading tells by itself, or what is of no matter here."""
_MOST = 500
_UNREAD = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


def dry_run(sheets: Mapping[str, Sheet], name: str) -> tuple[Problem, ...]:
    """Return what pyxform says of the sheets, with the row where it names one."""
    given: dict[str, object] = {"fallback_form_name": name or "form", "sheet_names": list(sheets)}
    for key, sheet in sheets.items():
        headers = {column: header for column, header in sheet.headers.items() if not _is_ours(header)}
        last = max(sheet.rows, default=1)
        given[key] = [
            {
                header: sheet.rows.get(row, {})[column]
                for column, header in headers.items()
                if column in sheet.rows.get(row, {})
            }
            for row in range(2, last + 1)
        ]
        given[f"{key}_header"] = [dict.fromkeys(headers.values())]
    warnings: list[str] = []
    try:
        convert(given, warnings=warnings, validate=False)
    except PyXFormError as error:
        return (_problem(str(error), Severity.ERROR),)
    except _UNREAD as error:
        return (_problem(f"{type(error).__name__}: {error}", Severity.ERROR),)
    return tuple(_problem(text, Severity.WARNING) for text in warnings if not _TOLD.search(text))


def _is_ours(header: str) -> bool:
    """Say whether a column is one that pyxform need not see: the title in a second language."""
    return header.lower().replace(" ", "").startswith(("form_title:", "title:"))


def _problem(text: str, severity: Severity) -> Problem:
    row, sheet, column = _ROW.search(text), _SHEET.search(text), _COLUMN.search(text)
    return Problem(
        "dry_run.error" if severity is Severity.ERROR else "dry_run.warning",
        severity,
        sheet[1] if sheet else "survey" if row else "",
        int(row[1]) if row else None,
        column[1] if column else "",
        {"text": _ROW.sub("", text)[:_MOST]},
    )
