"""The first schema; its statements are frozen in the file beside this one."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table and index."""
    frozen = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in frozen.split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
