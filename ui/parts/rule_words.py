"""The words of what a rule pack lists by codes."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.inspection_rules import CodedTitle, Severity
from app.domain.wording import in_language
from ui.i18n.translator import current_language


def coded(entries: Sequence[CodedTitle | Severity], code: str) -> str:
    """Return the title of a code of the rule pack, the code itself where the pack does not have it any more."""
    found = next((entry.title for entry in entries if entry.code == code), None)
    return code if found is None else in_language(found, current_language().code)


def choices(entries: Sequence[CodedTitle | Severity], *, none: bool = False) -> tuple[tuple[str, str], ...]:
    """Return the codes with their titles, for a field to choose from; `none` offers nothing, too."""
    listed = tuple((entry.code, in_language(entry.title, current_language().code)) for entry in entries)
    return (("", "–"), *listed) if none else listed
