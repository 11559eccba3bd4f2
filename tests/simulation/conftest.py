"""One stage for all histories of a worker."""

from collections.abc import Iterator

import pytest

from tests.simulation.examine import a_stage
from tests.simulation.stage import Stage


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    """Return the prepared server and replicas."""
    with a_stage() as made:
        yield made
