-- Search finds a text once in all its languages. What was there before is carried over by SearchIndex as soon as the
-- store is opened by its owner; an upgrade needs no pack.

DROP TABLE passage_index;
DROP INDEX passage_by_item;
ALTER TABLE passage RENAME TO passage_before;
CREATE INDEX passage_before_by_item ON passage_before (item);

CREATE TABLE passage (
  key   INTEGER PRIMARY KEY,
  item  INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  field TEXT NOT NULL,            -- title, summary, body, children, cue, chapter, page, fact
  start REAL,                     -- seconds, for cue and chapter
  text  TEXT NOT NULL             -- language map of plain text
) STRICT;
CREATE INDEX passage_by_item ON passage (item);

-- titles, chapters and facts, folded, one line for each language that reads differently; held in memory while search runs
CREATE TABLE name (
  passage INTEGER PRIMARY KEY REFERENCES passage ON DELETE CASCADE,
  item    INTEGER NOT NULL,
  field   TEXT NOT NULL,
  folded  TEXT NOT NULL
) STRICT;

-- all other passages, folded: pairs of Han characters, and words; room is the door behind which the item is
CREATE VIRTUAL TABLE passage_index USING fts5(room, words, content='', contentless_delete=1, tokenize='unicode61', prefix='3');

CREATE INDEX item_by_year ON item (substr(date, 1, 4)) WHERE date <> '';
