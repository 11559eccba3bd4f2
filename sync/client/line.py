"""The line to a server, which can be hung up while somebody still waits at its other end."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import cast
from weakref import WeakSet

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError

_POOLS = {"http": HTTPConnectionPool, "https": HTTPSConnectionPool}


class HungUpError(HTTPError):
    """Nothing is sent over this line any more."""


class Line(HTTPAdapter):
    """Carries the requests of one session; knows its connections, which the libraries keep to themselves."""

    def __init__(self) -> None:
        """Start with a free line."""
        self._connections: WeakSet[HTTPConnection] = WeakSet()
        self.is_hung_up = False
        super().__init__()

    def hang_up(self) -> None:
        """End the request that is under way, if any, and let no other begin. Called from any thread."""
        self.is_hung_up = True
        for connection in tuple(self._connections):
            if connection.sock is not None:
                with suppress(OSError):
                    # Past the layer of TLS, whose own shutdown is not for two threads.
                    socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **pool: object) -> None:  # noqa: FBT001, FBT002  # the library's signature
        """Let each pool that the library makes tell of its connections."""
        super().init_poolmanager(connections, maxsize, block, **pool)
        self.poolmanager.pool_classes_by_scheme = {name: partial(self._pool, kind) for name, kind in _POOLS.items()}

    def _pool(self, kind: type[HTTPConnectionPool], host: str, port: int | None, **given: object) -> HTTPConnectionPool:
        pool = kind(host, port, **given)  # type: ignore[arg-type]  # as the library hands them over
        make = cast("Callable[..., HTTPConnection]", pool.ConnectionCls)
        pool.ConnectionCls = partial(self._connect, make)  # type: ignore[assignment]  # it is only called
        return pool

    def _connect(self, make: Callable[..., HTTPConnection], **given: object) -> HTTPConnection:
        if self.is_hung_up:
            raise HungUpError
        connection = make(**given)
        self._connections.add(connection)
        return connection
