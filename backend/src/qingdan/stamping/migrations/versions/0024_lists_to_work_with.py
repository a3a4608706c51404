"""Indexes for what people look for in their lists, and the warning before a certificate ends as a parameter (R91).

Requests by the day of the seal: the lists as they came can't tell where such a span begins. By the beginning of a
number: the unique index is kept byte by byte, which serves equality as before and prefixes in any language besides.
Of a kind: papers that are no certificate are few, and stood thinly among the others. Looks at personal data by day, by
who looked, and by what was seen: only a community's and a subject's could be found, and only by id, which is the order
in which they were written down and not the time.
"""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
#: As it was when this was written: what a later version ships does not change what a district started with.
WARNING_DAYS = "60"
STAMPED = sa.text("stamped_at IS NOT NULL")
RARE = sa.text("kind <> 'certificate'")
NEWEST_STAMPED = (sa.text("stamped_at DESC"), sa.text("id DESC"))
NEWEST_RECEIVED = (sa.text("received_at DESC"), sa.text("id DESC"))
LATEST = (sa.text("occurred_at DESC"), sa.text("id DESC"))


def upgrade() -> None:
    limit_lock_wait()
    op.execute(
        sa.text(
            "INSERT INTO stamping.parameter (district_id, key, valid_from, value, document, set_at)"
            " SELECT district_id, 'seal.certificate_warning_days', DATE '2026-01-01', CAST(:value AS jsonb), '', now()"
            " FROM stamping.tenant ON CONFLICT DO NOTHING"
        ).bindparams(value=WARNING_DAYS)
    )
    # Counters go on writing while indexes are made.
    with op.get_context().autocommit_block():
        for name, columns, condition in (
            ("ix_stamp_request_community_stamped", ("community_id", *NEWEST_STAMPED), STAMPED),
            ("ix_stamp_request_stamped", NEWEST_STAMPED, STAMPED),
            ("ix_stamp_request_kind", ("kind", "status", *NEWEST_RECEIVED), RARE),
        ):
            _index(name, "stamp_request", columns, condition)
        op.create_index(
            "uq_stamp_request_number",
            "stamp_request",
            ["district_id", "certificate_number"],
            unique=True,
            schema=SCHEMA,
            postgresql_ops={"certificate_number": "text_pattern_ops"},
            postgresql_concurrently=True,
            if_not_exists=True,
        )
        _drop("uq_stamp_request_certificate_number", "stamp_request")
        for name, columns in (
            ("ix_personal_access_newest", LATEST),
            ("ix_personal_access_community_newest", ("community_id", *LATEST)),
            ("ix_personal_access_community_person", ("community_id", "person_id", *LATEST)),
            ("ix_personal_access_person", ("person_id", *LATEST)),
            ("ix_personal_access_seen", ("seen", *LATEST)),
        ):
            _index(name, "personal_access", columns, None)
        _drop("ix_personal_access_community", "personal_access")


def downgrade() -> None:
    with op.get_context().autocommit_block():
        _index("ix_personal_access_community", "personal_access", ("community_id", "id"), None)
        for name in ("newest", "community_newest", "community_person", "person", "seen"):
            _drop(f"ix_personal_access_{name}", "personal_access")
        op.create_index(
            "uq_stamp_request_certificate_number",
            "stamp_request",
            ["district_id", "certificate_number"],
            unique=True,
            schema=SCHEMA,
            postgresql_concurrently=True,
            if_not_exists=True,
        )
        _drop("uq_stamp_request_number", "stamp_request")
        for name in ("community_stamped", "stamped", "kind"):
            _drop(f"ix_stamp_request_{name}", "stamp_request")
    op.execute("DELETE FROM stamping.parameter WHERE key = 'seal.certificate_warning_days'")


def _index(name: str, table: str, columns: tuple[str | sa.TextClause, ...], condition: sa.TextClause | None) -> None:
    op.create_index(
        name,
        table,
        ["district_id", *columns],
        schema=SCHEMA,
        postgresql_where=condition,
        postgresql_concurrently=True,
        if_not_exists=True,
    )


def _drop(name: str, table: str) -> None:
    op.drop_index(name, table, schema=SCHEMA, postgresql_concurrently=True, if_exists=True)
