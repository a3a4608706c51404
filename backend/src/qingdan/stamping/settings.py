"""What the stamping service must be told before it starts."""

from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field, HttpUrl, SecretStr
from pydantic_settings import SettingsConfigDict

from qingdan.kernel.settings import ServiceSettings


def _none_when_empty(value: object) -> object:
    """Take an empty variable for an unset one, as compose files pass them on."""
    return None if value == "" else value


class StampingSettings(ServiceSettings):
    """Settings read from QINGDAN_STAMPING_…; keys never appear in logs."""

    model_config = SettingsConfigDict(env_prefix="QINGDAN_STAMPING_", extra="ignore", frozen=True)

    #: Keys of personal data, written as `name:base64,name:base64`; the first one seals what is new.
    encryption_keys: SecretStr
    blind_index_key: SecretStr
    #: The blind-index key before the present one: found by as well, until `qingdan rotate-keys` has been through.
    earlier_blind_index_key: SecretStr | None = None
    #: Makes the check codes of documents and the keys that sign QR codes and checkpoints; changing it voids all.
    check_code_key: SecretStr
    #: Public keys of QR codes that are still on papers, as `hex/from/until[/demo],…`; published with the present one.
    earlier_qr_keys: str = ""
    #: Where each new checkpoint of the registers is handed to a witness, a file for each; None hands over nothing.
    witness_folder: Annotated[Path | None, BeforeValidator(_none_when_empty)] = None
    evidence_limit_bytes: int = Field(default=10 * 1024 * 1024, ge=1024)
    #: A PEM file with the root certificates that seals in earnest lead to; without one no certificate is accepted.
    trusted_roots_file: Annotated[Path | None, BeforeValidator(_none_when_empty)] = None
    #: A folder with the revocation lists of the authorities (CRL, as PEM or DER), which operations keep new. Once it is
    #: set, no seal signs whose certificate is not known to be good (R93).
    revocation_lists: Annotated[Path | None, BeforeValidator(_none_when_empty)] = None
    #: The PKCS#11 module (a shared library) of the tokens that hold keys of seals; None: no seal signs with a token.
    pkcs11_module: Annotated[Path | None, BeforeValidator(_none_when_empty)] = None
    #: The PIN of each token by its label, in JSON: `{"seals": "…"}`.
    pkcs11_pins: dict[str, SecretStr] = Field(default_factory=dict)
    #: Wrong guesses at the public verification that one address has within ten minutes.
    verification_free_guesses: int = Field(default=20, ge=1)
    #: Wrong guesses at one number, from everywhere, within ten minutes; then only who never guessed wrong is answered.
    verification_free_guesses_per_number: int = Field(default=60, ge=1)
    #: Files that are verified at the same moment; each takes a processor.
    verifications_at_once: int = Field(default=2, ge=1, le=32)
    #: Where time stamps come from (RFC 3161). Without it signatures are B-B and their time is not proven (R96).
    time_stamp_url: Annotated[HttpUrl | None, BeforeValidator(_none_when_empty)] = None
    #: How long a stamp may be waited for; after that the signature is made without one.
    time_stamp_timeout_seconds: float = Field(default=5.0, gt=0, le=20)
    #: PEM certificates of the roots of time-stamp services that verification trusts.
    time_stamp_roots: Annotated[Path | None, BeforeValidator(_none_when_empty)] = None
