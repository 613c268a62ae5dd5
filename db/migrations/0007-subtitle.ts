/** The second line of a report's title. */
export const up = `ALTER TABLE reports ADD COLUMN subtitle TEXT NOT NULL DEFAULT '';`;
