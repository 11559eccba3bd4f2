"""Deciding a changeset: the most severe verdict, what is written, and which values are checked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.kernel.changeset import Based
from app.domain.kernel.decide import Verdict, decide
from app.domain.limits import TEXT_LIMIT
from app.domain.plan.commands import CreateItem, EditItem, ItemPatch, SetStatus
from app.domain.plan.records import Origin, PlanItem, Status
from app.domain.reasons import Blocked
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from tests.builders.domain import ELSEWHERE, FACTORY_PERSON, FOUND, Site

SHOWN: ItemPatch = {"lead_person": "shown", "progress": "one, two", "additional_persons": ()}


def given(theirs: ItemPatch, mine: ItemPatch) -> tuple[Site, PlanItem, Verdict]:
    site = Site()
    item = site.item(**SHOWN)
    based = site.shown(item, *mine)
    site.keep(replace(item, **theirs), ELSEWHERE)
    outcome = site.give(EditItem(item.id, mine), on_behalf_of=FACTORY_PERSON, based=based)
    assert outcome.blended.keys() <= {item.id}
    return site, site.now(item), outcome.verdict


@pytest.mark.parametrize(
    ("theirs", "mine", "verdict"),
    [
        ({}, {"lead_person": "mine"}, Verdict.ACCEPTED),
        ({"root_cause": "theirs"}, {"lead_person": "mine"}, Verdict.ACCEPTED),
        ({"lead_person": "same"}, {"lead_person": "same"}, Verdict.ACCEPTED),
        ({"progress": "one, TWO"}, {"progress": "ONE, two"}, Verdict.MERGED),
        ({"additional_persons": ("B",)}, {"additional_persons": ("A",)}, Verdict.MERGED),
        ({"lead_person": "theirs"}, {"lead_person": "mine"}, Verdict.CONFLICT),
        (
            {"progress": "one, TWO", "lead_person": "theirs"},
            {"progress": "ONE, two", "lead_person": "mine"},
            Verdict.CONFLICT,
        ),
    ],
)
def test_the_verdict_is_the_most_severe_of_all_fields(theirs: ItemPatch, mine: ItemPatch, verdict: Verdict) -> None:
    assert given(theirs, mine)[2] is verdict


def test_a_conflict_holds_no_other_field_back() -> None:
    site, item, _ = given(
        {"lead_person": "theirs", "progress": "one, TWO"},
        {"lead_person": "mine", "progress": "ONE, two", "root_cause": "mine"},
    )
    assert (item.lead_person, item.progress, item.root_cause) == ("theirs", "ONE, TWO", "mine")
    assert len(site.conflicts(item)) == 1


def test_what_changes_nothing_is_not_written() -> None:
    site = Site()
    item = site.item(**SHOWN)
    outcome = site.give(EditItem(item.id, {"lead_person": "shown"}), on_behalf_of=FACTORY_PERSON)
    assert (outcome.records, outcome.verdict) == ((), Verdict.ACCEPTED)


def test_blended_fields_are_named_by_record() -> None:
    site = Site()
    item = site.item(**SHOWN)
    based = site.shown(item, "progress", "root_cause")
    site.keep(replace(item, progress="one, TWO"))
    command = EditItem(item.id, {"progress": "ONE, two", "root_cause": "mine"})
    outcome = site.give(command, on_behalf_of=FACTORY_PERSON, based=based)
    assert outcome.blended == {item.id: {"progress"}}
    assert site.facts.changed_since(item.id, "progress", based[item.id].seen + 1), "a blend has no single writer"
    assert not site.facts.changed_since(item.id, "root_cause", 0), "but this device wrote the cause"


def test_a_new_record_meets_nobody() -> None:
    site = Site()
    item_id = site.new_id()
    based = {item_id: Based(0, {"area": "shown"})}
    command = CreateItem(item_id, Origin.ADDITIONAL, FOUND, {"area": "Exits"})
    outcome = site.give(command, on_behalf_of=FACTORY_PERSON, based=based)
    assert [record.id for record in outcome.records] == [item_id]
    assert outcome.verdict is Verdict.ACCEPTED


def test_a_rule_says_no_before_anything_is_reconciled() -> None:
    site = Site()
    item = site.item_at(Status.COMPLETED)
    with pytest.raises(Blocked, match=r"S4:status\.completed"):
        site.give(SetStatus(item.id, Status.IN_PROGRESS), on_behalf_of=FACTORY_PERSON)
    assert site.now(item) == item


def test_T0_a_value_is_checked_also_where_it_ends_up_in_a_conflict() -> None:
    with pytest.raises(Blocked, match=r"T0:text\.too_long"):
        given({"lead_person": "theirs"}, {"lead_person": "m" * (TEXT_LIMIT + 1)})


def test_T0_a_blend_must_still_be_legal() -> None:
    half = "a" * (TEXT_LIMIT - 10)
    with pytest.raises(Blocked, match=r"T0:text\.too_long"):
        given({"progress": f"{half}, two"}, {"progress": f"one, {half}"})
    assert given({"progress": f"{half}, two"}, {"progress": "one, 2"})[2] is Verdict.MERGED


def test_a_record_without_invariants_is_written_as_it_is() -> None:
    site = Site()
    item = site.item()
    command = EditItem(item.id, {"key_work_ahead": "k" * (TEXT_LIMIT + 1)})
    outcome = decide(COMMANDS_BY_CLASS[EditItem], command, {}, site.facts, site.context(), {})
    assert [record.id for record in outcome.records] == [item.id]
    based = site.shown(item, "key_work_ahead")
    site.keep(replace(item, key_work_ahead="theirs"))
    outcome = decide(COMMANDS_BY_CLASS[EditItem], command, based, site.facts, site.context(), {})
    assert (outcome.records, outcome.verdict) == ((), Verdict.CONFLICT)
    with pytest.raises(Blocked):
        decide(COMMANDS_BY_CLASS[EditItem], command, {}, site.facts, site.context(), INVARIANTS)


def test_on_the_clients_screen_mine_wins() -> None:
    site = Site()
    item = site.item(**SHOWN)
    based = site.shown(item, "lead_person")
    site.keep(replace(item, lead_person="theirs"))
    context = site.context(on_behalf_of=FACTORY_PERSON)
    command = EditItem(item.id, {"lead_person": "mine"})
    outcome = decide(COMMANDS_BY_CLASS[EditItem], command, based, site.facts, context, INVARIANTS, mine_wins=True)
    assert [replace(item, lead_person="mine")] == list(outcome.records)
    assert outcome.verdict is Verdict.CONFLICT
    assert [(clash.mine, clash.theirs) for clash in outcome.clashes] == [("mine", "theirs")]
