"""What the audit trail of this service is about."""

from enum import StrEnum


class TrailSubject(StrEnum):
    """The things whose trail those may read who may read the thing."""

    APPLICATION = "application"
