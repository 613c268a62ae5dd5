/** Speaker notes typed on a slide that shows no talking point: a cover, a keyword, an agenda, a comparison. */
export const up = `
ALTER TABLE slides ADD COLUMN notes TEXT; -- NULL: as built
`;
