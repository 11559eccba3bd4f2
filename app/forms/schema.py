"""The nodes of a definition by number, with where each lies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.forms.definition import Definition, Kind, Node

ROOT = -1


@dataclass(frozen=True, slots=True)
class Place:
    """One node: its number, path, parent, and the repeats around it, outermost first."""

    index: int
    path: str
    node: Node
    parent: int
    repeats: tuple[int, ...]
    children: tuple[int, ...]

    @property
    def inner(self) -> tuple[int, ...]:
        """The repeats around what lies inside it."""
        return (*self.repeats, self.index) if self.node.kind is Kind.REPEAT else self.repeats


@dataclass(frozen=True, slots=True)
class Schema:
    """All places in document order: a parent comes before what lies in it."""

    definition: Definition
    places: tuple[Place, ...]
    by_path: Mapping[str, int]
    by_name: Mapping[str, tuple[int, ...]]

    def inside(self, index: int) -> tuple[int, ...]:
        """Return the repeats around the children of a place (of none for the root)."""
        return () if index == ROOT else self.places[index].inner

    def child(self, index: int, name: str) -> int | None:
        """Return the child of a place by its name."""
        parent = "" if index == ROOT else self.places[index].path
        return self.by_path.get(f"{parent}/{name}")


def schema_of(definition: Definition) -> Schema:
    """Number the nodes of a definition."""
    places: list[Place] = []
    _place(definition.nodes, ROOT, "", (), places)
    children: list[list[int]] = [[] for _ in places]
    names: dict[str, list[int]] = {}
    for place in places:
        names.setdefault(place.node.name, []).append(place.index)
        if place.parent != ROOT:
            children[place.parent].append(place.index)
    return Schema(
        definition,
        tuple(
            Place(place.index, place.path, place.node, place.parent, place.repeats, tuple(children[place.index]))
            for place in places
        ),
        {place.path: place.index for place in places},
        {name: tuple(found) for name, found in names.items()},
    )


def _place(nodes: tuple[Node, ...], parent: int, path: str, repeats: tuple[int, ...], places: list[Place]) -> None:
    for node in nodes:
        place = Place(len(places), f"{path}/{node.name}", node, parent, repeats, ())
        places.append(place)
        _place(node.children, place.index, place.path, place.inner, places)
