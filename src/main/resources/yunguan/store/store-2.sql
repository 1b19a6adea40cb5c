-- After a switch the version before stays, so that it can be switched back to without the stick.

ALTER TABLE pack ADD COLUMN previous INTEGER;

-- what the table pack says of a version, for the current and the previous one
CREATE TABLE edition (
  pack      TEXT NOT NULL,
  version   INTEGER NOT NULL,
  title     TEXT NOT NULL,
  publisher TEXT NOT NULL,
  date      TEXT NOT NULL,
  license   TEXT NOT NULL,
  installed TEXT NOT NULL,
  PRIMARY KEY (pack, version)
) STRICT, WITHOUT ROWID;
INSERT INTO edition SELECT id, version, title, publisher, date, license, installed FROM pack;
