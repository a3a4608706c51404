"""How a key on a token is named, and what is said where no token is set up."""

import pytest

from qingdan.stamping.documents.tokens import SOFTWARE_KEY, TokenFailure, TokenKey, Tokens, TokenTrouble


@pytest.mark.parametrize("reference", ["pkcs11:seals/committee-01", "pkcs11:区章/居委会 01", "pkcs11:a/b/c"])
def test_a_reference_names_a_token_and_a_key_and_is_written_as_it_was_read(reference: str) -> None:
    """R93: a label of a key may hold what the label of a token may not."""
    assert str(TokenKey.parse(reference)) == reference


@pytest.mark.parametrize("reference", [SOFTWARE_KEY, "", "pkcs11:", "pkcs11:seals", "pkcs11:/key", "pkcs11:seals/"])
def test_what_names_no_key_on_a_token_is_none(reference: str) -> None:
    with pytest.raises(ValueError, match="pkcs11:"):
        TokenKey.parse(reference)


@pytest.mark.parametrize("trouble", TokenTrouble)
def test_every_trouble_is_said_in_both_languages_with_the_tokens_name(trouble: TokenTrouble) -> None:
    failure = TokenFailure(trouble, TokenKey("seals", "committee-01"))
    for text in (failure.detail, failure.detail_en, str(failure)):
        assert "seals" in text
        assert "{" not in text


def test_without_a_module_no_token_signs() -> None:
    with pytest.raises(TokenFailure) as raised:
        Tokens().sign(TokenKey("seals", "committee-01"), b"data")
    assert raised.value.trouble is TokenTrouble.NOT_SET_UP
