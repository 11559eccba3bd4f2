"""A secret store in memory; passes the same contract suite as the keyring."""


class MemoryStore:
    """Keeps secrets until the test ends."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def remove(self, name: str) -> None:
        self.secrets.pop(name, None)
