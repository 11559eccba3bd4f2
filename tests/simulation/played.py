"""A history that has come to its end, as the oracle finds it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.kernel.context import Role
from tests.simulation.device import Device
from tests.simulation.faults import Fault
from tests.simulation.past import Past
from tests.simulation.promises import Judgement
from tests.simulation.screen import Saved

_HOLDING = (Role.ADVISOR, Role.SUPERVISOR, Role.INSPECTOR)
"""Whose laptops hold what they work in."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """After this version of the engagement's scope the person has this role in it (None: none)."""

    login: str
    scope: str
    role: Role | None
    after: int


@dataclass(frozen=True, slots=True)
class Passed:
    """An answer of the server on its way to a device: the words in it, and the version of each scope that it knew.

    `assigned` tells how many assignments had been made by then.
    """

    device: str
    words: frozenset[str]
    heads: Mapping[str, int]
    assigned: int


@dataclass(slots=True)
class Played:
    """Devices and the server's file at the end; `trace` tells the history step by step.

    `robbed` are devices whose replies once lacked a row; `traffic` is what went to devices since work was kept;
    `files` is the server's folder of evidence, `programme` that of the engagements people work in.
    """

    seed: int
    people: dict[str, str]
    devices: list[Device]
    assigned: list[Assigned]
    trace: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    faults: Counter[Fault] = field(default_factory=Counter)
    judgement: Judgement = field(default_factory=Judgement)
    robbed: set[str] = field(default_factory=set)
    traffic: list[Passed] = field(default_factory=list)
    files: Path = Path()
    programme: str = ""
    steps: int = 0
    undeclared: int = 0
    past: Past = field(default_factory=lambda: Past({}, (), {}, {}, {}))

    @property
    def saved(self) -> dict[str, tuple[Device, Saved]]:
        """Return every changeset that was saved on a device, by id."""
        return {saved.changeset: (device, saved) for device in self.devices for saved in device.saved}

    def device(self, device_id: str) -> Device | None:
        """Return the device the server knows by that id; None for the one the stage was set on."""
        return next((one for one in self.devices if one.signed.session.device == device_id), None)

    def role(self, user: str, scope: str, version: int) -> Role | None:
        """Return the role that a person had when the server wrote that version of a scope."""
        held = [one for one in self.assigned if self.people[one.login] == user and one.scope == scope]
        before = [one.role for one in held if one.after < version]
        return before[-1] if before else None

    def role_now(self, device: Device, scope: str) -> Role | None:
        """Return the role that the person of a device has at the end."""
        login = device.signed.session.login
        return {one.scope: one.role for one in self.assigned if one.login == login}.get(scope)

    def could_always_read(self, device: Device, saved: Saved) -> bool:
        """Say whether a person had, all through the history, a role that reads the scope of a changeset."""
        login = device.signed.session.login
        held = [one.role for one in self.assigned if one.login == login and one.scope == saved.scope]
        return bool(held) and all(role in _HOLDING for role in held)

    def scopes_now(self, device: Device) -> frozenset[str]:
        """Return the engagements whose records a device may hold at the end, and the queues of those supervised (O2).

        A factory's people hold neither.
        """
        now = {one.scope: one.role for one in self.assigned if one.login == device.signed.session.login}
        queues = frozenset(f"q:{scope[2:]}" for scope, role in now.items() if role is Role.SUPERVISOR)
        return queues | frozenset(scope for scope, role in now.items() if role in _HOLDING)
