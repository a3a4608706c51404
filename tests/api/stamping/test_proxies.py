"""Somebody who comes for another: recorded by number, found by it, and shown nothing that is the principal's."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Final
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from qingdan.kernel.encryption import Cipher, decode_key
from qingdan.kernel.identity_numbers import resident_check_character
from qingdan.kernel.keyring.service import Keyring, check, rotate
from qingdan.stamping.keyring.service import keyring_of
from qingdan.stamping.resources import Resources
from support.stamping import IDENTITY_NUMBER, NAME, Answer, Counter, codes, done

PROXY_NAME: Final = "赵代办"
#: Invented: nobody lives under this area code.
PROXY_NUMBER: Final = "32019919870412001" + resident_check_character("32019919870412001")
PROXY: Final = {
    "name": PROXY_NAME,
    "identity_number": PROXY_NUMBER,
    "identity_checked": True,
    "principal_identity_seen": True,
    "written_mandate": True,
}
MASKED: Final = f"{PROXY_NUMBER[:3]}***********{PROXY_NUMBER[-4:]}"


def asked(counter: Counter, number: str = PROXY_NUMBER, **more: object) -> dict[str, object]:
    return {"community_id": str(counter.community()), "identity_number": number, "purpose": "resident", **more}


async def found(counter: Counter, number: str = PROXY_NUMBER) -> Answer:
    return done(await counter.send(counter.at("clerk"), "POST", "/residents/searches", asked(counter, number)))


async def test_r12_a_proxy_is_recorded_by_number_masked_and_shown_in_full_by_an_act_of_its_own(
    counter: Counter,
) -> None:
    """R12, CRT-12."""
    request = await counter.file(proxy=PROXY)
    assert (request["proxy_name"], request["proxy_identity_number"]) == ("赵*办", MASKED)
    for secret in (PROXY_NAME, PROXY_NUMBER):
        assert secret not in json.dumps(request, ensure_ascii=False)
    shown = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}/applicant")
    assert shown["proxy"] == PROXY
    async with counter.resources.database.read(counter.district.id) as transaction:
        row = (
            await transaction.session.execute(text("SELECT * FROM stamp_request WHERE id = :id"), {"id": request["id"]})
        ).mappings()
        assert PROXY_NUMBER not in str(dict(row.one()))
    without = {**CHANGES, "proxy": None}
    path = f"/stamp-requests/{request['id']}"
    changed = done(await counter.send(counter.at("clerk"), "PUT", path, without, version=request["version"]))
    assert (changed["proxy_name"], changed["proxy_identity_number"], changed["has_proxy"]) == (None, None, False)
    assert (await found(counter))["as_proxy"] == []


CHANGES: Final = {"certificate_type_code": "CT01", "applicant": {"name": NAME, "identity_number": IDENTITY_NUMBER}}


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("1234", "identity-number-shape"),
        (f"{PROXY_NUMBER[:-1]}{'0' if PROXY_NUMBER[-1] != '0' else '1'}", "identity-number-check-character"),
        ("320199198713120010", "identity-number-birth-date"),
        (IDENTITY_NUMBER.lower(), "proxy-is-applicant"),
    ],
)
async def test_r12_a_number_nobody_has_and_the_applicants_own_are_named_at_the_field(
    counter: Counter, number: str, code: str
) -> None:
    body = {**CHANGES, "community_id": str(counter.community()), "proxy": {**PROXY, "identity_number": number}}
    answer = await counter.send(counter.at("clerk"), "POST", "/stamp-requests", body)
    assert answer.status_code == 422
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [("/proxy/identity_number", code)]


async def test_crt_12_what_somebody_did_for_others_is_found_by_their_number_apart(counter: Counter) -> None:
    """CRT-12, R121: not among their own requests; the look at it is written down and told to both."""
    mine = await counter.file(applicant={"name": PROXY_NAME, "identity_number": PROXY_NUMBER})
    errand = await counter.file(proxy=PROXY)
    await counter.file(1, proxy=PROXY)
    known = await found(counter)
    assert [one["id"] for one in known["requests"]] == [mine["id"]]
    assert [one["id"] for one in known["as_proxy"]] == [errand["id"]]
    assert [one["id"] for one in (await found(counter, IDENTITY_NUMBER))["requests"]] == [errand["id"]]
    query = {"identity_number": PROXY_NUMBER, "purpose": "audit"}
    looks = done(await counter.send(counter.over("auditor"), "POST", "/personal-accesses/searches", query))
    assert errand["id"] in {one["subject_id"] for one in looks["items"]}


async def test_crt_14_what_is_known_of_a_principal_is_never_offered_to_who_came_for_them(counter: Counter) -> None:
    await counter.make_seal()
    await counter.stamped(proxy=PROXY)
    query = {"community_id": str(counter.community()), "identity_number": PROXY_NUMBER}
    known = {**query, "certificate_type_code": "CT01", "purpose": "办理子女入学"}
    answer = done(await counter.send(counter.at("clerk"), "POST", "/residents/known", known))
    assert answer == {"requests": [], "reprint": None, "facts": None}


async def test_crt_12_a_proxy_gets_their_own_part_and_nothing_of_the_principal(counter: Counter) -> None:
    """CRT-12, R12: neither name nor number nor values nor files; the principal gets no number of the proxy."""
    await counter.make_seal()
    await counter.stamped(proxy=PROXY)
    sent = await counter.send(counter.at("clerk"), "POST", "/residents/exports", asked(counter))
    archive = ZipFile(io.BytesIO(sent.content))
    content = json.loads(archive.read("resident.json"))
    (errand,) = content["as_proxy"]
    assert (errand["name"], errand["identity_number"], errand["principal"]) == (PROXY_NAME, PROXY_NUMBER, "周*舟")
    assert content["requests"] == []
    assert "没有留号码" in content["scope"]
    assert not [name for name in archive.namelist() if name.startswith("requests/")]
    whole = json.dumps(content, ensure_ascii=False)
    assert not [secret for secret in (NAME, IDENTITY_NUMBER, "桃源里", "13812345678") if secret in whole]
    book = load_workbook(io.BytesIO(archive.read("说明.xlsx")))
    rows = list(book["代他人办理"].iter_rows(values_only=True))
    assert (rows[1][0], rows[1][5:]) == ("居住情况证明(在本社区居住)", ("周*舟", PROXY_NAME, PROXY_NUMBER))
    sent = await counter.send(counter.at("clerk"), "POST", "/residents/exports", asked(counter, IDENTITY_NUMBER))
    principal = json.loads(ZipFile(io.BytesIO(sent.content)).read("resident.json"))
    assert principal["requests"][0]["applicant"]["proxy"]["identity_number"] == MASKED
    assert PROXY_NUMBER not in json.dumps(principal)


async def test_r12_who_left_no_number_is_found_by_name_only(counter: Counter) -> None:
    """CRT-12: it is said so where one looks by number; an applicant's name does not find a proxy."""
    request = await counter.file(proxy={**PROXY, "identity_number": ""})
    assert (request["proxy_name"], request["proxy_identity_number"]) == ("赵*办", None)
    assert (await found(counter))["as_proxy"] == []
    body, clerk = {"community_id": str(counter.community())}, counter.at("clerk")
    by_name = done(await counter.send(clerk, "POST", "/stamp-requests/searches", {**body, "proxy_name": PROXY_NAME}))
    assert [one["id"] for one in by_name["items"]] == [request["id"]]
    as_applicant = {**body, "applicant_name": PROXY_NAME}
    assert done(await counter.send(clerk, "POST", "/stamp-requests/searches", as_applicant))["items"] == []


