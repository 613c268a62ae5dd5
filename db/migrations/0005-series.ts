/**
 * Figures over the years: what a person decided on series, which briefings show them, findings that
 * were dismissed, and briefings that gather a keyword of several reports.
 */
export const up = `
-- Only series on which a person decided something, or that a briefing shows.
CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE, -- what its figures share: place, label, unit, kind
  name TEXT, -- NULL: the label said most often
  state TEXT CHECK (state IN ('confirmed', 'refused')), -- NULL: proposed
  into_key TEXT -- the series that its figures belong to, where a person merged it
) STRICT;

-- Only figures whose place in a series a person corrected.
CREATE TABLE series_values (
  id INTEGER PRIMARY KEY,
  figure_id INTEGER NOT NULL UNIQUE REFERENCES figures (id) ON DELETE CASCADE,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  year INTEGER -- NULL: as read
) STRICT;

CREATE TABLE briefing_series (
  id INTEGER PRIMARY KEY,
  briefing_id INTEGER NOT NULL REFERENCES briefings (id) ON DELETE CASCADE,
  series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
  UNIQUE (briefing_id, series_id)
) STRICT;
CREATE INDEX briefing_series_by_series ON briefing_series (series_id);

-- Findings a person has looked at and let stand. One that says something else is another.
CREATE TABLE dismissals (
  id INTEGER PRIMARY KEY,
  figure_id INTEGER NOT NULL REFERENCES figures (id) ON DELETE CASCADE,
  finding TEXT NOT NULL,
  UNIQUE (figure_id, finding)
) STRICT;

-- 1: every keyword of this name, of whatever report; its keywords are found and not listed.
ALTER TABLE briefings ADD COLUMN gathered INTEGER NOT NULL DEFAULT 0 CHECK (gathered IN (0, 1));
`;
