"""What the stamping service must be told before it starts."""

from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import SettingsConfigDict

from qingdan.kernel.settings import ServiceSettings


class StampingSettings(ServiceSettings):
    """Settings read from QINGDAN_STAMPING_…; keys never appear in logs."""

    model_config = SettingsConfigDict(env_prefix="QINGDAN_STAMPING_", extra="ignore", frozen=True)

    #: Keys of personal data, written as `name:base64,name:base64`; the first one seals what is new.
    encryption_keys: SecretStr
    blind_index_key: SecretStr
    #: Makes the check codes of documents and the keys that sign QR codes and checkpoints; changing it voids all.
    check_code_key: SecretStr
    #: Where each new checkpoint of the registers is handed to a witness, a file for each; None hands over nothing.
    witness_folder: Path | None = None
    evidence_limit_bytes: int = Field(default=10 * 1024 * 1024, ge=1024)
    #: Wrong guesses at the public verification that one address has within ten minutes.
    verification_free_guesses: int = Field(default=20, ge=1)
    #: Files that are verified at the same moment; each takes a processor.
    verifications_at_once: int = Field(default=2, ge=1, le=32)

    @field_validator("witness_folder", mode="before")
    @classmethod
    def take_nothing_for_no_witness(cls, value: object) -> object:
        """Read an empty variable as no witness: it would name the folder the service was started in."""
        return None if value == "" else value
