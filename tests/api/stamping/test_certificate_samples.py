"""What a certificate will look like, for anybody, before they ask for it."""

from pathlib import Path
from uuid import uuid4

import pytest

from qingdan.stamping.catalogue.national import national_catalogue
from support.pdf import text_of
from support.stamping import Counter


async def test_crt_1a_anybody_opens_the_sample_of_a_text(counter: Counter, tmp_path: Path) -> None:
    """CRT-1a, CRT-8: public, marked as a sample, kept for an hour; the very same bytes in whatever district."""
    first = await counter.send(None, "GET", "/certificate-types/CT01/sample.pdf")
    assert first.status_code == 200
    assert first.headers["content-type"] == "application/pdf"
    assert first.headers["cache-control"] == "public, max-age=3600"
    file = tmp_path / "sample.pdf"
    file.write_bytes(first.content)
    assert "样张" in text_of(file)
    for district in (counter.district.id, uuid4()):
        again = await counter.send(
            None, "GET", "/certificate-types/CT01/sample.pdf", params={"district_id": str(district)}
        )
        assert again.content == first.content


@pytest.mark.parametrize("code", ["CT35", "NO-SUCH"])
async def test_crt_8_what_has_no_text_of_ours_has_no_sample(counter: Counter, code: str) -> None:
    """CRT-8: a type that must not be issued, and one that does not exist."""
    assert (await counter.send(None, "GET", f"/certificate-types/{code}/sample.pdf")).status_code == 404


def test_r2_no_guide_shows_a_resident_what_somebody_was_to_fill_in() -> None:
    """CRT-1a, R2: no gap of ours, no name of a working paper, no template that nobody outside can open."""
    guides = [str(one.guide) for one in national_catalogue().types if one.guide is not None]
    assert guides
    for guide in guides:
        assert not [word for word in ("填写文号", "待本地", "文本模板", "POLICY", "启用") if word in guide]
