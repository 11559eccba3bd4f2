"""Serves a store over HTTP until it is told to stop."""

from __future__ import annotations

import gc
import ipaddress
import signal
import socket
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from litestar import Litestar

from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.ids import Ids
from sync.server.cli.workers import Workers
from sync.server.core.service import service
from sync.server.http.application import application
from sync.server.storage.files import FileStore
from sync.server.storage.migrate import require_current
from sync.server.storage.opening import open_store
from sync.server.storage.urls import is_postgres

_BACKLOG = 2048
_GRACE_SECONDS = 10
_KEEP_ALIVE_SECONDS = 75
# Cyclic garbage collection during bursts of records costs a sixth of a push; nearly all of them die by count.
_THRESHOLDS = (200_000, 20, 100)


@dataclass(frozen=True, slots=True)
class Listening:
    """Where and how to listen. Port 0 takes a free one; `port_file` is told "host port" once it listens.

    `proxy` is the address of the proxy in front that does TLS ('' = none); only it may say who the client is.
    `workers` processes answer on one socket.
    """

    host: str
    port: int
    port_file: Path | None = None
    certificate: Path | None = None
    key: Path | None = None
    proxy: str = ""
    workers: int = 1

    @property
    def is_private(self) -> bool:
        """Say whether nobody on the way can read along."""
        return bool(self.certificate and self.key) or bool(self.proxy) or _is_loopback(self.host)


def serve(database: str, files: Path, listening: Listening, clock: Clock) -> None:
    """Serve until SIGTERM or SIGINT.

    Known `tls_needed`, `address_unusable`, `server.database.*`, `workers_need_postgres`.
    """
    if not listening.is_private:
        raise Known("tls_needed", host=listening.host)
    if listening.workers > 1 and not is_postgres(database):
        raise Known("workers_need_postgres")
    require_current(database)
    listener = _listen(listening)
    if listening.workers == 1:
        _answer(database, files, listening, listener, clock)
        return
    Workers(listening.workers, lambda: _answer(database, files, listening, listener, clock)).run()


def _answer(database: str, files: Path, listening: Listening, listener: socket.socket, clock: Clock) -> None:
    """Answer on a socket that listens, with a store of one's own."""
    store = open_store(database)
    try:
        answering = application(service(store, clock, Ids(clock), files=FileStore(files)))
        gc.collect()
        gc.freeze()
        gc.set_threshold(*_THRESHOLDS)
        server = uvicorn.Server(_configuration(answering, listening))
        _end_in_order(server)
        server.run(sockets=[listener])
    finally:
        store.close()


def _end_in_order(server: uvicorn.Server) -> None:
    """Let a signal end the serving and nothing else.

    The server hands on what ended it to whoever listened before: by default the process would be gone, or end with
    a traceback, before its store is closed.
    """

    def end(_number: int, _frame: object) -> None:
        server.should_exit = True

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)


def _listen(listening: Listening) -> socket.socket:
    family = socket.AF_INET6 if ":" in listening.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((listening.host, listening.port))
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise Known("address_unusable", host=listening.host, port=listening.port, why=str(error)) from error
    if listening.port_file is not None:
        host, port = listener.getsockname()[:2]
        # Written aside and moved, so that who waits for it never reads half of it.
        aside = listening.port_file.with_name(f"{listening.port_file.name}.new")
        aside.write_text(f"{host} {port}\n", encoding="utf-8")
        aside.replace(listening.port_file)
    return listener


def _configuration(answering: Litestar, listening: Listening) -> uvicorn.Config:
    return uvicorn.Config(
        answering,
        ssl_certfile=listening.certificate,
        ssl_keyfile=listening.key,
        proxy_headers=bool(listening.proxy),
        forwarded_allow_ips=listening.proxy or None,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        lifespan="off",
    )


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
