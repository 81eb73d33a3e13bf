"""The one library file: schema, keys, repositories, backups. Knows no services and no Qt."""
