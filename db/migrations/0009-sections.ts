/** The heading inside its keyword that a talking point stands under. */
export const up = `
-- JSON {text, source: {start, end}}; NULL: it stands under the keyword alone.
ALTER TABLE points ADD COLUMN section TEXT CHECK (section IS NULL OR json_valid(section));
`;
