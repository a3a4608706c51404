"""People of the tests: who they are is decided by the test, and proved by real signed tokens."""

from datetime import UTC, datetime
from uuid import UUID

from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Grant, Principal, UnitLevel
from qingdan.kernel.tokens import TokenSigner
from qingdan.local.data_folder import signing_key

SIGNING_KEY = signing_key()
SIGNER = TokenSigner(SIGNING_KEY)


async def fetch_jwks() -> dict[str, object]:
    """Return the public keys of the tests' signer."""
    return SIGNER.jwks()


def grant(role: str, unit_id: UUID, level: UnitLevel, subdistrict_id: UUID | None = None) -> Grant:
    """Return a grant without an end."""
    return Grant(role=role, unit_id=unit_id, unit_level=level, subdistrict_id=subdistrict_id)


def person(
    district_id: UUID,
    *grants: Grant,
    name: str = "测试人员",
    departments: tuple[UUID, ...] = (),
) -> Principal:
    """Return a new person of a district."""
    return Principal(
        person_id=uuid7(),
        name=name,
        district_id=district_id,
        grants=grants,
        department_ids=departments,
    )


def headers(principal: Principal) -> dict[str, str]:
    """Return the header that proves who is asking."""
    return {"Authorization": f"Bearer {SIGNER.sign(principal, datetime.now(UTC))}"}
