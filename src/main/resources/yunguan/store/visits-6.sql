-- The contest's record: every vote and everything that was done to one, line after line, each sealed with the line before it.
-- What lies in the table ballot was cast before there was a record. It stays as it is; the first line's successors carry it over,
-- how many votes each song had on each day, as soon as anything is written here.

CREATE TABLE chain (
  number   INTEGER PRIMARY KEY CHECK (number > 0),
  what     TEXT NOT NULL,           -- visits.ballots.Line.What, in small letters
  round    TEXT NOT NULL,           -- heading.id, or empty
  song     TEXT NOT NULL,           -- item.id, or empty
  day      TEXT NOT NULL,           -- ISO 8601: enough to count by, too little to recognise anybody
  concerns INTEGER NOT NULL,        -- the vote that is taken back, set aside or counted after all; 0: none
  votes    INTEGER NOT NULL,        -- 1 for a vote, how many for what is carried over, 0 for everything else
  slip     TEXT NOT NULL,           -- the mark of a voting slip, or empty
  why      TEXT NOT NULL,           -- what set it aside, who closed it; in the first line the kiosk's fingerprint
  hash     TEXT NOT NULL            -- SHA-256 of the line before and of all of this one, see visits.ballots.Line
) STRICT;
CREATE INDEX chain_by_concern ON chain (concerns) WHERE concerns > 0;
CREATE INDEX chain_by_slip ON chain (slip) WHERE slip <> '';
CREATE INDEX chain_by_what ON chain (what, round);
CREATE UNIQUE INDEX chain_back_once ON chain (concerns) WHERE what = 'back';
CREATE TRIGGER chain_stays BEFORE UPDATE ON chain BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
CREATE TRIGGER chain_keeps BEFORE DELETE ON chain BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
CREATE TRIGGER ballot_grows_no_more BEFORE INSERT ON ballot WHEN EXISTS (SELECT 1 FROM chain) BEGIN SELECT RAISE(ABORT, 'votes go into the record'); END;
CREATE TRIGGER ballot_stays BEFORE UPDATE ON ballot BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
CREATE TRIGGER ballot_keeps BEFORE DELETE ON ballot BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;

-- whose record it is: made when the first line is written
CREATE TABLE kiosk_key (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  secret BLOB NOT NULL,             -- Ed25519, PKCS#8
  public BLOB NOT NULL              -- 32 bytes
) STRICT;

-- the venue's key for voting slips
CREATE TABLE slip_key (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  secret BLOB NOT NULL,             -- 32 bytes
  name   TEXT NOT NULL,             -- four characters by which people tell keys apart
  next   INTEGER NOT NULL,          -- the number of the next slip to print, 0 to 65536
  born   INTEGER NOT NULL           -- 1: made at this kiosk, which alone prints slips with it
) STRICT;

-- the latest moment that the clock was seen at, ISO 8601, UTC: one cell that is written over, tied to nothing that anybody did
CREATE TABLE clock_seen (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  at   TEXT NOT NULL
) STRICT;
