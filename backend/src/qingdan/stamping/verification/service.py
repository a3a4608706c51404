"""Verifying papers for anybody: by number and check code, or by the file itself (CRT-11, R94, R97, R99).

An unknown number and a wrong code give the same answer on the same way: the code is checked first, by a key that only
this service has, and the database is asked only for who knows the code. So nobody can learn which numbers exist.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.request_context import speaks_english
from qingdan.kernel.tenants import served_districts
from qingdan.stamping.documents.check_code import check_code_matches
from qingdan.stamping.documents.fingerprints import sha256_of
from qingdan.stamping.documents.verifying import NamedCheck, Outcome, verify_document
from qingdan.stamping.requests.rules import RequestState
from qingdan.stamping.resources import Resources
from qingdan.stamping.verification import repository
from qingdan.stamping.verification.rate_limit import GuessLimit
from qingdan.stamping.verification.reading import NUMBER, stated_papers
from qingdan.stamping.verification.rules import Result, result_of
from qingdan.stamping.verification.schemas import Check, Verification, VerificationKey, VerificationKeyList

UNKNOWN: Final = Verification(
    result=Result.UNKNOWN,
    number=None,
    title=None,
    issuer=None,
    masked_name=None,
    issued_on=None,
    valid_until=None,
    demo=False,
    checks=[],
)
_MOST_STATED: Final = 3


@dataclass
class Verifier:
    """The use cases of verification with their limits, one per application."""

    resources: Resources
    limit: GuessLimit
    slots: asyncio.Semaphore

    async def by_number(self, number: str, code: str, source: str) -> Verification:
        """Say what the paper with this number is worth to who knows its check code (CRT-11, R99). Raises TooMany."""
        self.limit.require_room(source)
        found = await self._paper(number, code)
        if found is None:
            self.limit.note_wrong(source)
            return UNKNOWN
        paper, _ = found
        return self._answer(paper, _result(self.resources, paper), [_registered(Outcome.PASS)])

    async def by_file(self, content: bytes, source: str) -> Verification:
        """Say what a file is worth: the very bytes that were kept, or altered, or unknown (CRT-11, R94–R97)."""
        self.limit.require_room(source)
        for stated in stated_papers(content)[:_MOST_STATED]:
            found = await self._paper(stated.number, stated.check_code)
            if found is not None:
                return await self._compare(content, *found)
        self.limit.note_wrong(source)
        return UNKNOWN

    async def _compare(self, content: bytes, paper: Mapping[Any, Any], root: str | None) -> Verification:
        roots = [*([root.encode()] if root else []), *self.resources.trusted_roots]
        async with self.slots:
            checks = await asyncio.to_thread(verify_document, content, roots)
        if sha256_of(content) == paper["signed_sha256"]:
            return self._answer(paper, _result(self.resources, paper), [_registered(Outcome.PASS), *_named(checks)])
        answered = self._answer(paper, Result.ALTERED, [_registered(Outcome.FAIL), *_named(checks)])
        # What an altered file says is not repeated: only which paper it claims to be.
        hidden = dict.fromkeys(("title", "issuer", "masked_name", "issued_on", "valid_until"))
        return answered.model_copy(update=hidden)

    async def _paper(self, number: str, code: str) -> tuple[Mapping[Any, Any], str | None] | None:
        """Return a stamped paper and the root its seal leads to, to who knows the check code."""
        if not NUMBER.fullmatch(number) or not check_code_matches(self.resources.keys.check_code, number, code):
            return None
        for district_id in await self._districts(number):
            async with self.resources.database.read(district_id) as transaction:
                paper = await repository.find_paper(transaction.session, number)
                if paper is not None:
                    return paper, await repository.trusted_root(transaction.session)
        return None

    async def _districts(self, number: str) -> list[UUID]:
        """Return the districts whose code a number begins with."""
        async with self.resources.database.shared() as session:
            tenants = await served_districts(session)
        return [tenant.district_id for tenant in tenants if tenant.code[:6] == number.split("-", 1)[0]]

    @staticmethod
    def _answer(paper: Mapping[Any, Any], result: Result, checks: list[Check]) -> Verification:
        return Verification(
            result=result,
            number=paper["certificate_number"],
            title=paper["title"],
            issuer=paper["issuer"],
            masked_name=paper["applicant_masked"],
            issued_on=business_date(paper["approved_at"]),
            valid_until=paper["valid_until"],
            demo=paper["demo"],
            checks=checks,
        )


def verification_keys(resources: Resources) -> VerificationKeyList:
    """Return the public keys of QR codes, for pages that check them without a network (CRT-11)."""
    public = resources.keys.qr.public_key().public_bytes_raw().hex()
    return VerificationKeyList(items=[VerificationKey(id=resources.keys.qr_id, algorithm="Ed25519", public_key=public)])


def _result(resources: Resources, paper: Mapping[Any, Any]) -> Result:
    today = business_date(resources.database.clock())
    return result_of(RequestState(paper["status"]), paper["valid_until"], today)


def _registered(outcome: Outcome) -> Check:
    english = speaks_english()
    if outcome is Outcome.PASS:
        detail = "stands in the register" if english else "与用印登记一致"
    else:
        detail = "not the file that was kept when it was stamped" if english else "与用印时留存的文件不一致"
    return Check(name="registered", outcome=outcome, detail=detail)


def _named(checks: Sequence[NamedCheck]) -> list[Check]:
    english = speaks_english()
    return [
        Check(name=check.name, outcome=check.outcome, detail=check.detail_en if english else check.detail)
        for check in checks
    ]
