"""Retention: what is due goes with an appraisal and a record, the register stays provable, no needed file is lost."""

import json
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from uuid import UUID

import asyncpg
import httpx
import pytest

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import NotFound
from qingdan.stamping.kept_objects import repository as kept_objects
from qingdan.stamping.kept_objects.service import delete_given_up
from qingdan.stamping.seals.rules import details_digest
from support.forms import picture
from support.stamping import IDENTITY_NUMBER, NAME, PDF, Answer, Counter, codes, done
from support.written_forms import approved, fixed_of

CLOSED = datetime(2010, 6, 30, 8, tzinfo=UTC)
WITNESS = "区监察委 王云"
APPRAISAL = {
    "closed_before": "2011-01-01",
    "finding": "保管期限届满，无继续保存价值。",
    "document": "鉴定意见书〔2026〕1号",
    "approved_by": "区档案馆 李敏",
}


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def today(counter: Counter) -> date:
    return business_date(counter.resources.database.clock())


async def attached(counter: Counter, number: int = 0, content: bytes = PDF) -> Answer:
    """Return a draft with one file."""
    draft = await counter.file(number)
    path = f"/stamp-requests/{draft['id']}/evidence"
    done(await upload(counter, number, path, "residence_paper", content))
    return draft


async def upload(counter: Counter, number: int, path: str, key: str, content: bytes) -> httpx.Response:
    clerk = counter.at("clerk", number)
    return await counter.send(clerk, "POST", path, data={"document_key": key}, files={"file": ("a.pdf", content)})


async def long_ago(database_urls: dict[str, str], *request_ids: str, finish: bool = True) -> None:
    """Let requests be finished many years ago; only the owner of the database can turn time back."""
    connection = await asyncpg.connect(database_urls["owner"])
    try:
        for column in ("received_at", "approved_at", "stamped_at", "changed_at"):
            await connection.execute(
                f"UPDATE stamping.stamp_request SET {column} = $1::timestamptz WHERE id = ANY($2::uuid[])"  # noqa: S608  names of our own columns
                f" AND {column} IS NOT NULL",
                CLOSED,
                [UUID(one) for one in request_ids],
            )
        await connection.execute(
            "UPDATE stamping.evidence SET uploaded_at = $1::timestamptz WHERE request_id = ANY($2::uuid[])",
            CLOSED,
            [UUID(one) for one in request_ids],
        )
        await connection.execute(
            "UPDATE stamping.stamp_request SET valid_until = NULL WHERE id = ANY($1::uuid[])",
            [UUID(one) for one in request_ids],
        )
        if not finish:
            return
        await connection.execute(
            "UPDATE stamping.stamp_request SET status = 'withdrawn' WHERE status = 'draft' AND id = ANY($1::uuid[])",
            [UUID(one) for one in request_ids],
        )
    finally:
        await connection.close()


async def appraised(counter: Counter, record_class: str, **changes: object) -> str:
    body = {**APPRAISAL, "record_class": record_class, **changes}
    found = done(await counter.send(counter.over("administrator"), "POST", "/retention/appraisals", body))
    return str(found["id"])


async def destroyed(counter: Counter, appraisal_id: str | None, witness: str = WITNESS, **more: object) -> Answer:
    body = {"appraisal_id": appraisal_id, "witnessed_by": witness, **more}
    return done(await counter.send(counter.over("administrator"), "POST", "/retention/destructions", body))


async def due(counter: Counter) -> dict[tuple[str, str], int]:
    plan = await counter.get(counter.over("auditor"), "/retention/plan")
    return {(one["record_class"], one["what"]): one["records"] for one in plan["items"]}


