-- When rounds of the contest begin and end, and the rounds that a song stands in besides its heading. Installed packs say none of it.
-- Further relation in link: round (song to heading.id). Further role in medium: karaoke (a song's music without the
-- voice) and video (a film of it). Further name in fact: place (language map).

CREATE TABLE round_time (
  pack    TEXT NOT NULL,
  version INTEGER NOT NULL,
  id      TEXT NOT NULL,          -- heading.id
  begins  TEXT NOT NULL,          -- ISO 8601, the hall's own time: a day, or a day and a time; empty: it has always begun
  ends    TEXT NOT NULL,          -- likewise; a day ends with itself; empty: it never does
  PRIMARY KEY (pack, version, id)
) STRICT, WITHOUT ROWID;
