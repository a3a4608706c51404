"""Alembic's entry to the migrations of the organization service."""

from qingdan.kernel.migration_environment import run_migrations

run_migrations("organization")
