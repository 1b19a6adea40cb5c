-- What opens the staff desk, and what holds it against guessing. One row, or none while no PIN is set.

CREATE TABLE staff_pin (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  salt   BLOB NOT NULL,           -- 16 random bytes
  hash   BLOB NOT NULL,           -- PBKDF2-HMAC-SHA256 of the digits, 32 bytes
  rounds INTEGER NOT NULL,
  wrong  INTEGER NOT NULL,        -- wrong tries since the last right one; one that is being looked at counts already
  wait   INTEGER NOT NULL         -- milliseconds of running time until the pad takes another try
) STRICT;
