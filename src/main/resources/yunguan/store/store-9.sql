-- What the archive and the exhibition need beside texts and pictures. Installed packs have none of it and lose nothing.
--
-- further roles in medium: voice (an entry or an exhibit read aloud), panorama (an equirectangular picture), leaf-N (page N of a document
-- as a large picture). A document's scanned pages are rows of page, its text line by line.

-- numbers of things that were done, or are to come
CREATE TABLE figure (
  item     INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  position INTEGER NOT NULL,      -- the author's order
  counted  TEXT NOT NULL,         -- language map: what is counted
  unit     TEXT NOT NULL,         -- language map
  number   INTEGER NOT NULL,
  to_come  INTEGER NOT NULL,      -- 1: still to be done
  icon     TEXT NOT NULL,
  PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;

-- places in a picture of which something is told
CREATE TABLE spot (
  item     INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  position INTEGER NOT NULL,      -- the author's order
  x        REAL NOT NULL,         -- share of the picture's width, 0 to 1
  y        REAL NOT NULL,         -- share of its height
  title    TEXT NOT NULL,         -- language map
  text     TEXT NOT NULL,         -- language map
  target   TEXT NOT NULL,         -- item.id to which it leads, or empty
  PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;

-- further pictures of an exhibit
CREATE TABLE shot (
  item     INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  kind     TEXT NOT NULL,         -- TURN: the next side of an object; TIME: the same place at another time
  position INTEGER NOT NULL,
  object   TEXT NOT NULL,
  date     TEXT NOT NULL,         -- EDTF, or empty
  title    TEXT NOT NULL,         -- language map
  points   TEXT NOT NULL,         -- where the same things are in each picture: "x,y x,y" as shares of its sides, or empty
  PRIMARY KEY (item, kind, position)
) STRICT, WITHOUT ROWID;
