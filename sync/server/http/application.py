"""The Litestar application over a service."""

from __future__ import annotations

from litestar import Litestar
from litestar.di import Provide

from sync.protocol.limits import MOST_BODY_BYTES
from sync.server.core.service import Service
from sync.server.http.problems import HANDLERS
from sync.server.http.routes import ROUTES


def application(service: Service) -> Litestar:
    """Return the ASGI application that answers for the service."""

    def served() -> Service:
        return service

    return Litestar(
        route_handlers=ROUTES,
        dependencies={"service": Provide(served, sync_to_thread=False, use_cache=True)},
        exception_handlers=HANDLERS,
        request_max_body_size=MOST_BODY_BYTES,
        openapi_config=None,
        logging_config=None,
    )
