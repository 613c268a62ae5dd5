/** .odt → text: OpenDocument 1.3, paragraph by paragraph. */
import { Lines } from './lines.ts';
import { walkXml } from './markup.ts';
import { partText, type Parts } from './zip.ts';

const unsaid = new Set(['text:tracked-changes', 'office:annotation', 'office:forms', 'text:note-citation']);

export function odtText(parts: Parts): string {
  const lines = new Lines();
  let skipping = 0;
  let inBody = false;
  let level = 0;
  let inTable = 0;
  let depth = 0;
  walkXml(partText(parts, 'content.xml'), {
    open: (name, attributes) => {
      if (name === 'office:body') inBody = true;
      if (unsaid.has(name)) skipping++;
      if (skipping > 0 || !inBody) return;
      if (name === 'text:h') level = Number(attributes['text:outline-level'] ?? 1) + 1;
      else if (name === 'text:p')
        level = /^(?:Title|标题)$/.test(attributes['text:style-name'] ?? '') ? 1 : level;
      else if (name === 'text:s') lines.say(' '.repeat(Math.min(80, Number(attributes['text:c'] ?? 1) || 1)));
      else if (name === 'text:tab') lines.say('\t');
      else if (name === 'text:line-break') lines.say('\n');
      else if (name === 'table:table') inTable++;
      if (name === 'text:p' || name === 'text:h') depth++;
    },
    text: (text) => {
      if (inBody && skipping === 0 && depth > 0) lines.say(text);
    },
    close: (name) => {
      if (unsaid.has(name)) skipping--;
      else if (skipping > 0 || !inBody) return;
      else if (name === 'table:table') {
        if (--inTable === 0) lines.table();
      } else if (name === 'table:table-cell' && inTable === 1) lines.cell();
      else if (name === 'table:table-row' && inTable === 1) lines.row();
      else if (name === 'text:p' || name === 'text:h') {
        depth--;
        if (inTable === 0) lines.end(level);
        else lines.say(' ');
        level = 0;
      }
    },
  });
  return lines.toString();
}
