"""Handing out everything a community knows of one resident, as a stream: files, a workbook, a document (CRT-12).

The workbook is for the resident, with who looked at their data; the JSON document says the same to a program. Neither
holds what only says how the platform keeps it: ids of staff, fingerprints of files.
"""

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict
from typing import Any, Final
from uuid import UUID

from pydantic import JsonValue

from qingdan.kernel.errors import NotFound
from qingdan.kernel.identity_numbers import mask_identity_number
from qingdan.kernel.principal import Reach
from qingdan.kernel.zip_stream import zip_stream
from qingdan.stamping.accesses.repository import accesses_of
from qingdan.stamping.accesses.rules import Purpose, Seen
from qingdan.stamping.accesses.service import MOST_LISTED
from qingdan.stamping.refusals.service.notices import answer_of
from qingdan.stamping.refusals.service.writing import opened_part
from qingdan.stamping.requests.records import Personal
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.service.reading import applicant_of
from qingdan.stamping.residents import repository
from qingdan.stamping.residents.schemas import ResidentQuery
from qingdan.stamping.residents.service.finding import Known, gathered, own_community
from qingdan.stamping.residents.summary import SCOPE, Errand, Look, Matter, summary_of
from qingdan.stamping.resources import Resources

Files = AsyncIterator[tuple[str, bytes]]
SUMMARY: Final = "说明.xlsx"
_INSIDE: Final = frozenset({"applied_by", "approved_by", "issued_by", "seal_id", "subdistrict_id", "version", "form"})
_FINGERPRINTS: Final = ("_sha256", "_sm3")
_ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


async def export_resident(resources: Resources, reach: Reach, query: ResidentQuery) -> AsyncIterator[bytes]:
    """Return the archive of one resident; the look stands in the log before the first byte leaves (CRT-12, R121).

    Raises NotFound for a community outside the reach, Refused without a purpose.
    """
    await own_community(resources, reach, query.community_id)
    async with resources.database.begin(reach.principal) as transaction:
        known = await gathered(resources, transaction, query, Seen.EXPORT)
        now = transaction.now
    return zip_stream(_files(resources, reach, known), now)


async def _files(resources: Resources, reach: Reach, known: Known) -> Files:
    """Return the files of every request and notice, and at the end the document that says what they are."""
    requests: list[JsonValue] = []
    matters: list[Matter] = []
    for found in known.requests:
        matter, files = await _request(resources, reach, found.id)
        matters.append(matter)
        requests.append({**matter.request, "applicant": dict(matter.person)})
        async for file in _kept(resources, files):
            yield file
    notices: list[dict[str, Any]] = []
    for row in known.refusals:
        name = opened_part(resources, "applicant", row.id, row.applicant_encrypted)
        files = [(f"refusals/{row.number}.pdf", row.notice_sha256)] if row.notice_sha256 else []
        named = {"applicant_name": name, "files": [file for file, _ in files]}
        notices.append({**_plain(json.loads(answer_of(row).model_dump_json())), **named})
        async for file in _kept(resources, files):
            yield file
    errands = [await _errand(resources, reach, row.id) for row in known.as_proxy]
    subjects = [*(row.id for row in (*known.requests, *known.as_proxy)), *(row.id for row in known.refusals)]
    looks = await _looks(resources, reach, subjects)
    yield SUMMARY, summary_of(matters, errands, notices, looks)
    content: dict[str, Any] = {"format": "qingdan-resident-1", "scope": SCOPE, "requests": requests}
    content |= {"as_proxy": [asdict(errand) for errand in errands], "refusals": notices}
    content["looks"] = [{**asdict(look), "occurred_at": look.occurred_at.isoformat()} for look in looks]
    yield "resident.json", json.dumps(content, ensure_ascii=False, indent=2).encode()


async def _request(resources: Resources, reach: Reach, request_id: UUID) -> tuple[Matter, list[tuple[str, str]]]:
    """Return one request in full, and the names and hashes of its files."""
    async with resources.database.read(reach.principal) as transaction:
        session, district_id = transaction.session, reach.district_id
        body = await ordinary.detail_json(session, district_id, request_id, transaction.today)
        record = (await ordinary.require(session, district_id, request_id)).record
        evidence = await repository.evidence_of(session, district_id, request_id)
    folder = f"requests/{request_id}"
    files = [
        (f"{folder}/{number:02d}-{row.document_key}.{_ENDINGS.get(row.media_type, 'bin')}", row.sha256)
        for number, row in enumerate(evidence, start=1)
    ]
    if record.signed_sha256:
        files.append((f"{folder}/{record.certificate_number or 'document'}.pdf", record.signed_sha256))
    person = _person(record.open_personal(resources.cipher))
    known = {**_plain(json.loads(body)), "files": [name for name, _ in files]}
    labels = {one.key: one.label for one in record.certificate_type.fields} if record.certificate_type else {}
    return Matter(known, person, labels), files


def _person(personal: Personal) -> dict[str, Any]:
    """Return who a request names, in full; the number of who came for them is somebody else's, so it is masked."""
    person: dict[str, Any] = json.loads(applicant_of(personal).model_dump_json())
    if person["proxy"] is not None:
        person["proxy"]["identity_number"] = mask_identity_number(person["proxy"]["identity_number"])
    return person


async def _errand(resources: Resources, reach: Reach, request_id: UUID) -> Errand:
    """Return a request in which somebody came for another: the matter and their own part, nothing of the principal."""
    async with resources.database.read(reach.principal) as transaction:
        session, district_id = transaction.session, reach.district_id
        body = json.loads(await ordinary.detail_json(session, district_id, request_id, transaction.today))
        record = (await ordinary.require(session, district_id, request_id)).record
    proxy = record.open_personal(resources.cipher).proxy
    return Errand(
        title=body["title"],
        status=body["status"],
        received_at=body["received_at"],
        community_name=body["community_name"],
        certificate_number=body["certificate_number"],
        principal=body["applicant_name"],
        name=proxy.proxy_name if proxy else "",
        identity_number=proxy.proxy_identity_number if proxy else "",
    )


async def _looks(resources: Resources, reach: Reach, subject_ids: Sequence[UUID]) -> list[Look]:
    """Return who looked at these requests and notices, newest first, this export with them (R121)."""
    async with resources.database.read(reach.principal) as transaction:
        rows = await accesses_of(transaction.session, reach, subject_ids, MOST_LISTED)
    return [
        Look(
            row.occurred_at,
            row.person_name,
            Seen(row.seen),
            row.subject_title,
            Purpose(row.purpose),
            row.purpose_note,
        )
        for row in rows
    ]


def _plain(answer: dict[str, Any]) -> dict[str, Any]:
    """Leave out what says nothing about the resident: ids of staff, fingerprints, versions."""
    return {key: value for key, value in answer.items() if key not in _INSIDE and not key.endswith(_FINGERPRINTS)}


async def _kept(resources: Resources, files: Sequence[tuple[str, str]]) -> Files:
    """Return those files whose bytes are still kept; what was destroyed at the end of its period is left out."""
    for name, digest in files:
        try:
            yield name, await resources.objects.get(digest)
        except NotFound:
            continue