async def test_r124_evidence_goes_at_the_end_of_its_period_with_a_record(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89, R124: due in numbers, appraised, destroyed, recorded; the file is gone, the request stays."""
    old, young = await attached(counter, content=PDF + b"old"), await attached(counter, content=PDF + b"young")
    await long_ago(database_urls, old["id"])
    assert (await due(counter))["evidence", "evidence"] == 1
    answer = await destroyed(counter, await appraised(counter, "evidence"))
    [record] = answer["items"]
    assert (record["what"], record["records"], record["files"], answer["remaining"]) == ("evidence", 1, 1, 0)
    assert (record["approved_by"], record["witnessed_by"]) == ("区档案馆 李敏", WITNESS)
    assert (record["first_closed_on"], record["last_closed_on"]) == ("2010-06-30", "2010-06-30")
    clerk = counter.at("clerk")
    assert (await counter.get(clerk, f"/stamp-requests/{old['id']}"))["evidence"] == []
    assert len((await counter.get(clerk, f"/stamp-requests/{young['id']}"))["evidence"]) == 1
    assert not list(counter.resources.settings.object_folder.rglob(digest(PDF + b"old")))
    assert list(counter.resources.settings.object_folder.rglob(digest(PDF + b"young")))
    kept = (await counter.get(counter.over("auditor"), "/retention/destructions"))["items"]
    assert [one["id"] for one in kept] == [record["id"]]
    assert NAME not in json.dumps(kept, ensure_ascii=False)


async def test_r89_without_appraisal_witness_or_period_nothing_is_destroyed(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89: each missing thing refuses, and what is refused changes nothing."""
    old = await attached(counter)
    await long_ago(database_urls, old["id"])
    administrator = counter.over("administrator")
    early = {**APPRAISAL, "record_class": "evidence", "closed_before": "2026-01-01"}
    assert codes(await counter.send(administrator, "POST", "/retention/appraisals", early)) == {"still-kept"}
    look = {**APPRAISAL, "record_class": "look_only"}
    assert (await counter.send(administrator, "POST", "/retention/appraisals", look)).status_code == 422
    appraisal_id = await appraised(counter, "evidence")
    body = {"appraisal_id": appraisal_id, "witnessed_by": ""}
    assert codes(await counter.send(administrator, "POST", "/retention/destructions", body)) == {"witness-missing"}
    own = {"appraisal_id": await appraised(counter, "evidence", approved_by="administrator"), "witnessed_by": WITNESS}
    assert codes(await counter.send(administrator, "POST", "/retention/destructions", own)) == {"approver-operates"}
    longer = {"years": 30, "valid_from": str(today(counter)), "document": "区档〔2026〕3号"}
    done(await counter.send(administrator, "PUT", "/retention/periods/evidence", longer))
    kept = await destroyed(counter, appraisal_id)
    assert (kept["items"], kept["remaining"]) == ([], 0)
    assert (await due(counter))["evidence", "evidence"] == 0
    assert len((await counter.get(counter.at("clerk"), f"/stamp-requests/{old['id']}"))["evidence"]) == 1


async def test_r124_erased_people_leave_a_register_that_can_still_be_proved(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R124, CRT-12, CRT-9: the personal side is gone everywhere, the chain is whole, the digest proves who has it."""
    seal = await counter.make_seal()
    request = await counter.stamped()
    await long_ago(database_urls, request["id"])
    clerk, path = counter.at("clerk"), f"/stamp-requests/{request['id']}"
    await destroyed(counter, await appraised(counter, "stub"))
    shown = await counter.get(clerk, path)
    assert (shown["applicant_name"], shown["identity_number"], shown["phone"]) == ("", None, None)
    assert shown["erased_on"] == str(today(counter))
    kept = (await counter.get(counter.over("auditor"), "/retention/destructions"))["items"]
    by = shown["destruction"]
    assert (by["id"], by["appraisal_document"]) == (kept[0]["id"], APPRAISAL["document"])
    people = await counter.get(clerk, f"{path}/applicant")
    assert (people["name"], people["values"]) == ("", {})
    found = {"community_id": str(counter.community()), "identity_number": IDENTITY_NUMBER, "purpose": "resident"}
    assert done(await counter.send(clerk, "POST", "/residents/searches", found))["requests"] == []
    assert (await counter.send(clerk, "GET", f"{path}/document.pdf")).status_code == 404
    connection = await asyncpg.connect(database_urls["owner"])
    try:
        row = await connection.fetchrow(
            "SELECT personal FROM stamping.stamp_request WHERE id = $1", UUID(request["id"])
        )
        detail = await connection.fetchrow(
            "SELECT e.details_digest, d.salt, d.entry_id, d.details_encrypted FROM stamping.register_entry e"
            " JOIN stamping.register_detail d ON d.entry_id = e.id WHERE e.seal_id = $1",
            UUID(seal["id"]),
        )
    finally:
        await connection.close()
    assert row is not None
    assert row["personal"] == b""
    assert detail is not None
    opened = counter.resources.cipher.decrypt(detail["details_encrypted"], f"register_detail:{detail['entry_id']}")
    assert details_digest(json.loads(opened), bytes(detail["salt"])) == detail["details_digest"]
    check = await counter.get(counter.over("auditor"), f"/seals/{seal['id']}/register/check")
    assert (check["intact"], check["entries"]) == (True, 1)


async def test_r124_what_only_needed_a_look_is_never_kept(counter: Counter) -> None:
    """R124: the identity card is looked at; a copy of it is refused."""
    draft = await counter.file()
    path = f"/stamp-requests/{draft['id']}/evidence"
    assert codes(await upload(counter, 0, path, "identity_document", PDF)) == {"look-only"}
    assert (await destroyed(counter, None, ""))["items"] == []


async def test_r124_a_file_that_another_row_needs_is_never_deleted(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R124, CRT-7: two requests, or two districts, may show the same file; it goes with the last mention."""
    content = PDF + b"shared"
    old, young = await attached(counter, content=content), await attached(counter, 1, content=content)
    other = await Counter.open(counter.client, counter.resources, counter.resources.districts._source)  # type: ignore[arg-type]  # noqa: SLF001  the tests' own directory
    foreign = await attached(other, content=content)
    await long_ago(database_urls, old["id"])
    await destroyed(counter, await appraised(counter, "evidence"))
    folder = counter.resources.settings.object_folder
    assert list(folder.rglob(digest(content)))
    for where, number, request in ((counter, 1, young), (other, 0, foreign)):
        clerk = where.at("clerk", number)
        [file] = (await where.get(clerk, f"/stamp-requests/{request['id']}"))["evidence"]
        path = f"/stamp-requests/{request['id']}/evidence/{file['id']}"
        assert (await where.send(clerk, "GET", path)).content == content
        assert (await where.send(clerk, "DELETE", path)).status_code == 204
    assert not list(folder.rglob(digest(content)))


async def test_r124_a_photographed_form_goes_with_its_photo_and_with_what_was_made_of_it(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R124, CRT-4: the photo, the page it was set on, the fixed form with its strip; nothing of it stays."""
    await counter.make_seal()
    photo = picture(930, 620)  # what other requests keep as well would stay
    request = await approved(counter, photo, imprint={"page": 1, "x_mm": 200, "y_mm": 100})
    fixed = await fixed_of(counter, request, counter.at("keeper"))
    kept = {digest(photo), request["form"]["sha256"], digest(fixed)}
    folder = counter.resources.settings.object_folder
    assert all([*folder.rglob(one)] for one in kept)
    request = await counter.act(counter.at("clerk"), request, "withdrawal", {"reason": "不办了"})
    await long_ago(database_urls, request["id"])
    await destroyed(counter, await appraised(counter, "stub"))
    assert not any([*folder.rglob(one)] for one in kept)


async def test_r124_files_are_deleted_by_the_next_process_when_one_dies(
    counter: Counter, database_urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """R124: what is to go stands beside the record that says so, until it is gone."""
    content = PDF + b"crash"
    old = await attached(counter, content=content)
    await long_ago(database_urls, old["id"])
    appraisal_id = await appraised(counter, "evidence")

    async def dies(_: str) -> None:
        raise OSError

    monkeypatch.setattr(counter.resources.objects, "delete", dies)
    body = {"appraisal_id": appraisal_id, "witnessed_by": WITNESS}
    broken = await counter.send(counter.over("administrator"), "POST", "/retention/destructions", body)
    assert broken.status_code == 500
    monkeypatch.undo()
    assert len((await counter.get(counter.over("auditor"), "/retention/destructions"))["items"]) == 1
    assert await counter.resources.objects.get(digest(content)) == content
    assert await delete_given_up(counter.resources, counter.district.id) == 1
    with pytest.raises(NotFound):
        await counter.resources.objects.get(digest(content))


async def test_retention_is_seen_by_administrator_and_auditor_and_done_by_the_administrator(counter: Counter) -> None:
    """DOMAIN 7: the auditor reads and writes nothing; nobody of a community, and no stranger, comes near."""
    administrator, auditor = counter.over("administrator"), counter.over("auditor")
    reads = (
        *("/retention/plan", "/retention/periods", "/retention/appraisals", "/retention/destructions"),
        *("/retention/due/stub", "/retention/due/stub/export.xlsx"),
    )
    writes = (
        ("POST", "/retention/appraisals", {**APPRAISAL, "record_class": "evidence"}),
        ("POST", "/retention/destructions", {"appraisal_id": None}),
        ("PUT", "/retention/periods/stub", {"years": 20, "valid_from": str(today(counter) + timedelta(days=1))}),
    )
    others = (*(counter.at(role) for role in ("clerk", "head", "keeper")), counter.officer(), counter.over("office"))
    for path in reads:
        assert (await counter.send(None, "GET", path)).status_code == 401
        for who in (administrator, auditor):
            assert (await counter.send(who, "GET", path)).status_code == 200
        for who in others:
            assert (await counter.send(who, "GET", path)).status_code == 403
    for method, path, body in writes:
        assert (await counter.send(None, method, path, body)).status_code == 401
        for who in (*others, auditor):
            assert (await counter.send(who, method, path, body)).status_code == 403
        assert (await counter.send(administrator, method, path, body)).is_success
    past = {"years": 20, "valid_from": "2020-01-01"}
    assert (await counter.send(administrator, "PUT", "/retention/periods/stub", past)).status_code == 422
    assert (await counter.send(administrator, "PUT", "/retention/periods/look_only", past)).status_code == 404


async def test_r124_a_file_given_up_while_somebody_looks_is_not_forgotten(counter: Counter) -> None:
    """R124: the note of a transaction that can't be seen yet outlives who finds the file still needed."""
    content, district_id = PDF + b"race", counter.district.id
    await attached(counter, content=content)
    database = counter.resources.database
    async with database.begin(district_id) as first:
        await kept_objects.note_removals(first.session, district_id, [digest(content)], first.now)
    async with database.begin(district_id) as looking:
        [(_, noted_at)] = await kept_objects.noted_removals(looking.session, district_id, looking.now, 10)
        async with database.begin(district_id) as second:
            await kept_objects.note_removals(second.session, district_id, [digest(content)], second.now)
        await kept_objects.forget_removal(looking.session, district_id, digest(content), noted_at)
    async with database.read(district_id) as transaction:
        left = await kept_objects.noted_removals(transaction.session, district_id, transaction.now, 10)
    assert [one for one, _ in left] == [digest(content)]
    assert await delete_given_up(counter.resources, district_id) == 0
    assert await counter.resources.objects.get(digest(content)) == content
