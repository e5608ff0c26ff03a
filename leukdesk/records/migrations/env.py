"""Runs the migrations on the connection and in the transaction that the caller holds."""
# ruff: noqa: INP001, alembic loads this file by its path; it is no module of the package

from alembic import context

# The caller began the transaction, so that every step of an upgrade is committed together or not at all.
context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
