-- Whom the staff of this hall trust, whose packs are whose, and what staff did. It is born in the hall: a store
-- that is built again from its packs must not forget it.

CREATE TABLE publisher (
  id      TEXT PRIMARY KEY,       -- minisign's key id, sixteen hexadecimal digits
  key     TEXT NOT NULL,          -- the Ed25519 public key, base64
  name    TEXT NOT NULL,
  trusted TEXT NOT NULL           -- since when, ISO 8601, UTC
) STRICT, WITHOUT ROWID;

-- the key that a Pack-Id belongs to: base64 as in publisher, or unsigned, or bundled; it outlives the pack's removal
CREATE TABLE pack_owner (
  pack  TEXT PRIMARY KEY,
  key   TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_log (
  line    INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,          -- ISO 8601, UTC
  what    TEXT NOT NULL,          -- install, remove, rollback, repair, trust, forget
  subject TEXT NOT NULL,          -- the pack's id, the file that was refused, or a publisher's name and key id
  version INTEGER NOT NULL,       -- 0: none
  result  TEXT NOT NULL           -- done, or the name of the refusal
) STRICT;
CREATE TRIGGER staff_log_stays BEFORE UPDATE ON staff_log BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER staff_log_keeps BEFORE DELETE ON staff_log BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
