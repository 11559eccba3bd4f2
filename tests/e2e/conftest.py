"""Windows for the stories; imported here only, since everything of the program comes with them."""

from tests.e2e.windows_pair import pair
from tests.fixtures.desks import compiled_words, postgres_programme, sqlite_programme, take_seat

__all__ = ["compiled_words", "pair", "postgres_programme", "sqlite_programme", "take_seat"]
