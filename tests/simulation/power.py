"""When laptops and the server lose their power or find their disk full, and what is asked of them afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from app.domain.kernel.decide import Verdict
from tests.simulation.device import Device
from tests.simulation.disk import End, VirtualDisk
from tests.simulation.faults import Fault
from tests.simulation.network import Network
from tests.simulation.oracle.judge import judge_server, judge_survivor
from tests.simulation.past import read_past
from tests.simulation.played import Played
from tests.simulation.stage import Server

_LAPTOP_ENDS = {End.KILLED: Fault.LAPTOP_KILLED, End.EMPTY: Fault.LAPTOP_EMPTY, End.TORN: Fault.LAPTOP_TORN}
_SERVER_ENDS = {End.KILLED: Fault.SERVER_KILLED, End.EMPTY: Fault.SERVER_EMPTY, End.TORN: Fault.SERVER_TORN}
_ROOM = 0.25
"""The chance, before each step, that somebody makes room on a full disk."""


class Power:
    """The virtual disks of one history, with dice of their own; `fates` are the verdicts that the server has told."""

    def __init__(
        self, server: Server, network: Network, played: Played, fates: Mapping[str, Verdict], dice: Random
    ) -> None:
        """Take what has a disk, and where findings go."""
        self._server = server
        self._network = network
        self._played = played
        self._fates = fates
        self._dice = dice

    def fail_soon(self) -> None:
        """Let the power fail soon, at a laptop or at the server, in the middle of whatever it does then."""
        disk = self._a_disk()
        disk.fail_after(self._dice.randrange(self._dice.choice((10, 100))))
        self._network.trace.append(f"  soon the power fails at {disk.folder.name}")

    def fill(self) -> None:
        """Leave little room on a disk, or none."""
        disk = self._a_disk()
        disk.bytes_left = self._dice.choice((0, 5000, 20_000))
        self._network.trace.append(f"  little room is left at {disk.folder.name}")

    def restart_server(self) -> None:
        """End the server in good order, and begin it anew."""
        self._network.strike(Fault.SERVER_RESTART)
        self._begin_server(end=None)

    def come_back(self) -> None:
        """Let whatever went dark begin anew, and now and then a full disk have room."""
        if self._server.disk.is_dark:
            self._begin_server(end=self._dice.choice(list(End)))
        elif self._is_cleared(self._server.disk):
            self._clear_server()
        for device in self._played.devices:
            if device.disk.is_dark:
                self._reboot(device, self._dice.choice(list(End)))
            elif self._is_cleared(device.disk):
                self.make_room(device)

    def be_sure_of_server(self) -> None:
        """Let nothing befall the server now: what it does at an administrator's word is taken as done."""
        if self._server.disk.is_dark:
            self._begin_server(end=self._dice.choice(list(End)))
        self._clear_server()
        self._server.disk.be_sure()

    def be_sure_of_all(self) -> None:
        """Let everything come back, and nothing befall anybody any more."""
        self.come_back()
        self.be_sure_of_server()
        for device in self._played.devices:
            self.make_room(device)
            device.disk.be_sure()

    def make_room(self, device: Device) -> None:
        """Let a laptop's disk have room again: what was called failed must not be there."""
        if device.disk.was_full:
            self._network.strike(Fault.LAPTOP_FULL, device.name)
        if device.disk.bytes_left is not None:
            judge_survivor(self._played, device, device.make_room())

    def _is_cleared(self, disk: VirtualDisk) -> bool:
        return disk.bytes_left is not None and self._dice.random() < _ROOM

    def _clear_server(self) -> None:
        disk = self._server.disk
        if disk.was_full:
            self._network.strike(Fault.SERVER_FULL)
        disk.bytes_left, disk.was_full = None, False

    def _reboot(self, device: Device, end: End) -> None:
        self._network.strike(_LAPTOP_ENDS[end], device.name)
        unheard = device.reboot(end, self._dice)
        self._network.trace.append(f"  {device.name} finds {len(unheard)} that nobody heard was saved")
        judge_survivor(self._played, device, ())

    def _begin_server(self, end: End | None) -> None:
        if end is not None:
            self._network.strike(_SERVER_ENDS[end])
        self._clear_server()
        if end is None:
            self._server.disk.be_sure()
        self._server.reboot(end, self._dice)
        self._network.service = self._server.service
        self._played.past = read_past(self._server.path)
        judge_server(self._played, self._fates)

    def _a_disk(self) -> VirtualDisk:
        laptops = [device.disk for device in self._played.devices]
        return self._dice.choice([self._server.disk, self._server.disk, *laptops])
