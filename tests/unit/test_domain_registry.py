"""The registry is complete and honest: records, commands, and what each command reads."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from dataclasses import fields, is_dataclass
from typing import get_type_hints

import pytest

import app.domain
from app.domain import records as records_module
from app.domain.kernel.changeset import Based, Command
from app.domain.kernel.command import Reads
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.record import Policy, Record, record_type
from app.domain.plan.commands import AddComment, EditItem
from app.domain.plan.records import PlanItem
from app.domain.registry import COMMANDS, COMMANDS_BY_CLASS, INVARIANTS, RECORD_CLASSES, RECORDS, declared_reads
from tests.builders.domain import Site
from tests.fakes.memory_facts import DeclaredFacts, UndeclaredLookup


def all_of(base: type[object]) -> set[type[object]]:
    """Return every subclass that any module of the domain defines."""
    found: set[type[object]] = set()
    for module in pkgutil.walk_packages(app.domain.__path__, "app.domain."):
        for _, cls in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(cls, base) and cls is not base:
                found.add(cls)
    return found


def test_every_kind_of_record_is_registered_once() -> None:
    assert set(RECORD_CLASSES) == all_of(Record)
    assert len(RECORDS) == len(RECORD_CLASSES) == len(set(RECORD_CLASSES))
    assert all(kind == described.cls.KIND for kind, described in RECORDS.items())
    assert set(INVARIANTS) == set(RECORD_CLASSES)
    assert records_module.RECORDS is RECORDS


def test_every_command_is_registered_once_under_its_name() -> None:
    assert {type_.cls for type_ in COMMANDS.values()} == all_of(Command)
    assert all(type_.name == name == type_.cls.__name__ for name, type_ in COMMANDS.items())
    assert {type_.cls: type_ for type_ in COMMANDS.values()} == COMMANDS_BY_CLASS


@pytest.mark.parametrize("cls", RECORD_CLASSES)
def test_a_record_names_its_kind_and_its_parent(cls: type[Record]) -> None:
    described = record_type(cls)
    assert is_dataclass(cls)
    assert cls.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert described.names[0] == "id"
    assert described.parent in described.names
    assert "__slots__" in vars(cls)


def test_fields_that_a_handler_decides_are_the_ones_of_the_tables() -> None:
    """4-sync.md: rule fields are not asked about; O1 says how the fields of an item merge."""
    described = record_type(PlanItem)
    by_policy = {policy: {n for n in described.names if described.policy[n] is policy} for policy in Policy}
    assert by_policy[Policy.TEXT] == {"area", "root_cause", "actions_needed", "progress", "key_work_ahead"}
    assert by_policy[Policy.UNION] == {"additional_persons"}
    assert by_policy[Policy.ASK] == {
        "id",
        "cluster",
        "compliance_point",
        "question",
        "lead_person",
        "target_date",
    }
    assert described.peers["question"] == ("cluster", "compliance_point", "question", "publicly_reported")
    assert described.peers["lead_person"] == ("lead_person",)


@pytest.mark.parametrize("name", COMMANDS)
def test_commands_are_frozen_dataclasses_of_json_values(name: str) -> None:
    cls = COMMANDS[name].cls
    assert cls.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert [field.name for field in fields(cls)] == list(get_type_hints(cls))


def test_a_handler_is_given_only_its_own_command() -> None:
    site = Site()
    comment, edit = AddComment("c", "i", "text"), COMMANDS["EditItem"]
    with pytest.raises(TypeError, match="EditItem expected, not AddComment"):
        edit.run(comment, site.facts, site.context())
    with pytest.raises(TypeError, match="EditItem expected, not AddComment"):
        edit.reads(comment, site.engagement.id)


def test_reading_what_a_record_is_based_on_is_declared_with_it() -> None:
    command = EditItem("item", {})
    declared = declared_reads(COMMANDS["EditItem"], command, {"item": Based(1, {}), "other": Based(1, {})}, "e")
    assert set(declared.records) == {"item", "e", "other"}
    assert {(Conflict, "item"), (Conflict, "other")} <= set(declared.children)


def test_an_undeclared_look_up_is_noticed() -> None:
    site = Site()
    item = site.item()
    blind = DeclaredFacts(site.facts, Reads())
    with pytest.raises(UndeclaredLookup):
        blind.find(PlanItem, item.id)
    with pytest.raises(UndeclaredLookup):
        blind.children(PlanItem, site.engagement.id)
    with pytest.raises(UndeclaredLookup):
        blind.changed_since(item.id, "area", 0)
    with pytest.raises(UndeclaredLookup):
        blind.disputed(item.id, "area", 0)
    listing = DeclaredFacts(site.facts, Reads((), ((PlanItem, site.engagement.id),)))
    assert listing.find(PlanItem, item.id) == item
