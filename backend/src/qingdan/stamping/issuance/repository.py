"""Papers in the database: the fixed document of a request, the signed one, the state of stamping."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.ids import uuid7
from qingdan.stamping.documents.fingerprints import Fingerprints
from qingdan.stamping.documents.rendering import SealPlace
from qingdan.stamping.documents.signing import SignatureLevel
from qingdan.stamping.issuance.tables import IssuedDocumentTable, SealSignatureTable
from qingdan.stamping.requests.records import RequestRecord


@dataclass(frozen=True)
class SealSignatureFile:
    """A seal signature as it lies in the object store, and the electronic seal that made it."""

    sha256: str
    size: int
    electronic_seal_id: UUID


@dataclass(frozen=True)
class SignedFile:
    """The signed file as it lies in the object store, the fixed document it was made of, what the signature proves."""

    sha256: str
    size: int
    signed_at: datetime
    document_sha256: str
    document_size: int
    level: SignatureLevel
    time_stamp_problem: str
    seal_signature: SealSignatureFile | None


@dataclass(frozen=True)
class Fixed:
    """What is written down of a document once it is fixed; `identifier` is empty where it carries none (R98)."""

    fingerprints: Fingerprints
    place: SealPlace
    identifier: str


async def fix_document(session: AsyncSession, record: RequestRecord, fixed: Fixed) -> bool:
    """Write down the fixed document of an approved request once; False when it has one, or is no longer the same.

    The version does not count up: nobody edited anything.
    """
    result = await session.execute(
        text(
            "UPDATE stamp_request SET document_sha256 = :sha256, document_sm3 = :sm3,"
            " certificate_identifier = NULLIF(CAST(:identifier AS text), ''), seal_place ="
            " jsonb_build_object('page', CAST(:page AS int), 'x_mm', CAST(:x AS float), 'y_mm', CAST(:y AS float))"
            " WHERE district_id = :district_id AND id = :id AND version = :version AND status = 'approved'"
            " AND document_sha256 IS NULL RETURNING id"
        ),
        {
            "sha256": fixed.fingerprints.sha256,
            "sm3": fixed.fingerprints.sm3,
            "identifier": fixed.identifier,
            "page": fixed.place.page,
            "x": fixed.place.x_mm,
            "y": fixed.place.y_mm,
            "district_id": record.district_id,
            "id": record.id,
            "version": record.version,
        },
    )
    return result.one_or_none() is not None


async def seal_place_of(session: AsyncSession, record: RequestRecord) -> SealPlace:
    """Return where the seal goes on the fixed document of a request."""
    result = await session.execute(
        text(
            "SELECT CAST(seal_place ->> 'page' AS int) AS page, CAST(seal_place ->> 'x_mm' AS float) AS x_mm,"
            " CAST(seal_place ->> 'y_mm' AS float) AS y_mm FROM stamp_request"
            " WHERE district_id = :district_id AND id = :id"
        ),
        {"district_id": record.district_id, "id": record.id},
    )
    place: Mapping[str, float] = dict(result.mappings().one())
    return SealPlace(int(place["page"]), place["x_mm"], place["y_mm"])


def add_signed(session: AsyncSession, record: RequestRecord, file: SignedFile) -> None:
    """Note the one signed file of a request, with the seal signature beside it."""
    session.add(
        IssuedDocumentTable(
            district_id=record.district_id,
            id=uuid7(),
            request_id=record.id,
            certificate_number=record.certificate_number or "",
            document_sha256=record.document_sha256 or "",
            signed_sha256=file.sha256,
            size=file.size,
            signed_at=file.signed_at,
            signature_level=file.level.value,
            time_stamp_problem=file.time_stamp_problem,
        )
    )
    if file.seal_signature is not None:
        session.add(
            SealSignatureTable(
                district_id=record.district_id,
                id=uuid7(),
                request_id=record.id,
                electronic_seal_id=file.seal_signature.electronic_seal_id,
                document_size=file.document_size,
                signature_sha256=file.seal_signature.sha256,
                size=file.seal_signature.size,
                signed_at=file.signed_at,
            )
        )


async def seal_signature_of(session: AsyncSession, record: RequestRecord) -> str | None:
    """Return the hash of the seal signature of a request, None when there is none."""
    result = await session.execute(
        text("SELECT signature_sha256 FROM seal_signature WHERE district_id = :district_id AND request_id = :id"),
        {"district_id": record.district_id, "id": record.id},
    )
    found: str | None = result.scalar_one_or_none()
    return found


async def insert_rows(session: AsyncSession, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert many rows in one statement; `table` is one of our own."""
    if not rows:
        return
    statement = _POPULATE[table]
    await session.execute(statement, {"rows": orjson.dumps(rows, default=_hexadecimal).decode()})


async def lock_counter(session: AsyncSession, district_id: UUID, name: str) -> int:
    """Return where a counter stands; nobody else counts on until the end."""
    result = await session.execute(
        text(
            "INSERT INTO counter (district_id, name, value) VALUES (:district_id, :name, 0)"
            " ON CONFLICT (district_id, name) DO UPDATE SET value = counter.value RETURNING value"
        ),
        {"district_id": district_id, "name": name},
    )
    return int(result.scalar_one())


async def set_counter(session: AsyncSession, district_id: UUID, name: str, value: int) -> None:
    """Move a locked counter on."""
    await session.execute(
        text("UPDATE counter SET value = :value WHERE district_id = :district_id AND name = :name"),
        {"district_id": district_id, "name": name, "value": value},
    )


#: Row-level security does not go with COPY: rows come as one JSON document.
_POPULATE: Final = {
    table: text(
        f"INSERT INTO {table} SELECT * FROM json_populate_recordset(CAST(NULL AS {table}), CAST(:rows AS json))"  # noqa: S608  names of our own tables
    )
    for table in ("stamp_request", "register_entry", "register_detail")
}


def _hexadecimal(value: object) -> str:
    """Write bytes as PostgreSQL reads them."""
    if not isinstance(value, bytes):
        message = f"no column holds a {type(value).__name__}"
        raise TypeError(message)
    return f"\\x{value.hex()}"
