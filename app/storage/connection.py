"""The connection that services, queries and screens hand through without knowing the library behind it."""

from __future__ import annotations

from sqlalchemy import Connection

__all__ = ["Connection"]
