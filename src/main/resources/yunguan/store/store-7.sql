-- What the lecture hall and the listening room need beside films and captions. Installed packs have none of it and lose nothing.
--
-- further roles in medium: reading (a whole picture book read aloud). Further names in fact: teacher, offers (language maps),
-- transcript, worksheet (language maps of Markdown), hours (a decimal number), point (school, community or site)

-- as the pack's builder measured it (NULL: it did not): integrated loudness by EBU R 128 in LUFS, true peak in dB of full scale,
-- the longest way between two key frames in seconds
ALTER TABLE medium ADD COLUMN loudness REAL;
ALTER TABLE medium ADD COLUMN peak REAL;
ALTER TABLE medium ADD COLUMN key_frames REAL;

-- pictures with the second at which they were shown
CREATE TABLE slide (
  item    INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  start   REAL NOT NULL,          -- seconds
  picture TEXT NOT NULL,          -- object
  title   TEXT NOT NULL,          -- language map
  PRIMARY KEY (item, start)
) STRICT, WITHOUT ROWID;

-- small pictures of a film on sheets; each row says the same of all of them
CREATE TABLE preview (
  item    INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  number  INTEGER NOT NULL,       -- of the sheet, from 0
  object  TEXT NOT NULL,
  every   REAL NOT NULL,          -- seconds from one picture to the next
  columns INTEGER NOT NULL,       -- of a full sheet
  rows    INTEGER NOT NULL,
  width   INTEGER NOT NULL,       -- of one picture, pixels
  height  INTEGER NOT NULL,
  count   INTEGER NOT NULL,       -- pictures on all sheets
  PRIMARY KEY (item, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
  item        INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  position    INTEGER NOT NULL,   -- the author's order
  number      INTEGER NOT NULL,
  whom        TEXT NOT NULL,      -- EVERYONE, CHILD or GROWN_UP
  text        TEXT NOT NULL,      -- language map
  answers     TEXT NOT NULL,      -- JSON: a list of language maps; empty: one to talk about
  solution    INTEGER NOT NULL,   -- index in answers, -1: none
  explanation TEXT NOT NULL,      -- language map
  PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;

-- what a programme for a group consists of
CREATE TABLE step (
  item     INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  position INTEGER NOT NULL,
  what     TEXT NOT NULL,         -- ITEM, QUIZ or READING
  target   TEXT NOT NULL,         -- item.id
  PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;

-- seconds into the reading of the whole book
ALTER TABLE page ADD COLUMN start REAL;
CREATE TABLE page_sound (
  item     INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  page     INTEGER NOT NULL,      -- page.number
  language TEXT NOT NULL,
  object   TEXT NOT NULL,
  seconds  REAL,
  loudness REAL,
  peak     REAL,
  PRIMARY KEY (item, page, language)
) STRICT, WITHOUT ROWID;
