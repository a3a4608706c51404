"""The account that the database server runs as: ourselves, or an unprivileged one for root."""

import os
import pwd
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qingdan.local.errors import LocalError

CANDIDATES = ("qingdan", "postgres", "nobody")


@dataclass(frozen=True)
class Account:
    """An account; `switched` tells whether it is another one than our own."""

    name: str
    uid: int
    gid: int
    switched: bool

    def owns(self, path: Path) -> bool:
        """Whether this account is the owner of an existing path."""
        return path.stat().st_uid == self.uid

    def take(self, path: Path) -> None:
        """Hand a path that we made over to this account."""
        if self.switched:
            os.chown(path, self.uid, self.gid)

    def reaches(self, path: Path, *, test: str = "-x") -> bool:
        """Whether the account may use a path, asked of the operating system as that account (`test -x`)."""
        if not self.switched:
            return os.access(path, os.X_OK)
        answer = subprocess.run(
            ["/bin/sh", "-c", f'test {test} "$1"', "sh", str(path)],
            check=False,
            cwd="/",
            user=self.uid,
            group=self.gid,
            extra_groups=[],
        )
        return answer.returncode == 0


def own_account() -> Account:
    """Return the account that this process runs as."""
    uid = os.geteuid()
    try:
        name = pwd.getpwuid(uid).pw_name
    except KeyError as error:
        raise LocalError(
            f"用户编号 {uid} 没有用户名,PostgreSQL 无法以它运行。请换一个有名称的用户。",
            f"User id {uid} has no name, and PostgreSQL refuses to run as it. Use an account with a name.",
        ) from error
    return Account(name=name, uid=uid, gid=os.getegid(), switched=False)


def server_account(
    *,
    cluster: Path | None = None,
    wanted: str | None = None,
    candidates: Iterable[str] = CANDIDATES,
) -> Account:
    """Return the account for the server: our own, or for root an unprivileged one.

    An existing cluster keeps the owner it has. PostgreSQL itself refuses to run as root.
    """
    if os.geteuid() != 0:
        return own_account()
    if cluster is not None and cluster.exists() and cluster.stat().st_uid != 0:
        entry = pwd.getpwuid(cluster.stat().st_uid)
        return Account(name=entry.pw_name, uid=entry.pw_uid, gid=entry.pw_gid, switched=True)
    for name in (wanted,) if wanted else candidates:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        if entry.pw_uid != 0:
            return Account(name=entry.pw_name, uid=entry.pw_uid, gid=entry.pw_gid, switched=True)
    raise LocalError(
        f"以 root 运行时,数据库需要一个普通用户,但没有找到:{wanted or '、'.join(candidates)}。",
        f"As root the database needs an ordinary user, and none was found: "
        f"{wanted or ', '.join(candidates)}. Name one in QINGDAN_POSTGRES_USER.",
    )
