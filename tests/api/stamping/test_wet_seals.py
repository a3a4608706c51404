"""Papers on marriage, adoption and inheritance are paper under the physical seal, never a signed file (R23)."""

from datetime import timedelta
from typing import Final
from urllib.parse import parse_qs, urlparse

from qingdan.kernel.clock import business_date
from qingdan.stamping.documents.fingerprints import sha256_of
from support.stamping import CONTENT, IDENTITY_NUMBER, NAME, PDF, Answer, Counter, codes, done

ADOPTION: Final[Answer] = {
    **CONTENT,
    "certificate_type_code": "CT06",
    "purpose": "办理收养登记",
    "asking_body": {"name": "区民政局", "kind": "administrative_organ"},
    "evidence_seen": ["hukou_book"],
    "medium": "paper",
}


async def adoption(counter: Counter) -> Answer:
    """Bring an adoption paper to its approval."""
    visited = business_date(counter.resources.database.clock()) - timedelta(days=1)
    values = {
        "holder_name": NAME,
        "holder_identity_number": IDENTITY_NUMBER,
        "marital_status": "已婚",
        "visited_on": visited.isoformat(),
        "ability": "有抚养教育能力。",
    }
    clerk = counter.at("clerk")
    request = await counter.file(**{**ADOPTION, "values": values})
    for key in ("marriage_paper", "visit_note"):
        path = f"/stamp-requests/{request['id']}/evidence"
        data, file = {"document_key": key}, {"file": ("f.pdf", PDF)}
        done(await counter.send(clerk, "POST", path, data=data, files=file))
    request = await counter.get(clerk, f"/stamp-requests/{request['id']}")
    request = await counter.act(clerk, request, "submission")
    request = await counter.act(clerk, request, "verification", {"method": "visit", "confirmed": True})
    return await counter.act(counter.at("head"), request, "approval")


async def test_r23_the_fixed_document_is_printed_and_registered_and_nothing_is_signed(counter: Counter) -> None:
    """R23, CRT-8, CRT-10, CRT-11: the entry holds the document's hash; verification names the paper as the original."""
    seal, keeper = await counter.make_seal(), counter.at("keeper")
    request = await adoption(counter)
    path = f"/stamp-requests/{request['id']}"
    refused = await counter.send(keeper, "POST", f"{path}/stamping", {}, version=request["version"])
    assert codes(refused) == {"wet-seal-unconfirmed"}
    printed = (await counter.send(keeper, "GET", f"{path}/preview.pdf")).content
    request = await counter.get(keeper, path)
    stamped = await counter.act(keeper, request, "stamping", {"wet_seal_used": True})
    assert (stamped["status"], stamped["signed_sha256"], stamped["seal_signature_sha256"]) == ("stamped", None, None)
    assert stamped["document_sha256"] == sha256_of(printed)
    entry = (await counter.get(keeper, f"/seals/{seal['id']}/register"))["items"][0]
    assert (entry["document_sha256"], entry["certificate_number"]) == (
        sha256_of(printed),
        stamped["certificate_number"],
    )
    assert (await counter.send(keeper, "GET", f"{path}/document.pdf")).content == printed
    assert b"/ByteRange" not in printed
    code = parse_qs(urlparse(stamped["verification_address"]).query)["code"][0]
    found = await counter.get(None, f"/verifications/{stamped['certificate_number']}", code=code)
    assert (found["result"], found["paper_original"]) == ("valid", True)
    delivered = await counter.act(counter.at("clerk"), stamped, "delivery", {"recipient": NAME})
    assert delivered["status"] == "delivered"


async def test_r23_other_papers_are_signed_as_before(counter: Counter) -> None:
    """R23: only what is flagged; whoever verifies another paper is told nothing of a physical seal."""
    await counter.make_seal()
    stamped = await counter.stamped()
    assert stamped["signed_sha256"] is not None
