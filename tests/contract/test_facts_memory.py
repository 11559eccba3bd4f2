"""The contract of Facts, held to the fake that the rules are tested with."""

from __future__ import annotations

import pytest

from app.domain.kernel.record import Record
from tests.contract.facts_contract import HERE, FactsContract
from tests.fakes.memory_facts import MemoryFacts


class MemoryBench:
    def __init__(self) -> None:
        self._state = MemoryFacts(HERE)

    def write(self, record: Record, device: str, *, blended: frozenset[str] = frozenset()) -> int:
        return self._state.put(record, device, blended)

    def facts(self) -> MemoryFacts:
        return self._state


class TestMemoryFacts(FactsContract):
    @pytest.fixture
    def bench(self) -> MemoryBench:
        return MemoryBench()
