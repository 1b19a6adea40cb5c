-- What staff have withdrawn. It is born in the hall: neither an upgrade nor a store that is built again brings it back.

CREATE TABLE withdrawn (
  item   TEXT PRIMARY KEY,        -- item.id
  reason TEXT NOT NULL,           -- in the words of staff
  since  TEXT NOT NULL            -- ISO 8601, UTC
) STRICT, WITHOUT ROWID;
