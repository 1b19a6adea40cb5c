-- What is born in the hall. No pack may write it, and nothing in it is about a person.

CREATE TABLE ballot (
  key  INTEGER PRIMARY KEY,
  song TEXT NOT NULL,             -- item.id
  cast TEXT NOT NULL              -- the day, ISO 8601: enough to count by, too little to recognise anybody
) STRICT;
CREATE INDEX ballot_by_song ON ballot (song);

CREATE TABLE counter (
  name  TEXT NOT NULL,            -- opened/KIND, visit, …
  day   TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (name, day)
) STRICT, WITHOUT ROWID;
