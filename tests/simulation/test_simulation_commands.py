"""No command is forgotten: people in histories give each, or it is said why they cannot."""

from __future__ import annotations

import importlib
import pkgutil
from types import FunctionType, ModuleType

from app.domain.registry import COMMANDS, COMMANDS_BY_CLASS
from tests.simulation import deeds, scenes
from tests.simulation.deeds.likings import CHOICES

NOT_PLAYED = {
    "ReleaseAssessment": "no history has an assessment team yet: what it releases moves from one scope to another, and "
    "the oracle reads a record's past in one scope only; tests/integration/test_restricted_scope.py tells it",
}
"""The commands that nobody gives in a history, each with the reason."""


def test_every_command_is_given_in_histories_or_it_is_said_why_not() -> None:
    given = {type_.name for module in modules() for cls, type_ in COMMANDS_BY_CLASS.items() if cls in told(module)}
    assert given | NOT_PLAYED.keys() == COMMANDS.keys()
    assert not given & NOT_PLAYED.keys(), "it is played, and needs no reason any more"
    assert all(NOT_PLAYED.values())


def test_every_deed_is_somebodys_to_choose_or_part_of_a_story() -> None:
    """A deed that nobody likes would be as good as none."""
    made = {
        each
        for module in modules()
        for each in vars(module).values()
        if isinstance(each, FunctionType) and each.__module__ == module.__name__ and is_choice(each)
    }
    told_of = [each for each in vars(scenes).values() if isinstance(each, FunctionType)]
    assert made - CHOICES <= {*told_of}


def modules() -> list[ModuleType]:
    """Return what people do, in modules."""
    return [importlib.import_module(each.name) for each in pkgutil.iter_modules(deeds.__path__, f"{deeds.__name__}.")]


def told(module: ModuleType) -> set[type]:
    """Return the classes a module names: one that it did not use would not pass the linter."""
    return {each for each in vars(module).values() if isinstance(each, type)}


def is_choice(function: FunctionType) -> bool:
    """Say whether it is something that a person may choose to do to what is on the screen."""
    names = function.__code__.co_varnames[: function.__code__.co_argcount]
    is_public = not function.__name__.startswith("_")
    return is_public and names == ("person", "screen") and "Deed" in str(function.__annotations__["return"])
