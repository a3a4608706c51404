"""The tree, its figures, people, grants and sign-ins."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import create_kernel_tables, limit_lock_wait, make_append_only, wall_off

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SCHEMA = "organization"
MOMENT = sa.DateTime(timezone=True)
TENANT_TABLES = (
    "calendar_day",
    "figure",
    "person",
    "post",
    "refresh_token",
    "role_grant",
    "session",
    "unit",
    "unit_change",
    "unit_code",
    "unit_successor",
    "unit_version",
)


def upgrade() -> None:
    limit_lock_wait()
    create_kernel_tables(SCHEMA)
    _units()
    _unit_history()
    _figures()
    _people()
    _grants()
    _sessions()
    op.create_table(
        "calendar_day",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("working", sa.Boolean, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        schema=SCHEMA,
    )
    wall_off(SCHEMA, TENANT_TABLES)
    make_append_only(SCHEMA, ("unit_change", "unit_successor"))


def downgrade() -> None:
    message = "nothing lies before the first migration: remove the schema instead"
    raise RuntimeError(message)


def _units() -> None:
    op.create_table(
        "unit",
        *_key(),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("urban_rural_class", sa.String),
        sa.Column("credit_code", sa.String),
        sa.Column("address", sa.String),
        sa.Column("phone", sa.String),
        *_validity("unit"),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_index("ix_unit_kind", "unit", ["district_id", "kind", "id"], schema=SCHEMA)
    op.create_table(
        "unit_version",
        *_key(),
        sa.Column("unit_id", sa.Uuid, nullable=False),
        sa.Column("parent_id", sa.Uuid),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("code", sa.String),
        sa.Column("search_text", sa.String, nullable=False),
        *_validity("unit_version"),
        _reference("unit_version", "unit_id", "unit", "unit"),
        _reference("unit_version", "parent_id", "unit", "parent"),
        schema=SCHEMA,
    )
    _one_at_a_time("unit_version")
    op.create_index("ix_unit_version_unit", "unit_version", ["district_id", "unit_id", "valid_from"], schema=SCHEMA)
    op.create_index("ix_unit_version_parent", "unit_version", ["district_id", "parent_id"], schema=SCHEMA)
    op.create_table(
        "unit_code",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("code", sa.String, primary_key=True),
        sa.Column("unit_id", sa.Uuid, nullable=False),
        _reference("unit_code", "unit_id", "unit", "unit"),
        schema=SCHEMA,
    )


def _unit_history() -> None:
    op.create_table(
        "unit_successor",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("predecessor_id", sa.Uuid, primary_key=True),
        sa.Column("successor_id", sa.Uuid, primary_key=True),
        sa.Column("effective_on", sa.Date, nullable=False),
        _reference("unit_successor", "predecessor_id", "unit", "predecessor"),
        _reference("unit_successor", "successor_id", "unit", "successor"),
        schema=SCHEMA,
    )
    op.create_index("ix_unit_successor_successor", "unit_successor", ["district_id", "successor_id"], schema=SCHEMA)
    op.create_table(
        "unit_change",
        *_key(),
        sa.Column("unit_id", sa.Uuid, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("effective_on", sa.Date, nullable=False),
        sa.Column("legal_basis", sa.String, nullable=False),
        sa.Column("proposed_by_id", sa.Uuid),
        sa.Column("approval_document", sa.String, nullable=False),
        sa.Column("approved_on", sa.Date),
        sa.Column("detail", postgresql.JSONB, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("recorded_by", sa.Uuid),
        _reference("unit_change", "unit_id", "unit", "unit"),
        schema=SCHEMA,
    )
    op.create_index("ix_unit_change_unit", "unit_change", ["district_id", "unit_id", "id"], schema=SCHEMA)


def _figures() -> None:
    counts = ("households", "residents", "floating_residents", "premises_area", "seats", "workers", "full_members")
    op.create_table(
        "figure",
        *_key(),
        sa.Column("unit_id", sa.Uuid, nullable=False),
        *_validity("figure"),
        *(sa.Column(count, sa.Integer, nullable=False) for count in counts),
        sa.Column("basis", sa.String, nullable=False),
        sa.Column("correction_reason", sa.String),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("recorded_by", sa.Uuid),
        sa.Column("superseded_at", MOMENT),
        _reference("figure", "unit_id", "unit", "unit"),
        schema=SCHEMA,
    )
    _one_at_a_time("figure", "superseded_at IS NULL")
    op.create_index("ix_figure_unit", "figure", ["district_id", "unit_id", "valid_from"], schema=SCHEMA)


def _people() -> None:
    op.create_table(
        "person",
        *_key(),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("search_text", sa.String, nullable=False),
        sa.Column("phone_sealed", sa.LargeBinary),
        sa.Column("phone_index", sa.LargeBinary),
        sa.Column("left_on", sa.Date),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_index("ix_person_name", "person", ["district_id", "name", "id"], schema=SCHEMA)
    op.create_index("ix_person_phone", "person", ["district_id", "phone_index"], schema=SCHEMA)
    op.create_table(
        "post",
        *_key(),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("unit_id", sa.Uuid, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        *_validity("post"),
        sa.Column("created_at", MOMENT, nullable=False),
        _reference("post", "person_id", "person", "person"),
        _reference("post", "unit_id", "unit", "unit"),
        schema=SCHEMA,
    )
    op.create_index("ix_post_person", "post", ["district_id", "person_id"], schema=SCHEMA)
    op.create_index("ix_post_unit", "post", ["district_id", "unit_id"], schema=SCHEMA)


def _grants() -> None:
    op.create_table(
        "role_grant",
        *_key(),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("unit_id", sa.Uuid, nullable=False),
        *_validity("role_grant"),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("granted_by", sa.Uuid),
        sa.Column("granted_at", MOMENT, nullable=False),
        sa.Column("revoked_by", sa.Uuid),
        sa.Column("revoked_at", MOMENT),
        sa.Column("revocation_reason", sa.String),
        _reference("role_grant", "person_id", "person", "person"),
        _reference("role_grant", "unit_id", "unit", "unit"),
        schema=SCHEMA,
    )
    op.create_index("ix_role_grant_person", "role_grant", ["district_id", "person_id"], schema=SCHEMA)
    op.create_index("ix_role_grant_unit", "role_grant", ["district_id", "unit_id", "role"], schema=SCHEMA)
    op.create_table(
        "account",
        sa.Column("username", sa.String, primary_key=True),
        sa.Column("district_id", sa.Uuid, nullable=False),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("password_hash", sa.String, nullable=False),
        sa.Column("password_changed_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_index("uq_account_person", "account", ["district_id", "person_id"], unique=True, schema=SCHEMA)


def _sessions() -> None:
    op.create_table(
        "session",
        *_key(),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("ended_because", sa.String),
        _reference("session", "person_id", "person", "person"),
        schema=SCHEMA,
    )
    op.create_index("ix_session_person", "session", ["district_id", "person_id", "id"], schema=SCHEMA)
    op.create_table(
        "refresh_token",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("digest", sa.LargeBinary, primary_key=True),
        sa.Column("session_id", sa.Uuid, nullable=False),
        sa.Column("issued_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT),
        _reference("refresh_token", "session_id", "session", "session", ondelete="CASCADE"),
        schema=SCHEMA,
    )
    op.create_index("ix_refresh_token_session", "refresh_token", ["district_id", "session_id"], schema=SCHEMA)
    op.create_table(
        "sign_in_failure",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("subject", sa.LargeBinary, nullable=False),
        sa.Column("failed_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_index("ix_sign_in_failure_subject", "sign_in_failure", ["subject", "failed_at"], schema=SCHEMA)


def _key() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
    )


def _validity(table: str) -> tuple[sa.Column[object] | sa.CheckConstraint, ...]:
    return (
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("valid_until", sa.Date),
        sa.CheckConstraint("valid_until > valid_from", name=f"ck_{table}_ends_after_start"),
    )


def _reference(table: str, column: str, other: str, name: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["district_id", column],
        [f"{SCHEMA}.{other}.district_id", f"{SCHEMA}.{other}.id"],
        name=f"fk_{table}_{name}",
        ondelete=ondelete,
    )


def _one_at_a_time(table: str, where: str | None = None) -> None:
    """Let the database itself refuse two records of one unit on one day; btree_gist compares the ids."""
    condition = f" WHERE ({where})" if where else ""
    op.execute(
        f"ALTER TABLE {SCHEMA}.{table} ADD CONSTRAINT ex_{table}_one_at_a_time EXCLUDE USING gist"
        f" (district_id WITH =, unit_id WITH =, daterange(valid_from, valid_until) WITH &&){condition}"
    )