@contextmanager
def under(resources: Resources, cipher: Cipher) -> Iterator[Keyring]:
    """Let the running service work with other keys for a while: other tests share it."""
    before = resources.cipher
    object.__setattr__(resources, "cipher", cipher)
    try:
        yield keyring_of(resources)
    finally:
        object.__setattr__(resources, "cipher", before)


async def test_crt_12_a_change_of_keys_takes_the_proxy_along(counter: Counter) -> None:
    """CRT-12, R12: found by number before, while and after the keys change."""
    errand = await counter.file(proxy=PROXY)
    old, old_index = decode_key("QUJD" * 10 + "QUI="), decode_key("REVG" * 10 + "REU=")
    during = Cipher({"k2": b"n" * 32, "k1": old}, "k2", b"i" * 32, (old_index,))
    with under(counter.resources, during) as keyring:
        assert [one["id"] for one in (await found(counter))["as_proxy"]] == [errand["id"]]
        assert [step async for step in rotate(keyring, counter.district.id, 2)]
    with under(counter.resources, Cipher({"k2": b"n" * 32}, "k2", b"i" * 32)) as keyring:
        assert [one["id"] for one in (await found(counter))["as_proxy"]] == [errand["id"]]
        assert all([one.is_clean async for one in check(keyring, counter.district.id, 2)])


async def test_r124_a_proxy_is_forgotten_with_the_request(counter: Counter) -> None:
    """R124: masks, envelope and index; read from the row itself."""
    request = await counter.file(proxy=PROXY)
    administrator = counter.over("administrator")
    late = counter.resources.database.clock
    assert late is not None
    async with counter.resources.database.begin(counter.district.id) as transaction:
        await transaction.session.execute(
            text("UPDATE stamp_request SET received_at = '2020-01-01', changed_at = '2020-01-01' WHERE id = :id"),
            {"id": request["id"]},
        )
    destruction = {"record_class": "draft", "witnessed_by": "王监督"}
    done(await counter.send(administrator, "POST", "/retention/destructions", destruction))
    erased = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}")
    assert (erased["proxy_name"], erased["proxy_identity_number"]) == (None, None)
    assert date.fromisoformat(erased["erased_on"])
    assert (await found(counter))["as_proxy"] == []


async def test_r12_a_proxy_still_needs_papers_whatever_number_is_given(counter: Counter) -> None:
    request = await counter.file(proxy={**PROXY, "written_mandate": False, "principal_identity_seen": False})
    path = f"/stamp-requests/{request['id']}/submission"
    answer = await counter.send(counter.at("clerk"), "POST", path, version=request["version"])
    assert codes(answer) == {"principal-identity", "mandate-missing"}
