"""Whether files may travel now: one flag on the board, for the lanes that carry them and for the words about it."""

from __future__ import annotations

import threading

from sync.client.network import Network
from sync.client.status import FilesHeld, StatusBoard


class FileGate:
    """Data are small and always go; files wait on a metered network unless a person says otherwise.

    Lanes look at `board.status.files_held` before each piece, and hear of changes from the board.
    """

    def __init__(self, board: StatusBoard) -> None:
        """Take the board that holds the flag."""
        self._board = board
        self._lock = threading.Lock()
        self._network = Network()
        self._is_allowed = False
        self._is_let_through = False
        self._is_paused = False

    def network(self, network: Network) -> None:
        """Take what the system tells; on another network what was let through once is asked for again."""
        with self._lock:
            if network.is_metered != self._network.is_metered:
                self._is_let_through = False
            self._network = network
        self._tell()

    def allow_metered(self, allowed: bool) -> None:  # noqa: FBT001  # a setting's value
        """Take the setting."""
        with self._lock:
            self._is_allowed = allowed
        self._tell()

    def let_through(self) -> None:
        """Send files on the metered network that this device is on, until it is on another."""
        with self._lock:
            self._is_let_through = True
        self._tell()

    def pause(self, paused: bool) -> None:  # noqa: FBT001  # a state
        """Hold files back with everything else."""
        with self._lock:
            self._is_paused = paused
        self._tell()

    def _tell(self) -> None:
        with self._lock:
            held = FilesHeld.NO
            if self._is_paused:
                held = FilesHeld.PAUSED
            elif self._network.is_metered and not (self._is_allowed or self._is_let_through):
                held = FilesHeld.METERED
        self._board.change(files_held=held)
