"""Counts the bytes that really pass between a client and a server: a relay on loopback."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass


@dataclass
class Traffic:
    """Bytes to the server and back, headers and all."""

    up: int = 0
    down: int = 0


@contextmanager
def relay(listen_on: int, server: tuple[str, int]) -> Iterator[Traffic]:
    """Listen on a port of loopback and hand everything on to the server, until the block ends."""
    traffic = Traffic()
    listener = socket.create_server(("127.0.0.1", listen_on))
    threads: list[threading.Thread] = []
    ends: list[socket.socket] = []

    def accept() -> None:
        with suppress(OSError):  # closed in the end
            while True:
                client, _ = listener.accept()
                upstream = socket.create_connection(server)
                ends.extend((client, upstream))
                for each in (_lane(client, upstream, traffic, "up"), _lane(upstream, client, traffic, "down")):
                    each.start()
                    threads.append(each)

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield traffic
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()
        for end in ends:
            end.close()


def _lane(source: socket.socket, target: socket.socket, traffic: Traffic, way: str) -> threading.Thread:
    def carry() -> None:
        with suppress(OSError):  # either end is gone: so is the lane
            while piece := source.recv(1 << 16):
                setattr(traffic, way, getattr(traffic, way) + len(piece))
                target.sendall(piece)
            target.shutdown(socket.SHUT_WR)

    return threading.Thread(target=carry)
