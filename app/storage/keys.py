"""Making, opening and protecting the data key. Nothing here ever replaces a key that something was encrypted with."""

from __future__ import annotations

import base64
import binascii
import secrets
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.config.paths import Profile
from app.config.secrets import SecretStore
from app.domain.errors import Known
from app.storage.keyfile import Cost, KeyFile, Protection, Wrapped, read_key_file, write_key_file
from app.storage.subkeys import KEY_BYTES, DataKey

SHORTEST_PASSPHRASE = 10
_SALT_BYTES = 16
_NONCE_BYTES = 12


def protection_of(profile: Profile) -> Protection | None:
    """Return how the profile's key is protected, None for a fresh profile.

    Raises:
        Known: key.missing when there is encrypted data but no key file; key.damaged, key.newer.
    """
    written = read_key_file(profile.key_file)
    if written is not None:
        return written.protection
    if _holds_data(profile):
        raise Known("key.missing")
    return None


def create_key(profile: Profile, store: SecretStore) -> DataKey:
    """Make the key of a fresh profile and keep it in the keyring.

    Raises:
        Known: key.exists, key.missing (data without its key: nothing is made anew), or the keyring's own.
    """
    _require_fresh(profile)
    key = DataKey(secrets.token_bytes(KEY_BYTES))
    protect_with_keyring(profile, key, store)
    return key


def create_key_with_passphrase(profile: Profile, passphrase: str, cost: Cost | None = None) -> DataKey:
    """Make the key of a fresh profile and wrap it with a passphrase (where no keyring answers).

    Raises:
        Known: key.exists, key.missing, key.passphrase_short.
    """
    _require_fresh(profile)
    key = DataKey(secrets.token_bytes(KEY_BYTES))
    protect_with_passphrase(profile, key, passphrase, cost)
    return key


def open_key(profile: Profile, store: SecretStore) -> DataKey:
    """Fetch the key from the keyring.

    Raises:
        Known: keyring.locked, keyring.none, keyring.failed; key.missing when the keyring no longer has it;
            key.mismatch when it holds another one; key.passphrase_needed; key.none for a fresh profile.
    """
    written = _written(profile)
    if written.protection is Protection.PASSPHRASE:
        raise Known("key.passphrase_needed")
    kept = store.get(written.name)
    if kept is None:
        raise Known("key.missing")
    key = _decoded(kept)
    if key is None or key.fingerprint() != written.fingerprint:
        raise Known("key.mismatch")
    return key


def open_key_with_passphrase(profile: Profile, passphrase: str) -> DataKey:
    """Unwrap the key; takes about a tenth of a second on purpose.

    Raises:
        Known: key.passphrase_wrong (the database is not touched); key.none for a fresh profile.
    """
    written = _written(profile)
    if written.wrapped is None:
        raise Known("key.in_keyring")
    wrapped = written.wrapped
    cipher = ChaCha20Poly1305(_stretched(passphrase, wrapped.salt, wrapped.cost))
    try:
        secret = cipher.decrypt(wrapped.nonce, wrapped.sealed, _bound(written.fingerprint, wrapped.cost))
    except InvalidTag as error:
        raise Known("key.passphrase_wrong") from error
    return DataKey(secret)


def protect_with_keyring(profile: Profile, key: DataKey, store: SecretStore) -> None:
    """Keep `key` in the keyring from now on; the key file changes only after the keyring has it."""
    name = f"{profile.key}/data-key/{key.fingerprint()[:8]}"
    store.put(name, base64.b64encode(key.secret).decode())
    profile.create()
    written = KeyFile(protection=Protection.KEYRING, fingerprint=key.fingerprint(), name=name)
    write_key_file(profile.key_file, written)


def protect_with_passphrase(profile: Profile, key: DataKey, passphrase: str, cost: Cost | None = None) -> None:
    """Wrap `key` with `passphrase` from now on: the first one, or a new one.

    Raises:
        Known: key.passphrase_short with `least`, the fewest characters.
    """
    if len(_normal(passphrase)) < SHORTEST_PASSPHRASE:
        raise Known("key.passphrase_short", least=SHORTEST_PASSPHRASE)
    cost = cost or Cost()
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    fingerprint = key.fingerprint()
    sealed = ChaCha20Poly1305(_stretched(passphrase, salt, cost)).encrypt(nonce, key.secret, _bound(fingerprint, cost))
    profile.create()
    wrapped = Wrapped(cost=cost, salt=salt, nonce=nonce, sealed=sealed)
    written = KeyFile(protection=Protection.PASSPHRASE, fingerprint=fingerprint, wrapped=wrapped)
    write_key_file(profile.key_file, written)


def forget_key(profile: Profile, store: SecretStore | None) -> None:
    """Destroy the key, and with it everything encrypted with it: at sign-out, or when a device is revoked."""
    written = _written(profile)
    if written.name and store is not None:
        store.remove(written.name)
    profile.key_file.unlink()


def _written(profile: Profile) -> KeyFile:
    written = read_key_file(profile.key_file)
    if written is None:
        raise Known("key.missing" if _holds_data(profile) else "key.none")
    return written


def _require_fresh(profile: Profile) -> None:
    if read_key_file(profile.key_file) is not None:
        raise Known("key.exists")
    if _holds_data(profile):
        raise Known("key.missing")


def _holds_data(profile: Profile) -> bool:
    if profile.replica.exists():
        return True
    return any(folder.is_dir() and any(folder.iterdir()) for folder in (profile.evidence, profile.backups))


def _decoded(kept: str) -> DataKey | None:
    try:
        return DataKey(base64.b64decode(kept, validate=True))
    except (binascii.Error, ValueError):
        return None


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        _normal(passphrase).encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _normal(passphrase: str) -> str:
    """Return one spelling for what looks the same: keyboards differ in how they compose a letter."""
    return unicodedata.normalize("NFC", passphrase)


def _bound(fingerprint: str, cost: Cost) -> bytes:
    """Return what is authenticated with the wrapped key, so that neither can be exchanged in the file."""
    return f"concord/1/{fingerprint}/{cost.memory}/{cost.passes}/{cost.lanes}".encode()
