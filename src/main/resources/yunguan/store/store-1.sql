-- The catalogue of every installed pack. Rows are laid down under a pack and a version,
-- and the table pack says which version is the current one, and the view live shows just those.

CREATE TABLE pack (
  id        TEXT PRIMARY KEY,
  version   INTEGER NOT NULL,     -- the current one
  title     TEXT NOT NULL,        -- a JSON-LD language map, as every text for visitors: {"zh-Hans": …, "zh-Hant": …, "en": …}
  publisher TEXT NOT NULL,
  date      TEXT NOT NULL,
  license   TEXT NOT NULL,
  installed TEXT NOT NULL         -- ISO 8601, UTC
) STRICT;

-- every payload file of every pack version, by the name it has in the bag
CREATE TABLE payload (
  pack    TEXT NOT NULL,
  version INTEGER NOT NULL,
  path    TEXT NOT NULL,
  sha256  TEXT NOT NULL,
  PRIMARY KEY (pack, version, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE object (
  sha256 TEXT PRIMARY KEY,
  size   INTEGER NOT NULL,        -- bytes
  type   TEXT NOT NULL,           -- media type
  body   BLOB                     -- NULL: a file in objects/
) STRICT;

CREATE TABLE item (
  key      INTEGER PRIMARY KEY,
  pack     TEXT NOT NULL,
  version  INTEGER NOT NULL,
  id       TEXT NOT NULL,
  kind     TEXT NOT NULL,         -- catalogue.Kind
  position INTEGER NOT NULL,      -- the author's order within the kind
  title    TEXT NOT NULL,         -- language map
  summary  TEXT NOT NULL,         -- language map
  body     TEXT NOT NULL,         -- language map of Markdown
  children TEXT NOT NULL,         -- language map of Markdown
  heading  TEXT,                  -- heading.id
  picture  TEXT,                  -- object
  date     TEXT NOT NULL,         -- EDTF, empty: not recorded
  audience TEXT NOT NULL,         -- words of catalogue.Audience, separated by spaces
  language TEXT NOT NULL,         -- spoken language, BCP 47, or empty
  source   TEXT NOT NULL,         -- language map
  notice   TEXT NOT NULL,         -- language map
  pending  INTEGER NOT NULL,      -- 1: the text is still to come
  license  TEXT NOT NULL,
  UNIQUE (pack, version, id)
) STRICT;
CREATE INDEX item_by_kind ON item (kind, position);
CREATE INDEX item_by_id ON item (id);

-- what orders the items of a room: series, strand, layer, shelf, round
CREATE TABLE heading (
  pack     TEXT NOT NULL,
  version  INTEGER NOT NULL,
  id       TEXT NOT NULL,
  kind     TEXT NOT NULL,         -- name of the sheet that it orders, or archive
  position INTEGER NOT NULL,
  title    TEXT NOT NULL,         -- language map
  summary  TEXT NOT NULL,         -- language map
  icon     TEXT NOT NULL,
  colour   TEXT NOT NULL,
  PRIMARY KEY (pack, version, id)
) STRICT, WITHOUT ROWID;

-- films, sounds, large pictures: role is film, sound, deep, before, after, line or tiles
CREATE TABLE medium (
  item    INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  role    TEXT NOT NULL,
  object  TEXT NOT NULL,
  seconds REAL,
  width   INTEGER,
  height  INTEGER,
  PRIMARY KEY (item, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
  item        INTEGER PRIMARY KEY REFERENCES item ON DELETE CASCADE,
  latitude    REAL NOT NULL,      -- WGS-84, degrees
  longitude   REAL NOT NULL,
  uncertainty REAL,               -- metres
  basis       TEXT NOT NULL       -- language map
) STRICT;

-- what only some kinds have: speaker, reader, performer, creator, publisher, aim, attribution (language maps),
-- episode, minutes (whole numbers), approval (text)
CREATE TABLE fact (
  item  INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  name  TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (item, name)
) STRICT, WITHOUT ROWID;

-- relation: mentions, hasPart (course to lectures, hall to exhibits), itinerary (trail to places)
CREATE TABLE link (
  item     INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  relation TEXT NOT NULL,
  position INTEGER NOT NULL,
  target   TEXT NOT NULL,         -- item.id
  start    REAL,                  -- seconds into the film, where the link belongs to a moment
  PRIMARY KEY (item, relation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_target ON link (target);

CREATE TABLE chapter (
  item  INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  start REAL NOT NULL,            -- seconds
  title TEXT NOT NULL,            -- language map
  PRIMARY KEY (item, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE cue (
  item     INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  language TEXT NOT NULL,
  start    REAL NOT NULL,         -- seconds
  stop     REAL NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (item, language, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE page (
  item    INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  number  INTEGER NOT NULL,
  picture TEXT NOT NULL,          -- object
  text    TEXT NOT NULL,          -- language map
  PRIMARY KEY (item, number)
) STRICT, WITHOUT ROWID;

CREATE VIEW live AS
  SELECT item.* FROM item JOIN pack ON pack.id = item.pack AND pack.version = item.version;
CREATE VIEW live_heading AS
  SELECT heading.* FROM heading JOIN pack ON pack.id = heading.pack AND pack.version = heading.version;

-- search: each passage is one text as a visitor reads it; passage_index holds it folded
CREATE TABLE passage (
  key      INTEGER PRIMARY KEY,
  item     INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  field    TEXT NOT NULL,         -- title, summary, body, cue, chapter, page
  language TEXT NOT NULL,
  start    REAL,
  text     TEXT NOT NULL
) STRICT;
CREATE INDEX passage_by_item ON passage (item);
CREATE VIRTUAL TABLE passage_index USING fts5(
  words, pinyin, initials, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');
