-- Programmes that leaders have put together at the screen and asked to be kept. Staff give one a name at their desk, and from then on
-- it stands among the prepared ones. Nothing in it says who put it together.

CREATE TABLE own_programme (
  number  INTEGER PRIMARY KEY,
  day     TEXT NOT NULL,          -- ISO 8601, on which it was put together
  minutes INTEGER NOT NULL,       -- that the group has
  name    TEXT NOT NULL           -- language map, as staff wrote it; {}: it has none yet, and only staff see it
) STRICT;

CREATE TABLE own_step (
  programme INTEGER NOT NULL REFERENCES own_programme ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  what      TEXT NOT NULL,        -- catalogue.Item.Step.What
  item      TEXT NOT NULL,        -- item.id; its pack may be gone
  title     TEXT NOT NULL,        -- language map: it is still read when the pack is gone
  PRIMARY KEY (programme, position)
) STRICT, WITHOUT ROWID;
