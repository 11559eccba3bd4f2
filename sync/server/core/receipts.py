"""Receipts: the stored fate of a changeset, so that a second arrival gets the first one's answer."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from app.domain.kernel.decide import Verdict
from app.domain.reasons import Reason
from sync.protocol.messages import Fate
from sync.protocol.problems import ProblemCode
from sync.server.core.intake import Offer
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import ReceiptRow


class _Result(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a receipt keeps of a fate beside its own columns."""

    reasons: tuple[Reason, ...] = ()
    conflicts: tuple[str, ...] = ()


_encode = msgspec.json.Encoder().encode
_result = msgspec.json.Decoder(_Result)
_PLAIN = _encode(_Result())


class Receipts:
    """The receipts that a request may meet, and those it makes."""

    def __init__(self, device: str, found: Sequence[ReceiptRow], devices: Collection[str] = ()) -> None:
        """Take the device that pushes, the receipts found for its seqs and the changesets, its account's others."""
        self._device = device
        self._devices = {device, *devices}
        self._by_seq = {row.seq: row for row in found if row.device == device}
        self._by_changeset = {row.changeset: row for row in found}
        self.made: list[ReceiptRow] = []

    def of(self, changeset_id: str) -> ReceiptRow | None:
        """Return the receipt of a changeset of this account."""
        known = self._by_changeset.get(changeset_id)
        return known if known is not None and known.device in self._devices else None

    def replay(self, offer: Offer) -> Fate | None:
        """Return the stored fate of a changeset that came before, None for a new one.

        RefusedRequest `sequence_reused` when its place in the outbox, or its id, belongs to other bytes: the
        database was copied or went back in time. So it does when the id is of another account's changeset, whose
        fate is nobody else's business.
        """
        for known in (self._by_seq.get(offer.seq), self._by_changeset.get(offer.changeset_id)):
            if known is None:
                continue
            if known.hash != offer.hash or known.device not in self._devices:
                raise RefusedRequest(ProblemCode.SEQUENCE_REUSED, seq=offer.seq)
            result = _result.decode(known.result)
            return Fate(offer.seq, known.changeset, Verdict(known.verdict), True, result.reasons, result.conflicts)
        return None

    def keep(self, offer: Offer, fate: Fate) -> None:
        """Make the receipt; the payload stays with every changeset that was not simply accepted."""
        is_plain = fate.verdict is Verdict.ACCEPTED
        row = ReceiptRow(
            self._device,
            offer.seq,
            offer.changeset_id,
            offer.hash,
            fate.verdict.value,
            _PLAIN if is_plain else _encode(_Result(fate.reasons, fate.conflicts)),
            None if is_plain else offer.payload,
        )
        self._by_seq[row.seq] = row
        self._by_changeset[row.changeset] = row
        self.made.append(row)
