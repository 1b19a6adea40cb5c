-- What a pack says of the hall itself: notices for some days, and when it is open.

CREATE TABLE announcement (
  pack     TEXT NOT NULL,
  version  INTEGER NOT NULL,
  position INTEGER NOT NULL,      -- the author's order
  text     TEXT NOT NULL,         -- language map
  since    TEXT NOT NULL,         -- the first day on which it is shown, ISO 8601; empty: from now on
  until    TEXT NOT NULL,         -- the last; empty: as long as the pack is there
  PRIMARY KEY (pack, version, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening (
  pack    TEXT NOT NULL,
  version INTEGER NOT NULL,
  hours   TEXT NOT NULL,          -- in the form of schema.org's openingHours
  PRIMARY KEY (pack, version)
) STRICT, WITHOUT ROWID;

CREATE VIEW live_announcement AS
  SELECT announcement.* FROM announcement JOIN pack ON pack.id = announcement.pack AND pack.version = announcement.version;
CREATE VIEW live_opening AS
  SELECT opening.* FROM opening JOIN pack ON pack.id = opening.pack AND pack.version = opening.version;
