"""Tables of verification: wrong guesses for some minutes, and how often a paper was looked up on a day."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class VerificationGuessTable(Base, table=True):
    """How many wrong guesses somebody made, or were made at a number, in one piece of time.

    The subject is a keyed hash that is another one in the next piece: no address and no number can be read from it.
    """

    __tablename__ = "verification_guess"
    __table_args__ = (Index("ix_verification_guess_expires_at", "expires_at"),)

    subject: bytes = Field(primary_key=True)
    wrong: int
    expires_at: datetime = Field(sa_column=moment_column())


class PaperScanTable(Base, table=True):
    """How often a paper was verified on a day; nothing is kept of who did."""

    __tablename__ = "paper_scan"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "request_id"],
            ["stamp_request.district_id", "stamp_request.id"],
            name="fk_paper_scan_stamp_request",
        ),
    )

    district_id: UUID = Field(primary_key=True)
    request_id: UUID = Field(primary_key=True)
    day: date = Field(primary_key=True)
    scans: int
