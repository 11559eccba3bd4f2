"""Receipts: the stored fate of a changeset, so that a second arrival gets the first one's answer."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.domain.kernel.decide import Verdict
from sync.protocol.codec import encode
from sync.protocol.messages import Fate
from sync.protocol.problems import ProblemCode
from sync.server.core.intake import Offer
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import ReceiptRow

_fate = msgspec.json.Decoder(Fate)


class Receipts:
    """The receipts that a request may meet, and those it makes."""

    def __init__(self, device: str, found: Sequence[ReceiptRow]) -> None:
        """Take the device that pushes and the receipts found for its seqs and for the changesets."""
        self._device = device
        self._by_seq = {row.seq: row for row in found if row.device == device}
        self._by_changeset = {row.changeset: row for row in found}
        self.made: list[ReceiptRow] = []

    def of(self, changeset_id: str) -> ReceiptRow | None:
        """Return the receipt of a changeset."""
        return self._by_changeset.get(changeset_id)

    def replay(self, offer: Offer) -> Fate | None:
        """Return the stored fate of a changeset that came before, None for a new one.

        RefusedRequest `sequence_reused` when its place in the outbox, or its id, belongs to other bytes: the
        database was copied or went back in time.
        """
        for known in (self._by_seq.get(offer.seq), self._by_changeset.get(offer.changeset_id)):
            if known is None:
                continue
            if known.hash != offer.hash:
                raise RefusedRequest(ProblemCode.SEQUENCE_REUSED, seq=offer.seq)
            return msgspec.structs.replace(_fate.decode(known.result), seq=offer.seq, replayed=True)
        return None

    def keep(self, offer: Offer, fate: Fate) -> None:
        """Make the receipt; the payload stays with every changeset that was not simply accepted."""
        payload = None if fate.verdict is Verdict.ACCEPTED else offer.payload
        row = ReceiptRow(
            self._device, offer.seq, offer.changeset_id, offer.hash, fate.verdict.value, encode(fate), payload
        )
        self._by_seq[row.seq] = row
        self._by_changeset[row.changeset] = row
        self.made.append(row)
