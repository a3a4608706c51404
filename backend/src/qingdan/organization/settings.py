"""What the organization service must be told before it starts."""

from typing import Self

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import SettingsConfigDict

from qingdan.kernel.settings import ServiceSettings


class OrganizationSettings(ServiceSettings):
    """Settings read from QINGDAN_ORGANIZATION_…; keys and passwords never appear in logs."""

    model_config = SettingsConfigDict(env_prefix="QINGDAN_ORGANIZATION_", extra="ignore", frozen=True)

    #: P-256 private key (PKCS#8 PEM) that access tokens are signed with; in one line with `\n` between its lines
    #: where a file of variables can't hold more than one.
    token_signing_key: SecretStr
    access_token_seconds: int = Field(default=300, ge=30, le=900)
    #: How long one sign-in lasts however often it is refreshed: a working day.
    session_hours: int = Field(default=14, ge=1, le=24 * 30)
    #: Keys of personal data, written as `name:base64,name:base64`; the first one seals what is new.
    encryption_keys: SecretStr
    blind_index_key: SecretStr
    #: The blind-index key before the present one: found by as well, until `qingdan rotate-keys` has been through.
    earlier_blind_index_key: SecretStr | None = None
    #: How many passwords are checked at the same moment; each check takes 64 MiB and a processor.
    password_checks_at_once: int = Field(default=2, ge=1, le=16)
    #: Wrong passwords within a quarter of an hour that are free, per account and per source address.
    free_failures_per_account: int = Field(default=5, ge=1)
    free_failures_per_source: int = Field(default=50, ge=1)
    #: The one password of all demo accounts; only in a demo environment.
    demo_password: SecretStr | None = None

    @field_validator("token_signing_key")
    @classmethod
    def unfold_lines(cls, value: SecretStr) -> SecretStr:
        """Give a key that was written in one line its lines back."""
        return SecretStr(value.get_secret_value().replace("\\n", "\n"))

    @model_validator(mode="after")
    def refuse_demo_password_outside_demo(self) -> Self:
        """Refuse to start with a password that opens invented accounts where real ones are."""
        if self.environment == "production" and self.demo_password is not None:
            message = "demo_password is only for a demo environment"
            raise ValueError(message)
        return self
