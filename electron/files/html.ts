/** HTML → text: headings, paragraphs, list items and table rows; scripts and styles are nothing said. */
import { Lines } from './lines.ts';
import { walkHtml } from './markup.ts';

const unsaid = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'nav', 'button', 'select']);
const blocks = new Set(
  'p div section article main header footer li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 figure figcaption hr'.split(
    ' ',
  ),
);

export function htmlText(html: string): string {
  const lines = new Lines();
  let skipping = 0;
  let level = 0;
  let inTable = 0;
  walkHtml(html, {
    open: (name) => {
      if (unsaid.has(name)) skipping++;
      if (skipping > 0) return;
      if (name === 'table' && inTable++ === 0) lines.end(level);
      if (blocks.has(name)) {
        if (inTable === 0) lines.end(level);
        else lines.say(' ');
      }
      const heading = /^h([1-6])$/.exec(name)?.[1];
      if (heading !== undefined) level = Number(heading);
      if (name === 'br') lines.say('\n');
    },
    text: (text) => {
      if (skipping === 0) lines.say(text.replace(/[ \t\r\n]+/g, ' '));
    },
    close: (name) => {
      if (unsaid.has(name)) skipping = Math.max(0, skipping - 1);
      if (skipping > 0) return;
      if (name === 'table' && inTable > 0 && --inTable === 0) lines.table();
      else if (inTable === 1 && (name === 'td' || name === 'th')) lines.cell();
      else if (inTable === 1 && name === 'tr') lines.row();
      else if (inTable === 0 && blocks.has(name)) {
        lines.end(level);
        level = 0;
      }
    },
  });
  lines.end(level);
  return lines.toString();
}
