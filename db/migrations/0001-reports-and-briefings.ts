/**
 * The first library: reports as read, what a person changed on them, the briefings made of them,
 * small settings, and the history that undo and redo walk.
 *
 * Ids that cross the door never come back for another row (AUTOINCREMENT): a window that still
 * shows a removed report must get "not found", not its successor.
 */
export const up = `
CREATE TABLE reports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  kicker TEXT NOT NULL,
  byline TEXT NOT NULL,
  language TEXT NOT NULL,
  year INTEGER,
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  intro TEXT NOT NULL,
  source_text TEXT NOT NULL -- verbatim, and last: lists never walk through it
) STRICT;

CREATE TABLE keywords (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL,
  heading TEXT NOT NULL,
  phrase TEXT NOT NULL,
  tagline TEXT NOT NULL,
  UNIQUE (report_id, position)
) STRICT;

CREATE TABLE points (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  keyword_id INTEGER NOT NULL REFERENCES keywords (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  lead TEXT NOT NULL,
  text TEXT NOT NULL,
  source_start INTEGER NOT NULL,
  source_end INTEGER NOT NULL CHECK (source_end >= source_start),
  lead_edit TEXT, -- the three edits: NULL means "as read"
  bullets_edit TEXT CHECK (bullets_edit IS NULL OR json_valid(bullets_edit)),
  notes_edit TEXT,
  UNIQUE (keyword_id, position)
) STRICT;

CREATE TABLE figures (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  point_id INTEGER REFERENCES points (id) ON DELETE CASCADE, -- NULL: in the introduction
  position INTEGER NOT NULL CHECK (position > 0),
  raw TEXT NOT NULL,
  value REAL NOT NULL,
  magnitude TEXT NOT NULL,
  unit TEXT NOT NULL,
  normalized REAL NOT NULL,
  kind TEXT NOT NULL,
  sign INTEGER NOT NULL CHECK (sign IN (-1, 1)),
  approx TEXT,
  label TEXT NOT NULL,
  source_start INTEGER NOT NULL,
  source_end INTEGER NOT NULL CHECK (source_end >= source_start),
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL CHECK (sentence_end >= sentence_start),
  in_text_start INTEGER NOT NULL,
  in_text_end INTEGER NOT NULL CHECK (in_text_end >= in_text_start)
) STRICT;
CREATE INDEX figures_by_report ON figures (report_id);
CREATE INDEX figures_by_point ON figures (point_id);

CREATE TABLE briefings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  scope TEXT, -- the keyword's name; NULL: the whole report
  title TEXT NOT NULL,
  theme TEXT NOT NULL,
  aspect TEXT NOT NULL
) STRICT;
CREATE INDEX briefings_by_report ON briefings (report_id);

-- Refers to keywords and not to the report, so that a briefing can gather keywords of several reports.
CREATE TABLE briefing_keywords (
  id INTEGER PRIMARY KEY,
  briefing_id INTEGER NOT NULL REFERENCES briefings (id) ON DELETE CASCADE,
  keyword_id INTEGER NOT NULL REFERENCES keywords (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  UNIQUE (briefing_id, position)
) STRICT;
CREATE INDEX briefing_keywords_by_keyword ON briefing_keywords (keyword_id);

-- Only slides on which a person overrode something; NULL means "automatic".
CREATE TABLE slides (
  id INTEGER PRIMARY KEY,
  briefing_id INTEGER NOT NULL REFERENCES briefings (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  layout TEXT,
  hidden INTEGER CHECK (hidden IN (0, 1)),
  UNIQUE (briefing_id, key)
) STRICT;

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Steps of undo, oldest first; the undone ones are always the youngest.
CREATE TABLE history_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- What happened to one row. The image (JSON) holds what is needed to go back: all columns of a
-- deleted row, the former values of the changed columns of an updated one, nothing for an insert.
CREATE TABLE history_rows (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES history_steps (id) ON DELETE CASCADE,
  row_table TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  happened TEXT NOT NULL CHECK (happened IN ('insert', 'update', 'delete')),
  image TEXT CHECK ((image IS NULL) = (happened = 'insert'))
) STRICT;
CREATE INDEX history_rows_by_step ON history_rows (step_id);
`;
