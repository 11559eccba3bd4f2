"""The mutation run itself: it finds the conditions, makes each wrong, and puts the wrong code where it is called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.committee.records import Member
from app.domain.reasons import Blocked, Reason, require
from tests.mutate.argued import arguments
from tests.mutate.mutants import mutants_of
from tests.mutate.patching import ROOT, apply
from tests.mutate.run import files

SOURCE = """
class Rule:
    def holds(self, day: int) -> bool:
        return self.first <= day

def judge(items: list, day: int) -> str:
    late = [item for item in items if item.due < day and not item.done]
    if late:
        return "late"
    while 0 <= day <= 9:
        day += 1
    return "one" if any(item.open for item in items) else "none"
"""


def test_every_condition_is_made_wrong_in_every_way(tmp_path: Path) -> None:
    path = tmp_path / "rules.py"
    path.write_text(SOURCE)
    made = [(m.function, m.how, m.before, m.after) for m in mutants_of(path)]
    due = "item.due < day and (not item.done)"
    assert made == [
        ("Rule.holds", "negated", "self.first <= day", "not self.first <= day"),
        ("Rule.holds", "moved", "self.first <= day", "self.first < day"),
        ("judge", "negated", due, f"not ({due})"),
        ("judge", "dropped", due, "not item.done"),
        ("judge", "dropped", due, "item.due < day"),
        ("judge", "negated", "item.due < day", "not item.due < day"),
        ("judge", "moved", "item.due < day", "item.due <= day"),
        ("judge", "negated", "not item.done", "item.done"),
        ("judge", "negated", "late", "not late"),
        ("judge", "negated", "0 <= day <= 9", "not 0 <= day <= 9"),
        ("judge", "dropped", "0 <= day <= 9", "day <= 9"),
        ("judge", "dropped", "0 <= day <= 9", "0 <= day"),
        ("judge", "moved", "0 <= day <= 9", "0 < day <= 9"),
        ("judge", "moved", "0 <= day <= 9", "0 <= day < 9"),
        ("judge", "negated", "any((item.open for item in items))", "not any((item.open for item in items))"),
        ("judge", "negated", "item.open", "not item.open"),
    ]


def test_a_mutants_code_runs_wherever_the_function_was_imported() -> None:
    """Its code is put back, so that the next test meets the rule as it is."""
    wrong = next(m for m in mutants_of(ROOT / "app/domain/reasons.py") if m.function == "require")
    code = require.__code__
    try:
        apply(wrong)
        with pytest.raises(Blocked):
            require(Reason("G1", True, "met"))
    finally:
        require.__code__ = code
    require(Reason("G1", True, "met"))


def test_a_mutant_that_finds_no_function_is_not_taken_for_survived() -> None:
    wrong = next(mutants_of(ROOT / "app/domain/reasons.py"))
    with pytest.raises(KeyError):
        apply(replace(wrong, function="nowhere"))
    functions = {mutant.function for mutant in mutants_of(ROOT / "app/domain/committee/records.py")}
    assert f"{Member.__name__}.in_office" in functions


def test_the_rules_and_the_kernel_are_among_the_files() -> None:
    names = {path.relative_to(ROOT).as_posix() for path in files(())}
    assert {
        "app/domain/permissions.py",
        "app/domain/limits.py",
        "app/domain/days.py",
        "app/domain/plan/rules.py",
        "app/domain/plan/review_rules.py",
        "app/domain/plan/gates.py",
        "app/domain/plan/claims.py",
        "app/domain/visit/rules.py",
        "app/domain/committee/rules.py",
        "app/domain/factory/rules.py",
        "app/domain/decision/rules.py",
        "app/domain/kernel/reconcile.py",
        "app/domain/kernel/merge.py",
        "app/domain/kernel/conflict.py",
    } <= names
    assert {path.name for path in files(("gates",))} == {"gates.py"}


def test_every_argument_names_a_mutant_and_says_why() -> None:
    assert arguments()
    for argument in arguments():
        assert argument.why.strip()
        assert any(argument.is_about(mutant) for mutant in mutants_of(ROOT / argument.file)), argument
