"""What a transfer of files, and all else of the second schema, needs; frozen in the file beside this one."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Change tables, and make new ones."""
    frozen = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in frozen.split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
