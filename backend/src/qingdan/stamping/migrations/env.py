"""Alembic's entry to the migrations of the stamping service."""

from qingdan.kernel.migration_environment import run_migrations

run_migrations("stamping")
