"""A layer of our own beneath a SQLite library: it sees every write and every sync of the real driver, and may say no.

SQLite calls its files through tables of functions, a "VFS" (sqlite.org/vfs.html). The libraries that Python's `sqlite3`
and `sqlcipher3` load export the two functions by which a further VFS is made known, so the very code that the program
and the server run is watched; nothing of theirs is replaced, and what reaches the disk is enciphered pages as ever.
Reads, locks and shared memory stay with the system's own VFS. Only files in a watched folder are looked at.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

OK = 0
FULL = 13
FAILED = 10


class Disk(Protocol):
    """Decides what becomes of the files of a folder, while `is_heard`; each answers with a result code of SQLite."""

    @property
    def is_heard(self) -> bool:
        """Say whether it wants to hear of anything now."""
        ...

    def write(self, path: str, offset: int, content: bytes) -> int:
        """Hear that content is about to be written."""
        ...

    def sync(self, path: str) -> int:
        """Hear that a file is about to be made durable."""
        ...

    def truncate(self, path: str, size: int) -> int:
        """Hear that a file is about to be cut."""
        ...

    def delete(self, path: str) -> int:
        """Hear that a file is about to be removed."""
        ...


_POINTER = ctypes.c_void_p
_CLOSE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int)
# Names are handed on as the very pointers that came: SQLite keeps them, and what stands behind the name.
_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, _POINTER, ctypes.c_int, _POINTER)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int)


class _Methods(ctypes.Structure):
    """sqlite3_io_methods, as far as it is the same since 2010."""


_Methods._fields_ = [
    ("version", ctypes.c_int),
    ("close", _CLOSE),
    ("read", _POINTER),
    ("write", _WRITE),
    ("truncate", _TRUNCATE),
    ("sync", _SYNC),
    ("rest", _POINTER * 13),
]


class _File(ctypes.Structure):
    """sqlite3_file: what follows belongs to the system's VFS."""


_File._fields_ = [("methods", ctypes.POINTER(_Methods))]


class _Vfs(ctypes.Structure):
    """sqlite3_vfs of version 3."""


_Vfs._fields_ = [
    ("version", ctypes.c_int),
    ("file_bytes", ctypes.c_int),
    ("longest_path", ctypes.c_int),
    ("following", _POINTER),
    ("name", ctypes.c_char_p),
    ("data", _POINTER),
    ("open", _OPEN),
    ("delete", _DELETE),
    ("rest", _POINTER * 14),
]


@dataclass(slots=True)
class Layer:
    """Our VFS in one library: the default for every file it opens from now on, transparent outside watched folders."""

    library: ctypes.CDLL
    disks: dict[str, Disk] = field(default_factory=dict)
    _own: _Vfs = field(default_factory=_Vfs)
    _tables: dict[int, _Methods] = field(default_factory=dict)
    _paths: dict[int, tuple[Disk, str]] = field(default_factory=dict)

    @classmethod
    def beneath(cls, library: str) -> Layer:
        """Put a layer beneath a library, by the path of its file (or of what links it); OSError where it has none."""
        loaded = ctypes.CDLL(library)
        try:
            find, register = loaded.sqlite3_vfs_find, loaded.sqlite3_vfs_register
        except AttributeError as missing:
            raise OSError(f"{library} does not let another VFS in") from missing
        find.restype, find.argtypes = ctypes.POINTER(_Vfs), (ctypes.c_char_p,)
        register.restype, register.argtypes = ctypes.c_int, (ctypes.POINTER(_Vfs), ctypes.c_int)
        layer = cls(loaded)
        system = find(None).contents
        ctypes.memmove(ctypes.byref(layer._own), ctypes.byref(system), ctypes.sizeof(_Vfs))
        layer._own.name, layer._own.following = b"watched", None
        layer._own.open, layer._own.delete = layer._opening(system), layer._deleting(system)
        if register(ctypes.byref(layer._own), 1) != OK:
            raise OSError(f"{library} refuses another VFS")
        return layer

    def watch(self, folder: Path, disk: Disk) -> None:
        """Let a disk hear of the files in a folder that are opened from now on."""
        self.disks[f"{folder}/"] = disk

    def leave(self, folder: Path) -> None:
        """Let files in a folder be opened as ever."""
        del self.disks[f"{folder}/"]

    def _disk_of(self, path: str) -> Disk | None:
        return next((disk for folder, disk in self.disks.items() if path.startswith(folder)), None)

    def _opening(self, system: _Vfs) -> Callable[..., int]:
        theirs = system.open

        def opened(vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
            code = int(theirs(vfs, name, file, flags, out))
            path = "" if name is None else ctypes.string_at(name).decode()
            disk = self._disk_of(path) if code == OK else None
            if disk is not None:
                head = ctypes.cast(file, ctypes.POINTER(_File)).contents
                real = head.methods.contents
                address = ctypes.addressof(real)
                if address not in self._tables:
                    self._tables[address] = self._watching(real)
                self._paths[file] = disk, path
                head.methods = ctypes.pointer(self._tables[address])
            return code

        return _OPEN(opened)

    def _deleting(self, system: _Vfs) -> Callable[..., int]:
        theirs = system.delete

        def deleted(vfs: int, name: int, sync: int) -> int:
            path = ctypes.string_at(name).decode()
            disk = self._disk_of(path)
            code = disk.delete(path) if disk is not None and disk.is_heard else OK
            return code or int(theirs(vfs, name, sync))

        return _DELETE(deleted)

    def _watching(self, real: _Methods) -> _Methods:
        """Return a copy of a table of functions in which writing, cutting and syncing ask first."""

        def closed(file: int) -> int:
            del self._paths[file]
            return int(real.close(file))

        def written(file: int, content: int, size: int, offset: int) -> int:
            disk, path = self._paths[file]
            code = disk.write(path, offset, ctypes.string_at(content, size)) if disk.is_heard else OK
            return code or int(real.write(file, content, size, offset))

        def truncated(file: int, size: int) -> int:
            disk, path = self._paths[file]
            code = disk.truncate(path, size) if disk.is_heard else OK
            return code or int(real.truncate(file, size))

        def synced(file: int, flags: int) -> int:
            disk, path = self._paths[file]
            code = disk.sync(path) if disk.is_heard else OK
            return code or int(real.sync(file, flags))

        copy = _Methods()
        ctypes.memmove(ctypes.byref(copy), ctypes.byref(real), ctypes.sizeof(_Methods))
        copy.close, copy.write = _CLOSE(closed), _WRITE(written)
        copy.truncate, copy.sync = _TRUNCATE(truncated), _SYNC(synced)
        return copy
