"""The data folder of one machine: its marker, its secrets, and where everything lies in it."""

import fcntl
import json
import os
import secrets
import tempfile
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qingdan.local.errors import LocalError

Kind = Literal["demo", "production"]

FORMAT: Final = 1
MARKER: Final = "qingdan.json"
SECRETS: Final = "secrets.json"
KEY_BYTES: Final = 32
#: Passwords that people type: no letters that look alike.
LEGIBLE: Final = "abcdefghjkmnpqrstuvwxyz23456789"
LEGIBLE_LENGTH: Final = 12


def random_secret() -> str:
    """Return 256 random bits as URL-safe base64 without padding (43 characters)."""
    return secrets.token_urlsafe(KEY_BYTES)


def legible_password() -> str:
    """Return a random password that can be read aloud: 12 characters, 59 bits, in groups of four."""
    letters = "".join(secrets.choice(LEGIBLE) for _ in range(LEGIBLE_LENGTH))
    return "-".join(letters[start : start + 4] for start in range(0, LEGIBLE_LENGTH, 4))


def signing_key() -> str:
    """Return a new P-256 private key (for ES256) as unencrypted PKCS#8 PEM."""
    return (
        ec.generate_private_key(ec.SECP256R1())
        .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        .decode("ascii")
    )


@dataclass(frozen=True)
class DataFolder:
    """One data folder; `kind` says whether its accounts and its data are invented."""

    path: Path
    kind: Kind
    identity: str

    @property
    def objects(self) -> Path:
        """Where files (evidence, documents) lie, by content hash."""
        return self.path / "objects"

    @property
    def database(self) -> Path:
        """Where the database cluster lies, as long as the server's account can reach it."""
        return self.path / "postgres"

    @property
    def logs(self) -> Path:
        """Where the logs of the database lie."""
        return self.path / "logs"

    def secret(self, name: str, make: Callable[[], str] = random_secret) -> str:
        """Return one secret of this folder; it is made when it is asked for the first time, and kept."""
        return self.secrets({name: make})[name]

    def secrets(self, wanted: Mapping[str, Callable[[], str]]) -> dict[str, str]:
        """Return several secrets by name, making and keeping those that are missing."""
        kept = _read(self.path / SECRETS) if (self.path / SECRETS).exists() else {}
        missing = {name: make() for name, make in wanted.items() if name not in kept}
        if missing:
            write_private(self.path / SECRETS, {**kept, **missing})
        return {name: str({**kept, **missing}[name]) for name in wanted}

    def note(self, name: str) -> str | None:
        """Return what was noted in the marker file under a name, such as "the demo district is loaded"."""
        value = _read(self.path / MARKER).get(name)
        return None if value is None else str(value)

    def write_note(self, name: str, value: str) -> None:
        """Note something in the marker file."""
        write_private(self.path / MARKER, {**_read(self.path / MARKER), name: value})

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the folder for one process at a time; the lock goes with the process, however it ends."""
        descriptor = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                holder = os.pread(descriptor, 20, 0).decode("ascii", errors="replace").strip()
                raise LocalError(
                    f"数据文件夹 {self.path} 正被进程 {holder} 使用。请先停止它,或用 QINGDAN_DATA_DIR 另选一个。",
                    f"The data folder {self.path} is in use by process {holder}. Stop that one first, or "
                    "choose another folder with QINGDAN_DATA_DIR.",
                ) from error
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, str(os.getpid()).encode("ascii"), 0)
            yield
        finally:
            os.close(descriptor)


def open_data_folder(path: Path, kind: Kind) -> DataFolder:
    """Open a data folder, or make it with a marker of this kind; a folder of the other kind is refused."""
    path = path.expanduser().absolute()
    found = find_data_folder(path)
    if found is None:
        _create(path, kind)
        found = find_data_folder(path)
    if found is None or found.kind != kind:
        raise _wrong_kind(path, found.kind if found else "?", kind)
    return found


def find_data_folder(path: Path) -> DataFolder | None:
    """Return the data folder at a path, or None when there is nothing yet."""
    path = path.expanduser().absolute()
    try:
        if not path.exists() or not any(path.iterdir()):
            return None
    except OSError as error:
        raise LocalError(
            f"无法打开数据文件夹 {path}:{error.strerror}",
            f"The data folder {path} cannot be opened: {error.strerror}",
        ) from error
    try:
        marker = _read(path / MARKER)
    except FileNotFoundError as error:
        raise LocalError(
            f"{path} 不是清单的数据文件夹(没有 {MARKER}),不会使用它。",
            f"{path} is not a data folder of Qingdan (it has no {MARKER}), so it is left alone. Choose "
            "another one with QINGDAN_DATA_DIR.",
        ) from error
    if marker.get("format") != FORMAT or marker.get("kind") not in ("demo", "production"):
        raise LocalError(
            f"{path / MARKER} 已损坏,或由更新的版本写成。",
            f"{path / MARKER} is damaged, or was written by a newer version.",
        )
    return DataFolder(path, marker["kind"], str(marker["identity"]))


def refuse_in_production(path: Path) -> None:
    """Raise when a production start uses a path in a data folder that is marked as demo."""
    path = path.expanduser().absolute()
    for place in (path, *path.parents):
        if (place / MARKER).is_file():
            found = find_data_folder(place)
            if found is not None and found.kind != "production":
                raise _wrong_kind(place, found.kind, "production")
            return


def write_private(path: Path, content: Mapping[str, Any]) -> None:
    """Write JSON that only the owner can read: whole or not at all, and on the disk when this returns."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            json.dump(content, stream, indent=2, ensure_ascii=False)
            stream.write("\n")
            stream.flush()
            os.fsync(stream.fileno())
            if os.geteuid() == 0:  # root may be a guest in the folder of another user
                owner = path.parent.stat()
                os.fchown(stream.fileno(), owner.st_uid, owner.st_gid)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _create(path: Path, kind: Kind) -> None:
    """Make the folder; others may pass through it (the database's account must), but not read in it."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0 and not any(path.iterdir()):
            path.chmod(0o711)
        elif not any(path.iterdir()):
            path.chmod(0o700)
        (path / "objects").mkdir(mode=0o700)
        (path / "logs").mkdir(mode=0o700)
        write_private(path / MARKER, {"format": FORMAT, "kind": kind, "identity": str(uuid.uuid4())})
    except OSError as error:
        raise LocalError(
            f"无法建立数据文件夹 {path}:{error.strerror}",
            f"The data folder {path} cannot be made: {error.strerror}",
        ) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except PermissionError as error:
        raise LocalError(
            f"没有权限读取 {path}。数据文件夹属于另一个用户。",
            f"{path} may not be read: the data folder belongs to another user.",
        ) from error
    except ValueError as error:
        raise _damaged(path) from error
    if not isinstance(content, dict):
        raise _damaged(path)
    return content


def _damaged(path: Path) -> LocalError:
    return LocalError(
        f"{path} 已损坏,请从备份恢复。没有它,已加密的内容无法读取。",
        f"{path} is damaged; restore it from a backup. Without it, what was encrypted cannot be read.",
    )


def _wrong_kind(path: Path, found: str, wanted: str) -> LocalError:
    return LocalError(
        f"{path} 是{'演示' if found == 'demo' else '正式'}数据文件夹,不能用于"
        f"{'演示' if wanted == 'demo' else '正式运行'}。",
        f"{path} is marked as {found}; a {wanted} start refuses it. Choose another folder with QINGDAN_DATA_DIR.",
    )
