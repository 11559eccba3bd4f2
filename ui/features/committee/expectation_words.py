"""What a country expects of a committee, as rows: how it stands and how well it is founded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app.domain.committee.balance import Expectation, ExpectationCode, Standing
from app.domain.reasons import Param
from app.queries.committee_register import CommitteePart
from ui.features.committee.words import DOT, basis_words
from ui.i18n.translator import current_language, fill, translate
from ui.widgets.reason_list import ReasonRow
from ui.widgets.state_mark import ReasonState

_STATES = {
    Standing.MET: ReasonState.MET,
    Standing.DEPARTS: ReasonState.WARNING,
    Standing.UNKNOWN: ReasonState.NOTE,
}
Params = Mapping[str, Param]


def expectation_rows(part: CommitteePart) -> tuple[ReasonRow, ...]:
    """Return what is expected of a committee as rows: a departure is a warning and holds nobody back."""
    return tuple(_row(expectation) for expectation in part.expectations)


def _row(expectation: Expectation) -> ReasonRow:
    title, detail = _WORDS[expectation.code](expectation.params)
    return ReasonRow(
        _STATES[expectation.standing],
        title,
        DOT.join(part for part in (detail, basis_words(expectation.basis)) if part),
    )


def _number(params: Params, name: str) -> int:
    value = params.get(name)
    return value if isinstance(value, int) else 0


def _least(params: Params) -> tuple[str, str]:
    title = translate("CommitteeWords", "At least %n member(s)", "", _number(params, "wanted"))
    return title, _present(params)


def _most(params: Params) -> tuple[str, str]:
    title = translate("CommitteeWords", "At most %n member(s)", "", _number(params, "wanted"))
    return title, _present(params)


def _present(params: Params) -> str:
    return translate("CommitteeWords", "%n in office", "", _number(params, "count"))


def _sides(params: Params) -> str:
    text = translate("CommitteeWords", "{workers} worker, {managers} management")
    return fill(text, workers=_number(params, "workers"), managers=_number(params, "managers"))


def _equal(params: Params) -> tuple[str, str]:
    return translate("CommitteeWords", "Both sides equal in number"), _sides(params)


def _not_fewer(params: Params) -> tuple[str, str]:
    return translate("CommitteeWords", "Worker members not fewer than management members"), _sides(params)


def _women_detail(params: Params, whole: str) -> str:
    parts = [fill(whole, women=_number(params, "women"), count=_number(params, "count"))]
    if "share" in params:
        text = translate("CommitteeWords", "{share} of the workforce are women")
        parts.append(fill(text, share=current_language().formats.percent(_number(params, "share"))))
    elif whole != _of_all():
        parts.append(translate("CommitteeWords", "women in the workforce are not known"))
    if _number(params, "not_given"):
        parts.append(translate("CommitteeWords", "not given for %n member(s)", "", _number(params, "not_given")))
    return DOT.join(parts)


def _of_workers() -> str:
    return translate("CommitteeWords", "Women among the worker members: {women} of {count}")


def _of_all() -> str:
    return translate("CommitteeWords", "Women among the members: {women} of {count}")


def _proportional(params: Params) -> tuple[str, str]:
    return translate("CommitteeWords", "Women in proportion to the workforce"), _women_detail(params, _of_workers())


def _third(params: Params) -> tuple[str, str]:
    title = translate("CommitteeWords", "A third women on the worker side, where a third of the workforce are women")
    return title, _women_detail(params, _of_workers())


def _majority(params: Params) -> tuple[str, str]:
    return translate("CommitteeWords", "More than half of the members women"), _women_detail(params, _of_all())


def _term(params: Params) -> tuple[str, str]:
    title = translate("CommitteeWords", "Term of office: %n year(s)", "", _number(params, "years"))
    past = _number(params, "count")
    if not past:
        return title, translate("CommitteeWords", "Nobody is past it")
    return title, translate("CommitteeWords", "%n member(s) past it", "", past)


def _meets(params: Params) -> tuple[str, str]:
    title = translate("CommitteeWords", "Meets at least every %n month(s)", "", _number(params, "months"))
    last = params.get("last")
    if not isinstance(last, str):
        return title, translate("CommitteeWords", "No meeting recorded yet")
    day = current_language().formats.day(date.fromisoformat(last))
    return title, fill(translate("CommitteeWords", "Last met on {day}"), day=day)


_WORDS: Mapping[ExpectationCode, Callable[[Params], tuple[str, str]]] = {
    ExpectationCode.MEMBERS_MIN: _least,
    ExpectationCode.MEMBERS_MAX: _most,
    ExpectationCode.PARITY_EQUAL: _equal,
    ExpectationCode.PARITY_WORKERS: _not_fewer,
    ExpectationCode.WOMEN_PROPORTIONAL: _proportional,
    ExpectationCode.WOMEN_THIRD: _third,
    ExpectationCode.WOMEN_MAJORITY: _majority,
    ExpectationCode.TERM: _term,
    ExpectationCode.MEETS: _meets,
}
