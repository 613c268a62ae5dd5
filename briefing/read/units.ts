/** What the magnitude of a number multiplies by. */

const magnitudes: Record<string, number> = {
  '': 1,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  // As Taiwan counts.
  兆: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
  b: 1e9,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  'thousand crore': 1e10,
  'lakh crore': 1e12,
};

/** What a magnitude multiplies by. */
export const factorOf = (magnitude: string): number =>
  magnitudes[magnitude] ?? magnitudes[magnitude.toLowerCase()] ?? 1;
