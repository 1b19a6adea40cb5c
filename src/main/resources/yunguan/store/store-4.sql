-- Objects that were found damaged or missing. The table hidden says which items that keeps from visitors.

CREATE TABLE damaged (
  sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
