"""The line to a server, which can be hung up while somebody still waits at its other end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import cast
from weakref import WeakSet

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager

from sync.client.dialling import Breakable, BreakableTLS, HungUpError

_POOLS = {"http": (HTTPConnectionPool, Breakable), "https": (HTTPSConnectionPool, BreakableTLS)}


class Line(HTTPAdapter):
    """Carries the requests of one session; knows its connections, which the libraries keep to themselves."""

    def __init__(self) -> None:
        """Start with a free line."""
        self._connections: WeakSet[Breakable] = WeakSet()
        self.is_hung_up = False
        self.is_broken_off = False
        super().__init__()

    def hang_up(self) -> None:
        """End the requests under way, and let no other begin. Called from any thread."""
        self.is_hung_up = True
        self._end_requests()

    def break_off(self) -> None:
        """End the requests under way, and let no other begin until `mend`. Called from any thread."""
        self.is_broken_off = True
        self._end_requests()

    def mend(self) -> None:
        """Let requests begin again, unless it is hung up for good."""
        self.is_broken_off = False

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: FBT001, FBT002  # the library's signature
        timeout: float | tuple[float, float] | tuple[float, None] | None = None,
        verify: bool | str = True,  # noqa: FBT001, FBT002  # the library's signature
        cert: bytes | str | tuple[bytes | str, bytes | str] | None = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send a request, unless somebody hung up: a connection that was kept would be dialled again."""
        if self._is_given_up():
            raise HungUpError
        return super().send(request, stream, timeout, verify, cert, proxies)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **pool: object) -> None:  # noqa: FBT001, FBT002  # the library's signature
        """Let each pool that the library makes tell of its connections."""
        super().init_poolmanager(connections, maxsize, block, **pool)
        self._listen_to(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **given: object) -> PoolManager:
        """Do so for the pools that lead through a proxy; SOCKS has connections of its own."""
        manager = cast("PoolManager", super().proxy_manager_for(proxy, **given))
        if isinstance(manager, ProxyManager):
            self._listen_to(manager)
        return manager

    def _listen_to(self, manager: PoolManager) -> None:
        pools = {name: partial(self._pool, *kind) for name, kind in _POOLS.items()}
        manager.pool_classes_by_scheme = cast("dict[str, type]", pools)  # they are only called

    def _pool(
        self,
        kind: type[HTTPConnectionPool],
        connection: type[Breakable],
        host: str,
        port: int | None = None,
        **given: object,
    ) -> HTTPConnectionPool:
        pool = kind(host, port, **given)  # type: ignore[arg-type]  # as the library hands them over
        make = cast("Callable[..., Breakable]", connection)
        pool.ConnectionCls = partial(self._connect, make)  # type: ignore[assignment]  # it is only called
        return pool

    def _connect(self, make: Callable[..., Breakable], **given: object) -> Breakable:
        connection = make(**given)
        connection.is_given_up = self._is_given_up
        self._connections.add(connection)
        return connection

    def _is_given_up(self) -> bool:
        return self.is_hung_up or self.is_broken_off

    def _end_requests(self) -> None:
        for connection in tuple(self._connections):
            connection.break_off()
