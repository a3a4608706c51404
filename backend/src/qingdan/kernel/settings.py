"""What every service must be told before it starts."""

from pathlib import Path
from typing import Literal, Self

from pydantic import DirectoryPath, Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

#: Values that documentation or examples use; a production start refuses them.
PLACEHOLDERS = frozenset({"", "changeme", "change-me", "changethis", "secret", "password", "example"})


class ServiceSettings(BaseSettings):
    """Settings of one service, read from the environment with the service's own prefix."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    environment: Literal["production", "demo", "test"] = "production"
    database_url: SecretStr
    database_pool_size: int = Field(default=10, ge=1, le=200)
    #: Connections of the hot lane per process: about four for each core of the database. More only let transactions
    #: wait for each other inside PostgreSQL, which costs it a quarter more per write (docs/benchmarks.md).
    hot_pool_size: int = Field(default=8, ge=1, le=200)
    object_folder: Path
    #: Fonts for characters that the product's own can't draw, beyond extension A mostly; None: those characters are
    #: refused where a paper needs them.
    extra_font_folder: DirectoryPath | None = None
    public_base_url: str = "http://127.0.0.1:8000"
    #: Where the organization service answers; None inside one process.
    organization_url: str | None = None
    event_secret: SecretStr
    #: Who is told what happened here: name → address (before `/internal/events`), as JSON; the worker reads them.
    event_receivers: dict[str, str] = {}
    request_body_limit_bytes: int = Field(default=20 * 1024 * 1024, ge=1024)
    request_timeout_seconds: float = Field(default=30.0, gt=0)
    secure_cookies: bool = False
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @model_validator(mode="after")
    def refuse_placeholders_in_production(self) -> Self:
        """Refuse to start in production with a secret that anybody could know."""
        if self.environment != "production":
            return self
        for name, value in self:
            if isinstance(value, SecretStr) and value.get_secret_value().lower() in PLACEHOLDERS:
                message = f"{name} is unset or a placeholder: production needs a real secret"
                raise ValueError(message)
        if self.public_base_url.startswith("https://") and not self.secure_cookies:
            message = "secure_cookies must be on when public_base_url is https"
            raise ValueError(message)
        return self
