"""Access tokens: signed by one service, verified offline by all (ES256, JWKS)."""

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final, cast
from uuid import UUID

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet
from joserfc.jwt import JWTClaimsRegistry

from qingdan.kernel.errors import Unauthenticated
from qingdan.kernel.principal import Grant, Principal, UnitLevel
from qingdan.kernel.single_flight import SingleFlight

ISSUER: Final = "qingdan"
ALGORITHM: Final = "ES256"
_REMEMBERED_TOKENS: Final = 4096


class TokenSigner:
    """Makes access tokens; only the service that signs people in holds one."""

    def __init__(self, private_key_pem: str, *, lifetime_seconds: int = 300) -> None:
        self._key = ECKey.import_key(private_key_pem)
        self._key.ensure_kid()
        self.lifetime_seconds = lifetime_seconds

    def jwks(self) -> dict[str, object]:
        """Return the public half as a JSON Web Key Set (RFC 7517)."""
        public = {**self._key.as_dict(private=False), "use": "sig", "alg": ALGORITHM}
        return {"keys": [public]}

    def sign(self, principal: Principal, now: datetime) -> str:
        """Return a token that says who this is and which grants were in force at `now`."""
        issued = int(now.timestamp())
        claims: dict[str, Any] = {
            "iss": ISSUER,
            "sub": str(principal.person_id),
            "name": principal.name,
            "district": str(principal.district_id),
            "departments": [str(unit) for unit in principal.department_ids],
            "session": str(principal.session_id) if principal.session_id else None,
            "grants": [_grant_claim(grant) for grant in principal.grants],
            "contract_staff": principal.is_contract_staff,
            "iat": issued,
            "iat_ms": int(now.timestamp() * 1000),
            "exp": issued + self.lifetime_seconds,
        }
        return jwt.encode({"alg": ALGORITHM, "kid": self._key.kid}, claims, self._key)


class TokenVerifier:
    """Turns a bearer token into a principal without asking anybody, as long as the signer's keys are known.

    `fetch_jwks` is asked at first use and again when a token names an unknown key. `not_before` tells the moment
    before which a person's tokens no longer count, because their grants changed or they signed out.
    """

    def __init__(
        self,
        fetch_jwks: Callable[[], Awaitable[Mapping[str, object]]],
        not_before: Callable[[UUID], datetime | None],
    ) -> None:
        self._fetch_jwks = fetch_jwks
        self._not_before = not_before
        self._keys: KeySet | None = None
        self._asked_at = 0.0
        self._asking = SingleFlight[KeySet]()
        self._remembered: OrderedDict[str, tuple[Principal, float, datetime]] = OrderedDict()
        self._registry = JWTClaimsRegistry(
            leeway=5,
            iss={"essential": True, "value": ISSUER},
            exp={"essential": True},
            sub={"essential": True},
        )

    async def verify(self, token: str) -> Principal:
        """Return the principal of a good token; Unauthenticated otherwise."""
        known = self._remembered.get(token)
        if known is None:
            known = await self._read(token)
            self._remembered[token] = known
            if len(self._remembered) > _REMEMBERED_TOKENS:
                self._remembered.popitem(last=False)
        principal, expires, issued = known
        if expires < time.time():
            self._remembered.pop(token, None)
            raise Unauthenticated("登录已过期。", "The session has expired.")
        not_before = self._not_before(principal.person_id)
        if not_before is not None and issued < not_before:
            raise Unauthenticated("权限已变更，请重新获取登录凭据。", "Rights have changed; refresh the session.")
        return principal

    async def _read(self, token: str) -> tuple[Principal, float, datetime]:
        try:
            claims = await self._decode(token)
            self._registry.validate(claims)
            principal = _principal(claims)
            issued = datetime.fromtimestamp(int(claims["iat_ms"]) / 1000, UTC)
            return principal, float(claims["exp"]), issued
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise Unauthenticated from error

    async def _decode(self, token: str) -> dict[str, Any]:
        keys = self._keys or await self._asking.ask("keys", self._load_keys)
        try:
            return jwt.decode(token, keys, algorithms=[ALGORITHM]).claims
        except (JoseError, ValueError):
            # The signer may have a new key; ask again, but not for every forged token.
            if time.monotonic() - self._asked_at < 10:  # noqa: PLR2004 -- seconds between two questions
                raise
            keys = await self._asking.ask("keys", self._load_keys)
            return jwt.decode(token, keys, algorithms=[ALGORITHM]).claims

    async def _load_keys(self) -> KeySet:
        self._asked_at = time.monotonic()
        self._keys = KeySet.import_key_set(cast("Any", await self._fetch_jwks()))
        return self._keys


def _grant_claim(grant: Grant) -> dict[str, object]:
    return {
        "role": grant.role,
        "unit": str(grant.unit_id),
        "level": grant.unit_level,
        "subdistrict": str(grant.subdistrict_id) if grant.subdistrict_id else None,
        "until": grant.valid_until.isoformat() if grant.valid_until else None,
    }


def _principal(claims: Mapping[str, Any]) -> Principal:
    return Principal(
        person_id=UUID(claims["sub"]),
        name=str(claims["name"]),
        district_id=UUID(claims["district"]),
        department_ids=tuple(UUID(unit) for unit in claims["departments"]),
        session_id=UUID(claims["session"]) if claims.get("session") else None,
        is_contract_staff=claims.get("contract_staff") is True,
        grants=tuple(
            Grant(
                role=str(grant["role"]),
                unit_id=UUID(grant["unit"]),
                unit_level=cast("UnitLevel", grant["level"]),
                subdistrict_id=UUID(grant["subdistrict"]) if grant.get("subdistrict") else None,
                valid_until=datetime.fromisoformat(grant["until"]) if grant.get("until") else None,
            )
            for grant in claims["grants"]
        ),
    )
