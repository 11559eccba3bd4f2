"""The columns of the list of violations."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.inspection_rules import InspectionRules
from app.queries.violations import ViolationRow
from ui.features.inspection.words import line_chips, line_second
from ui.i18n.messages import field_title
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import Column
from ui.parts.rule_words import coded
from ui.widgets.delegates import CellRole


def violation_columns(rules: Callable[[], InspectionRules | None]) -> tuple[Column[ViolationRow], ...]:
    """Return the columns: what is wrong, where it stands, how grave it is, until when; in words of the pack."""
    formats = current_language().formats

    def second(line: ViolationRow) -> str:
        known = rules()
        return "" if known is None else line_second(line, known, severity=False)

    def chips(line: ViolationRow) -> object:
        known = rules()
        return () if known is None else line_chips(line, known)

    def status(line: ViolationRow) -> str:
        known = rules()
        return "" if known is None else ", ".join(chip.text for chip in line_chips(line, known))

    def severity(line: ViolationRow) -> str:
        known = rules()
        return "" if known is None else coded(known.severities, line.violation.severity)

    return (
        Column(
            translate("Violations", "Violation"),
            lambda line: " ".join(line.violation.text.split()),
            {CellRole.SECOND: second, CellRole.CHIPS: chips, CellRole.STRONG: lambda line: line.is_missed},
            spoken=lambda line: ", ".join((line.violation.text, second(line), status(line))),
            tip=lambda line: line.violation.text,
            width=26,
            stretch=True,
        ),
        Column(field_title("severity"), severity, width=18, spare=True),
        Column(
            field_title("deadline"),
            lambda line: formats.short_day(line.violation.deadline),
            tip=lambda line: formats.day(line.violation.deadline),
            end=True,
            sample=formats.wide_days(),
        ),
    )
