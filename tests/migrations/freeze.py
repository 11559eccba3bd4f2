"""Write the first revision from the models: `python -m tests.migrations.freeze`, until the first release."""

from app.storage.migrate import SCRIPTS
from app.storage.schema import statements

FROZEN = SCRIPTS.folder / "versions" / "v0001_first.sql"


def main() -> None:
    FROZEN.write_text(";\n\n".join(statements()) + ";\n", encoding="utf-8")
    print(f"{FROZEN.name} written")


if __name__ == "__main__":
    main()
