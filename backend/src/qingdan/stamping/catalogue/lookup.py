"""One type by its code, wherever it stands: on the national list, or among the district's own (CRT-2, R9)."""

from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.database import Database
from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.national import Catalogue, catalogue_with, national_catalogue
from qingdan.stamping.catalogue.rules import CertificateType, is_own_code


async def find_type(session: AsyncSession, district_id: UUID, code: str | None) -> CertificateType | None:
    """Return a type as a district has it, None for a code of none; a national code asks nothing of the database."""
    if not is_own_code(code):
        return national_catalogue().find(code)
    return next(iter(await repository.own_types(session, district_id, code)), None)


async def find_type_in(database: Database, district_id: UUID | None, code: str) -> CertificateType | None:
    """Return a type as a district has it, outside a transaction; without a district only national ones are found."""
    if district_id is None or not is_own_code(code):
        return national_catalogue().find(code)
    async with database.read(district_id) as transaction:
        return await find_type(transaction.session, district_id, code)


async def catalogue_of(session: AsyncSession, district_id: UUID) -> Catalogue:
    """Return the national list with everything that the district ever adopted, ended types included."""
    return catalogue_with(await repository.own_types(session, district_id))


def listed_on(types: tuple[CertificateType, ...], day: date) -> tuple[CertificateType, ...]:
    """Return the types that stand on the list on a day."""
    return tuple(one for one in types if one.valid_from <= day and (one.valid_until is None or day < one.valid_until))
