-- What an installation that was cut off has laid down already, so that the next attempt goes on from there.

CREATE TABLE staged (
  pack     TEXT NOT NULL,
  version  INTEGER NOT NULL,
  manifest TEXT NOT NULL,         -- SHA-256 of the bag's tag manifest: the same content, or another
  touched  TEXT NOT NULL,         -- when work on it was last done, ISO 8601, UTC
  laid     INTEGER NOT NULL,      -- 1: everything is here, only the switch is missing
  PRIMARY KEY (pack, version)
) STRICT, WITHOUT ROWID;

-- Items that no visitor sees although their pack is installed. Derived: withdrawn from visits.db, damaged by verifying.
CREATE TABLE hidden (
  id  TEXT NOT NULL,              -- item.id
  why TEXT NOT NULL,              -- withdrawn or damaged
  PRIMARY KEY (id, why)
) STRICT, WITHOUT ROWID;

CREATE VIEW current_item AS
  SELECT item.* FROM item JOIN pack ON pack.id = item.pack AND pack.version = item.version;
DROP VIEW live;
CREATE VIEW live AS
  SELECT * FROM current_item WHERE NOT EXISTS (SELECT 1 FROM hidden WHERE hidden.id = current_item.id);
