/**
 * What a briefing needs to be presented: how it moves, how long it may take, where it ends; and the
 * shows themselves, so that one that was cut short goes on where it stood.
 */
export const up = `
ALTER TABLE briefings ADD COLUMN transition TEXT NOT NULL DEFAULT 'none';
ALTER TABLE briefings ADD COLUMN stepwise INTEGER NOT NULL DEFAULT 0 CHECK (stepwise IN (0, 1)); -- bullets one by one
ALTER TABLE briefings ADD COLUMN minutes REAL CHECK (minutes > 0); -- time budget; NULL: none
ALTER TABLE slides ADD COLUMN ends INTEGER CHECK (ends IN (0, 1)); -- the run ends here; what follows is back-up
ALTER TABLE slides ADD COLUMN seconds REAL CHECK (seconds > 0); -- its part of the time budget

-- Not a part of undo: what was shown was shown.
CREATE TABLE shows (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  briefing_id INTEGER NOT NULL REFERENCES briefings (id) ON DELETE CASCADE,
  rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
  begun_at TEXT NOT NULL,
  ended_at TEXT, -- NULL: it runs, or the program stopped in the middle of it
  kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)), -- the person wants its log
  state TEXT NOT NULL CHECK (json_valid(state)), -- where it stands
  log TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(log)) -- slides and times, questions asked, ink
) STRICT;
CREATE INDEX shows_by_briefing ON shows (briefing_id);
`;
