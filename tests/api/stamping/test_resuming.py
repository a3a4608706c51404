"""What breaks on the way from approval to the register leaves the request to be stamped again, once (CRT-9, CRT-10)."""

from pathlib import Path
from typing import Any

import pytest

from qingdan.kernel.files import FolderObjectStore
from qingdan.stamping.issuance.service import stamping
from qingdan.stamping.register.service import record_use
from support.stamping import Answer, Counter


class FullDisk:
    """An object store that keeps so many files and then breaks, as a full disk does."""

    def __init__(self, store: FolderObjectStore, kept: int) -> None:
        self.store = store
        self.left = kept

    async def put(self, content: bytes) -> str:
        """Keep a file, or break."""
        if self.left == 0:
            message = "no space left on device"
            raise OSError(message)
        self.left -= 1
        return await self.store.put(content)


async def stamp(counter: Counter, request: Answer) -> int:
    """Try to stamp and return the status of the answer."""
    path = f"/stamp-requests/{request['id']}/stamping"
    return (await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])).status_code


async def assert_stamped_once(counter: Counter, seal: Answer, request: Answer) -> None:
    """Stamp again, and find one entry, one file, no gap."""
    current = await counter.get(counter.at("keeper"), f"/stamp-requests/{request['id']}")
    assert (current["status"], current["version"]) == ("approved", request["version"])
    assert await stamp(counter, request) == 200
    register = await counter.get(counter.at("head"), f"/seals/{seal['id']}/register")
    assert [(entry["number"], entry["request_id"]) for entry in register["items"]] == [(1, request["id"])]
    assert (await counter.get(counter.at("head"), f"/seals/{seal['id']}/register/check"))["intact"]
    document = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{request['id']}/document.pdf")
    assert document.content.startswith(b"%PDF-")


@pytest.mark.parametrize("kept", [0, 1, 2])
async def test_crt_10_a_file_that_could_not_be_kept_is_made_again(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    """CRT-8, CRT-10: the disk fills up before the fixed document is kept, the seal signature, or the signed file."""
    seal, request = await counter.make_seal(), await counter.approved()
    store = counter.resources.objects
    assert isinstance(store, FolderObjectStore)
    with monkeypatch.context() as broken:
        full = FullDisk(FolderObjectStore(_folder(store)), kept)
        broken.setattr(store, "put", full.put)
        assert await stamp(counter, request) == 500
    await assert_stamped_once(counter, seal, request)


async def test_crt_9_what_breaks_in_the_last_transaction_leaves_no_entry(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CRT-9: after the entry was written and before the commit: nothing of it remains, the number is not lost."""
    seal, request = await counter.make_seal(), await counter.approved()

    async def record_and_break(*arguments: Any) -> None:  # noqa: ANN401 -- whatever the use case passes on
        await record_use(*arguments)
        message = "the connection went away"
        raise ConnectionError(message)

    with monkeypatch.context() as broken:
        broken.setattr(stamping, "record_use", record_and_break)
        assert await stamp(counter, request) == 503
    register = await counter.get(counter.at("head"), f"/seals/{seal['id']}/register")
    assert register["items"] == []
    await assert_stamped_once(counter, seal, request)


def _folder(store: FolderObjectStore) -> Path:
    return store._folder  # noqa: SLF001  # the second store keeps where the first one does
