/** The tables of a report's document as they were drawn; its source text tells them row by row. */
export const up = `
ALTER TABLE reports ADD COLUMN tables TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tables));
`;
