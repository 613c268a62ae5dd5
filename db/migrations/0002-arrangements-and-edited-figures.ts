/**
 * What a person arranges and corrects: which stretches of the source a talking point is made of,
 * which ones are none, and figures with another value, label or kind than was read.
 */
export const up = `
-- JSON list of {start, end}; NULL in points kept before there were any: the whole stretch.
ALTER TABLE points ADD COLUMN blocks TEXT CHECK (blocks IS NULL OR json_valid(blocks));
ALTER TABLE reports ADD COLUMN intro_blocks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(intro_blocks));
ALTER TABLE reports ADD COLUMN skipped TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skipped));
-- JSON of what a person put in the place of what was read; NULL: as read.
ALTER TABLE figures ADD COLUMN edit TEXT CHECK (edit IS NULL OR json_valid(edit));
`;
