"""Tables of sign-ins: one session per sign-in, its refresh tokens by hash, and failed attempts."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index, LargeBinary
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.organization.tables_base import Base


class SessionTable(Base, table=True):
    """One sign-in: the family of refresh tokens that came of it ends with it."""

    __tablename__ = "session"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "person_id"], ["person.district_id", "person.id"], name="fk_session_person"
        ),
        Index("ix_session_person", "district_id", "person_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    person_id: UUID
    created_at: datetime = Field(sa_column=moment_column())
    expires_at: datetime = Field(sa_column=moment_column())
    ended_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    ended_because: str | None


class RefreshTokenTable(Base, table=True):
    """One refresh token by its SHA-256; once used it is only good to recognize that somebody uses it again."""

    __tablename__ = "refresh_token"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "session_id"],
            ["session.district_id", "session.id"],
            name="fk_refresh_token_session",
            ondelete="CASCADE",
        ),
        Index("ix_refresh_token_session", "district_id", "session_id"),
    )

    district_id: UUID = Field(primary_key=True)
    digest: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    session_id: UUID
    issued_at: datetime = Field(sa_column=moment_column())
    used_at: datetime | None = Field(sa_column=moment_column(nullable=True))


class SignInFailureTable(Base, table=True):
    """One failed sign-in, or one that is just being checked, of an account or a source address.

    It belongs to no tenant: who guesses has no district. What is counted stands here as a hash only.
    """

    __tablename__ = "sign_in_failure"
    __table_args__ = (Index("ix_sign_in_failure_subject", "subject", "failed_at"),)

    id: UUID = Field(primary_key=True)
    subject: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    failed_at: datetime = Field(sa_column=moment_column())
