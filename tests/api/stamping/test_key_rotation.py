"""Changing keys beside live work: killed in the middle it goes on, everything stays readable, the old key goes."""

import asyncio
from dataclasses import replace

import pytest

from qingdan.kernel.encryption import Cipher, decode_key
from qingdan.kernel.keyring import repository
from qingdan.kernel.keyring.service import Keyring, check, rotate
from qingdan.stamping.blind_index import number_index
from qingdan.stamping.keyring.service import keyring_of
from support.stamping import IDENTITY_NUMBER, NAME, Counter, done

OLD, NEW = decode_key("QUJD" * 10 + "QUI="), b"n" * 32
OLD_INDEX, NEW_INDEX = decode_key("REVG" * 10 + "REU="), b"i" * 32
DURING = Cipher({"k2": NEW, "k1": OLD}, "k2", NEW_INDEX, (OLD_INDEX,))
AFTER = Cipher({"k2": NEW}, "k2", NEW_INDEX)
SEALED = (
    *("electronic_seal", "refusal", "register_detail", "seal", "seal_maker", "signing_authority", "stamp_request"),
)


class Killed(Exception):
    """The process ended in the middle."""


@pytest.fixture
async def filled(counter: Counter) -> Counter:
    """Return a district with a little of everything that is sealed, under the old keys."""
    await counter.make_seal()
    await counter.stamped()
    for _ in range(4):
        await counter.file()
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT32", "applicant_name": NAME}
    known = {**body, "applicant_identity_number": IDENTITY_NUMBER}
    done(await counter.send(counter.at("clerk"), "POST", "/refusals", known))
    return counter


def under(counter: Counter, cipher: Cipher) -> Keyring:
    """Return what is sealed as a process with these keys sees it."""
    return keyring_of(replace(counter.resources, cipher=cipher))


async def left(keyring: Keyring, counter: Counter) -> dict[str, tuple[int, int, int]]:
    """Return what is left, by part: under former keys, wrong indexes, unreadable."""
    return {
        one.part: (one.under_former_keys, one.wrong_indexes, one.unreadable)
        async for one in check(keyring, counter.district.id, 2)
        if not one.is_clean
    }


async def test_crt_12_everything_comes_under_the_newest_keys_and_the_old_ones_go(filled: Counter) -> None:
    """CRT-12: requests, notices, register, seals, authority; afterwards the new keys alone read and find everything."""
    during = under(filled, DURING)
    assert set(await left(during, filled)) == set(SEALED)
    steps = [step async for step in rotate(during, filled.district.id, 2)]
    assert {step.part for step in steps if step.finished} == set(SEALED)
    assert await left(under(filled, AFTER), filled) == {}
    old = under(filled, Cipher({"k1": OLD}, "k1", OLD_INDEX))
    assert all(unreadable for _, _, unreadable in (await left(old, filled)).values())


async def test_crt_12_killed_in_the_middle_it_goes_on_and_nothing_is_lost(
    filled: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CRT-12: the batch under way is rolled back, those before stand, the next run begins after them."""
    during, real, batches = under(filled, DURING), repository.write_keys, 0

    async def dies_in_the_third(*arguments: object) -> None:
        nonlocal batches
        batches += 1
        await real(*arguments)  # type: ignore[arg-type]  # handed through
        if batches == 3:
            raise Killed

    monkeypatch.setattr(repository, "write_keys", dies_in_the_third)
    with pytest.raises(Killed):
        [step async for step in rotate(during, filled.district.id, 1)]
    monkeypatch.undo()
    assert await left(during, filled) != {}
    unreadable = [found.unreadable async for found in check(during, filled.district.id, 10)]
    assert sum(unreadable) == 0
    steps = [step async for step in rotate(during, filled.district.id, 1)]
    assert next(step.resealed for step in steps if step.part == "stamp_request") == 3
    assert await left(under(filled, AFTER), filled) == {}


async def test_crt_12_live_work_goes_on_and_people_are_found_under_both_keys(filled: Counter) -> None:
    """CRT-12: requests are filed under the old keys while it runs; what was passed already is done at the end."""
    during = under(filled, DURING)
    resources = replace(filled.resources, cipher=DURING)
    assert number_index(resources, IDENTITY_NUMBER) != number_index(filled.resources, IDENTITY_NUMBER)

    async def rotated() -> None:
        async for _ in rotate(during, filled.district.id, 1):
            await asyncio.sleep(0)

    await asyncio.gather(rotated(), *(filled.file() for _ in range(5)))
    async for _ in rotate(during, filled.district.id, 10):
        pass
    assert await left(under(filled, AFTER), filled) == {}


async def test_crt_12_going_back_to_former_keys_begins_anew(filled: Counter) -> None:
    """CRT-12: a change that was done once does not count as done when its keys come back."""
    async for _ in rotate(under(filled, DURING), filled.district.id, 10):
        pass
    back = under(filled, Cipher({"k1": OLD, "k2": NEW}, "k1", OLD_INDEX, (NEW_INDEX,)))
    async for _ in rotate(back, filled.district.id, 10):
        pass
    assert await left(under(filled, Cipher({"k1": OLD}, "k1", OLD_INDEX)), filled) == {}
    again = under(filled, DURING)
    async for _ in rotate(again, filled.district.id, 10):
        pass
    assert await left(under(filled, AFTER), filled) == {}
