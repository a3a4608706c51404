"""When anything last happened to a request, by which record it was erased, and what an appraisal covered.

Periods of keeping count from the last act, whichever it was: voiding, rejection and withdrawal had left no time on the
row. What happened before is taken from the audit trail.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
#: As it was when this was written: what a later version ships does not change what a district started with.
DRAFT_DAYS = "90"


def upgrade() -> None:
    limit_lock_wait()
    # A default that is the same for all rows rewrites nothing, so that the table is locked for a moment only.
    op.add_column(
        "stamp_request",
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
        schema=SCHEMA,
    )
    op.execute(
        "UPDATE stamping.stamp_request r SET changed_at = greatest(r.created_at, r.received_at, r.submitted_at,"
        " r.approved_at, r.stamped_at, r.delivered_at, (SELECT max(a.occurred_at) FROM stamping.audit_event a"
        " WHERE a.district_id = r.district_id AND a.subject_kind = 'stamp_request' AND a.subject_id = r.id::text))"
    )
    op.add_column("stamp_request", sa.Column("destruction_id", sa.Uuid), schema=SCHEMA)
    op.add_column(
        "retention_appraisal",
        sa.Column("covers", postgresql.JSONB, nullable=False, server_default=sa.text("'[]'::jsonb")),
        schema=SCHEMA,
    )
    op.execute(
        sa.text(
            "INSERT INTO stamping.parameter (district_id, key, valid_from, value, document, set_at)"
            " SELECT district_id, 'stamping.draft_days', DATE '2026-01-01', CAST(:value AS jsonb), '', now()"
            " FROM stamping.tenant ON CONFLICT DO NOTHING"
        ).bindparams(value=DRAFT_DAYS)
    )


def downgrade() -> None:
    op.execute("DELETE FROM stamping.parameter WHERE key = 'stamping.draft_days'")
    op.drop_column("retention_appraisal", "covers", schema=SCHEMA)
    op.drop_column("stamp_request", "destruction_id", schema=SCHEMA)
    op.drop_column("stamp_request", "changed_at", schema=SCHEMA)
