-- Classes and programmes that were held in this hall, written down when they were ended: what was shown, for how long, how many
-- people were there. Nothing in it is about anybody. One that was never ended, because the power went, is not in it.

CREATE TABLE held (
  number  INTEGER PRIMARY KEY,
  day     TEXT NOT NULL,          -- ISO 8601
  kind    TEXT NOT NULL,          -- visits.classes.Held.Kind
  item    TEXT NOT NULL,          -- item.id of the course or the programme; empty: put together in the hall
  title   TEXT NOT NULL,          -- language map: it is still read when the pack is gone
  planned INTEGER NOT NULL,       -- minutes; 0: nobody planned any
  minutes INTEGER NOT NULL,       -- from beginning to end
  people  INTEGER NOT NULL,       -- 0: nobody said
  waits   INTEGER NOT NULL        -- 1: its page waits at the desk until staff take it or clear it away
) STRICT;

CREATE TABLE held_part (
  held     INTEGER NOT NULL REFERENCES held ON DELETE CASCADE,
  position INTEGER NOT NULL,
  what     TEXT NOT NULL,         -- visits.classes.Held.What
  title    TEXT NOT NULL,         -- language map
  planned  INTEGER NOT NULL,      -- seconds; 0: nobody planned any
  seconds  INTEGER NOT NULL,      -- that it took
  PRIMARY KEY (held, position)
) STRICT, WITHOUT ROWID;
