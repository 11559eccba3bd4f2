"""Connections that can be given up at any moment: while they are dialled, while TLS begins, while an answer is due."""

from __future__ import annotations

import errno
import os
import selectors
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NameResolutionError, NewConnectionError

LOOK_SECONDS = 0.1
"""How often somebody who dials looks whether it is still wanted."""
_DIALLING = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)})

Option = tuple[int, int, int | bytes]


class HungUpError(HTTPError):
    """Nothing is sent over this line: somebody hung up."""


class Breakable(HTTPConnection):
    """A connection whose request another thread can end."""

    is_given_up: Callable[[], bool]
    """Asked while it is dialled; whoever makes a connection sets it."""
    _handle: socket.socket | None = None

    def connect(self) -> None:
        """Dial; a second handle on the socket stands while TLS holds the first where nobody reaches it."""
        try:
            super().connect()
        finally:
            handle, self._handle = self._handle, None
            if handle is not None:
                handle.close()

    def break_off(self) -> None:
        """End the request under way, if any. Called from any thread."""
        for end in (self._handle, self.sock):
            if end is not None:
                with suppress(OSError):
                    # Past the layer of TLS, whose own shutdown is not for two threads.
                    socket.socket.shutdown(end, socket.SHUT_RDWR)

    def _new_conn(self) -> socket.socket:
        try:
            end = dial(self._dns_host, self.port or 0, self.timeout, self.socket_options or (), self.is_given_up)
        except (socket.gaierror, UnicodeError) as failure:
            unknown = failure if isinstance(failure, socket.gaierror) else socket.gaierror(str(failure))
            raise NameResolutionError(self.host, self, unknown) from failure
        except TimeoutError as failure:
            raise ConnectTimeoutError(self, f"{self.host} did not answer in time") from failure
        except OSError as failure:
            raise NewConnectionError(self, f"no connection to {self.host}: {failure}") from failure
        self._handle = end.dup()
        return end


class BreakableTLS(Breakable, HTTPSConnection):
    """The same with TLS."""


def dial(
    host: str, port: int, seconds: float | None, options: Sequence[Option], is_given_up: Callable[[], bool]
) -> socket.socket:
    """Return a socket that is connected to the first address that answers, each within `seconds`.

    Raises OSError, and HungUpError where it is not wanted any more.
    """
    failure: OSError = OSError("the name has no address")
    for family, kind, protocol, _, address in socket.getaddrinfo(host.strip("[]"), port, 0, socket.SOCK_STREAM):
        end = socket.socket(family, kind, protocol)
        try:
            for option in options:
                end.setsockopt(*option)
            _connect(end, address, seconds, is_given_up)
            end.settimeout(seconds)
        except OSError as failed:
            end.close()
            failure = failed
        except HungUpError:
            end.close()
            raise
        else:
            return end
    raise failure


def _connect(end: socket.socket, address: object, seconds: float | None, is_given_up: Callable[[], bool]) -> None:
    end.setblocking(False)  # the library's signature
    code = end.connect_ex(address)  # type: ignore[arg-type]  # as getaddrinfo gave it
    if code in _DIALLING:
        _await(end, None if seconds is None else monotonic() + seconds, is_given_up)
        code = end.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))


def _await(end: socket.socket, until: float | None, is_given_up: Callable[[], bool]) -> None:
    """Return when it is connected, or cannot be."""
    with selectors.DefaultSelector() as selector:
        selector.register(end, selectors.EVENT_WRITE)
        while not selector.select(LOOK_SECONDS):
            if is_given_up():
                raise HungUpError
            if until is not None and monotonic() > until:
                raise TimeoutError
    if is_given_up():
        raise HungUpError
