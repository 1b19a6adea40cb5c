-- What went wrong lately, for the desk: the newest few hundred lines, each once with how often. Nothing in it is about a visitor.

CREATE TABLE incident (
  key     INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,          -- visits.Incidents.Kind
  subject TEXT NOT NULL,          -- what it happened to, in words: a text, or a language map; empty where there is nothing to name
  detail  TEXT NOT NULL,          -- a file, or empty
  first   TEXT NOT NULL,          -- ISO 8601, UTC
  last    TEXT NOT NULL,
  count   INTEGER NOT NULL,
  seen    INTEGER NOT NULL,       -- 1: staff have read it since it last happened
  UNIQUE (kind, subject, detail)
) STRICT;
