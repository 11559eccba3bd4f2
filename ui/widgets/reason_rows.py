"""Reasons of the rules as rows: title, what is missing, who and where."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.reasons import Reason
from ui.i18n.messages import reason_words, rule_title, where_words
from ui.widgets.reason_list import ReasonRow
from ui.widgets.state_mark import ReasonState

_STATES = {"gate.stale": ReasonState.STALE, "gate.differ": ReasonState.DIFFER}


def reason_rows(reasons: Sequence[Reason], *, link: bool = True) -> tuple[ReasonRow, ...]:
    """Return a row for each reason, in their order; a link's target is `where:rule` (review:G3)."""
    return tuple(_row(reason, link=link) for reason in reasons)


def _row(reason: Reason, *, link: bool) -> ReasonRow:
    state = ReasonState.MET if reason.met else _STATES.get(reason.needs, ReasonState.MISSING)
    verb = "" if reason.met or not link else where_words(reason.where)
    target = f"{reason.where}:{reason.rule}" if verb else ""
    return ReasonRow(state, rule_title(reason.rule), reason_words(reason), reason.rule, verb, target)
