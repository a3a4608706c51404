"""Handing out everything a community knows of one resident: one JSON document and the files, as a stream (CRT-12)."""

import json
from collections.abc import AsyncIterator, Sequence
from typing import Any
from uuid import UUID

from pydantic import JsonValue

from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Reach
from qingdan.kernel.zip_stream import zip_stream
from qingdan.stamping.accesses.rules import Seen
from qingdan.stamping.refusals.service.notices import answer_of, opened_part
from qingdan.stamping.refusals.tables import RefusalTable
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.service.reading import applicant_of
from qingdan.stamping.residents import repository
from qingdan.stamping.residents.schemas import ResidentQuery
from qingdan.stamping.residents.service.finding import gathered, own_community
from qingdan.stamping.resources import Resources

Files = AsyncIterator[tuple[str, bytes]]
_ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


async def export_resident(resources: Resources, reach: Reach, query: ResidentQuery) -> AsyncIterator[bytes]:
    """Return the archive of one resident; the look stands in the log before the first byte leaves (CRT-12, R121).

    Raises NotFound for a community outside the reach, Refused without a purpose.
    """
    await own_community(resources, reach, query.community_id)
    async with resources.database.begin(reach.principal) as transaction:
        requests, refusals = await gathered(resources, transaction, query, Seen.EXPORT)
        now = transaction.now
    return zip_stream(_files(resources, reach, [row.id for row in requests], refusals), now)


async def _files(
    resources: Resources, reach: Reach, request_ids: Sequence[UUID], refusals: Sequence[RefusalTable]
) -> Files:
    """Return the files of every request and notice, and at the end the document that says what they are."""
    requests: list[JsonValue] = []
    for request_id in request_ids:
        known, files = await _request(resources, reach, request_id)
        requests.append(known)
        async for file in _kept(resources, files):
            yield file
    notices: list[JsonValue] = []
    for row in refusals:
        name = opened_part(resources, "applicant", row.id, row.applicant_encrypted)
        notices.append({**json.loads(answer_of(row).model_dump_json()), "applicant_name": name})
        if row.notice_sha256:
            async for file in _kept(resources, [(f"refusals/{row.number}.pdf", row.notice_sha256)]):
                yield file
    content: dict[str, Any] = {"format": "qingdan-resident-1", "requests": requests, "refusals": notices}
    yield "resident.json", json.dumps(content, ensure_ascii=False, indent=2).encode()


async def _request(
    resources: Resources, reach: Reach, request_id: UUID
) -> tuple[dict[str, JsonValue], list[tuple[str, str]]]:
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
    person = json.loads(applicant_of(record.open_personal(resources.cipher)).model_dump_json())
    names: list[JsonValue] = [name for name, _ in files]
    return {**json.loads(body), "applicant": person, "files": names}, files


async def _kept(resources: Resources, files: Sequence[tuple[str, str]]) -> Files:
    """Return those files whose bytes are still kept; what was destroyed at the end of its period is left out."""
    for name, digest in files:
        try:
            yield name, await resources.objects.get(digest)
        except NotFound:
            continue
