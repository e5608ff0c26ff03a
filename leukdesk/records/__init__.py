"""The database of cases: schema, migrations and store."""
