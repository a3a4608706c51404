"""Tables of money: what was promised to each community and when, what was paid, what arrived."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, Index
from sqlmodel import Field

from qingdan.admission.tables_base import Base
from qingdan.kernel.tables import moment_column


class InstalmentTable(Base, table=True):
    """A part of one community's share that falls due on a day; fixed when its item version is published (FEE-3)."""

    __tablename__ = "instalment"
    __table_args__ = (
        Index("ix_instalment_item", "district_id", "item_id", "community_id", "due_on"),
        Index("ix_instalment_community", "district_id", "community_id", "due_on"),
        Index("ix_instalment_department", "district_id", "department_id", "due_on"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    item_id: UUID
    item_version: int
    community_id: UUID
    subdistrict_id: UUID | None
    department_id: UUID
    code: str
    line: int
    due_on: date
    amount_fen: int = Field(sa_type=BigInteger)
    superseded_on: date | None


class AppropriationTable(Base, table=True):
    """What the department says it paid to one community, with its voucher (拨付); never changed (FEE-10)."""

    __tablename__ = "appropriation"
    __table_args__ = (
        CheckConstraint("amount_fen > 0", name="amount_positive"),
        Index(
            "ux_appropriation_voucher",
            *("district_id", "department_id", "voucher", "item_id", "community_id"),
            unique=True,
        ),
        Index("ix_appropriation_item", "district_id", "item_id", "community_id"),
        Index("ix_appropriation_community", "district_id", "community_id", "id"),
        Index("ix_appropriation_subdistrict", "district_id", "subdistrict_id", "id"),
        Index("ix_appropriation_department", "district_id", "department_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    item_id: UUID
    item_title: str
    community_id: UUID
    community_name: str
    subdistrict_id: UUID | None
    department_id: UUID
    department_name: str
    code: str
    amount_fen: int = Field(sa_type=BigInteger)
    voucher: str
    appropriated_on: date
    note: str
    recorded_by: UUID
    recorded_by_name: str
    recorded_at: datetime = Field(sa_column=moment_column())


class ReceiptTable(Base, table=True):
    """What the community itself says it received of one appropriation (到账确认); never changed (FEE-10)."""

    __tablename__ = "receipt"
    __table_args__ = (
        CheckConstraint("amount_fen > 0", name="amount_positive"),
        ForeignKeyConstraint(
            ["district_id", "appropriation_id"],
            ["appropriation.district_id", "appropriation.id"],
            name="fk_receipt_appropriation",
        ),
        Index("ix_receipt_item", "district_id", "item_id", "community_id"),
        Index("ix_receipt_community", "district_id", "community_id"),
        Index("ix_receipt_department", "district_id", "department_id"),
    )

    district_id: UUID = Field(primary_key=True)
    appropriation_id: UUID = Field(primary_key=True)
    item_id: UUID
    community_id: UUID
    subdistrict_id: UUID | None
    department_id: UUID
    code: str
    amount_fen: int = Field(sa_type=BigInteger)
    received_on: date
    confirmed_on: date
    confirmed_by: UUID
    confirmed_by_name: str
    confirmed_at: datetime = Field(sa_column=moment_column())
