"""Requests for the seal on a form that somebody else made, through their steps."""

from typing import Final

import httpx

from qingdan.kernel.principal import Principal
from support.forms import form
from support.stamping import Answer, Counter, done

CONTENT: Final[Answer] = {
    "kind": "external_form",
    "certificate_type_code": None,
    "document_title": "学生家庭情况调查表",
    "values": {},
    "evidence_seen": [],
    "copies": 2,
    "imprint": {"page": 1, "x_mm": 150.0, "y_mm": 240.0},
}
FORM: Final = form()


async def upload(
    counter: Counter, request: Answer, content: bytes, who: Principal | None = None, version: int | None = None
) -> httpx.Response:
    """Send a form for a request, as its own clerk when nobody else is named."""
    return await counter.send(
        who or counter.at("clerk"),
        "PUT",
        f"/stamp-requests/{request['id']}/form",
        files={"file": ("表格.pdf", content)},
        version=request["version"] if version is None else version,
    )


async def drafted(counter: Counter, content: bytes = FORM, **changes: object) -> Answer:
    """File a request for a form and upload it."""
    request = await counter.file(**{**CONTENT, **changes})
    return done(await upload(counter, request, content))


async def approved(counter: Counter, content: bytes = FORM, **changes: object) -> Answer:
    """Bring a request for a form to its approval, and to that of the subdistrict (R79)."""
    request = await counter.act(counter.at("clerk"), await drafted(counter, content, **changes), "submission")
    record = {"method": "archive", "confirmed": True}
    request = await counter.act(counter.at("clerk"), request, "verification", record)
    request = await counter.act(counter.at("head"), request, "approval")
    return await counter.act(counter.officer(), request, "second-approval", {})


async def verified(counter: Counter, content: bytes) -> Answer:
    """Verify a file as anybody does."""
    return done(await counter.send(None, "POST", "/verifications/files", files={"file": ("f.pdf", content)}))


async def fixed_of(counter: Counter, request: Answer, who: Principal) -> bytes:
    """Return the unsigned document of a request as somebody sees it."""
    return (await counter.send(who, "GET", f"/stamp-requests/{request['id']}/preview.pdf")).content
