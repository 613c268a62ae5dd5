/** A heading names its keyword in quotes: “稳”中有进：企业发展…, or “Steady”: Firms found energy. */

export interface Heading {
  name: string;
  heading: string;
  phrase: string;
  tagline: string;
}

const quoted = /^[“"「『‘]([^“”"「」『』‘’\s]{1,20})[”"」』’]([^：:。]{0,30}?)(?:\s*[：:]\s*(.*))?$/;
const longest = 120;

/** The heading that a line is, or null. A sentence that only begins with a quotation is none. */
export function headingOf(line: string): Heading | null {
  if (line.length > longest || /[。！？；.!?;,，、{}[\]]$/.test(line)) return null;
  const match = quoted.exec(line);
  if (!match) return null;
  const [, name = '', after = '', tagline = ''] = match;
  if (tagline === '' && after.length > 8) return null;
  // "name": "value" is data, not a heading.
  if (/^["'{[\d<>]/.test(tagline)) return null;
  const phrase = tagline === '' && after === '' ? '' : `${name}${after}`.trim();
  return { name, heading: line, phrase, tagline: tagline.trim() };
}
