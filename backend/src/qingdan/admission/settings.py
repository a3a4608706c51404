"""What the admission service must be told before it starts."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from qingdan.kernel.settings import ServiceSettings


class AdmissionSettings(ServiceSettings):
    """Settings read from QINGDAN_ADMISSION_…; the numbers of the gate are a district's parameters, not settings."""

    model_config = SettingsConfigDict(env_prefix="QINGDAN_ADMISSION_", extra="ignore", frozen=True)

    #: Codes of the departments whose people give the opinion on the legal basis (司法).
    justice_department_codes: frozenset[str] = Field(default=frozenset({"D14"}))
