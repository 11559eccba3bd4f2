"""What a day on the factory floor needs: checklists, inspection, meetings, photos; one frozen file a subject."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Change tables, and make new ones."""
    connection = op.get_bind()
    for frozen in sorted(Path(__file__).parent.glob("v0003_*.sql")):
        for statement in frozen.read_text(encoding="utf-8").split(";\n"):
            if statement.strip():
                connection.exec_driver_sql(statement)
