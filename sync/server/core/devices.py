"""Devices: one installation of the client for one account, known by its install nonce."""

from __future__ import annotations

from datetime import datetime

from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.ids import Ids
from sync.protocol.limits import LEAST_NONCE, LONGEST_NONCE
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import DeviceRequest
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import Device
from sync.server.storage.store import Store, Transaction

_LONGEST_NAME = 200


def device_for(tx: Transaction, ids: Ids, account: str, asked: DeviceRequest, now: datetime) -> Device:
    """Return the account's device with that nonce, registering it when it is new."""
    if not LEAST_NONCE <= len(asked.install_nonce) <= LONGEST_NONCE:
        raise RefusedRequest(ProblemCode.BODY_MALFORMED, detail="install_nonce")
    tx.take_turns(f"devices:{account}")
    known = tx.directory.device_by_nonce(account, asked.install_nonce)
    if known is not None:
        return known
    device = Device(ids.new(), account, asked.install_nonce, asked.name[:_LONGEST_NAME], now, now)
    tx.directory.add_device(device)
    return device


def known_device(tx: Transaction, account: str, device_id: str, install_nonce: str) -> Device:
    """Return a registered device that names itself and its nonce; RefusedRequest `device_*` otherwise."""
    device = tx.directory.device(device_id)
    if device is None or device.account != account:
        raise RefusedRequest(ProblemCode.DEVICE_FOREIGN)
    if device.revoked_at is not None:
        raise RefusedRequest(ProblemCode.DEVICE_REVOKED)
    if device.install_nonce != install_nonce:
        raise RefusedRequest(ProblemCode.DEVICE_COPIED)
    return device


def revoke_device(store: Store, clock: Clock, device_id: str) -> Device:
    """Let a device no longer sync and return it; Known `device_unknown`.

    Its session stays, so that the device is told what happened and not just to sign in again.
    """
    with store.begin() as tx:
        device = tx.directory.device(device_id)
        if device is None:
            raise Known("device_unknown", device=device_id)
        tx.directory.revoke_device(device_id, clock.now())
        tx.commit()
    return device
