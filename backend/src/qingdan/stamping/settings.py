"""What the stamping service must be told before it starts."""

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import SettingsConfigDict

from qingdan.kernel.settings import ServiceSettings


class StampingSettings(ServiceSettings):
    """Settings read from QINGDAN_STAMPING_…; keys never appear in logs."""

    model_config = SettingsConfigDict(env_prefix="QINGDAN_STAMPING_", extra="ignore", frozen=True)

    #: Keys of personal data, written as `name:base64,name:base64`; the first one seals what is new.
    encryption_keys: SecretStr
    blind_index_key: SecretStr
    #: Makes the check codes of documents and the key that signs their QR codes; changing it voids all of them.
    check_code_key: SecretStr
    evidence_limit_bytes: int = Field(default=10 * 1024 * 1024, ge=1024)
    #: A PEM file with the root certificates that seals in earnest lead to; without one no certificate is accepted.
    trusted_roots_file: Path | None = None
    #: Wrong guesses at the public verification that one address has within ten minutes.
    verification_free_guesses: int = Field(default=20, ge=1)
    #: Files that are verified at the same moment; each takes a processor.
    verifications_at_once: int = Field(default=2, ge=1, le=32)
