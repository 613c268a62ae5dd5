/** When a report was given, by whom, and of what place it speaks: read from its front matter. */
export const up = `
ALTER TABLE reports ADD COLUMN date TEXT NOT NULL DEFAULT '';
ALTER TABLE reports ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE reports ADD COLUMN region TEXT NOT NULL DEFAULT '';
`;
