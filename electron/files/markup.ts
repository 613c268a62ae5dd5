/** XML and HTML as a stream of what opens, what is said and what closes. No entity is fetched or grows. */
import { Parser } from 'htmlparser2';
import { cleaned } from './clean.ts';

export interface Handlers {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const ooxml = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const odf = 'urn:oasis:names:tc:opendocument:xmlns';
/** The prefix under which the readers know a name space; a file may call it otherwise. */
const prefixes = new Map([
  [`${ooxml}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${ooxml}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${ooxml}/presentationml/2006/main`, 'p'],
  [`${strict}/presentationml/main`, 'p'],
  [`${ooxml}/spreadsheetml/2006/main`, ''],
  [`${strict}/spreadsheetml/main`, ''],
  [`${ooxml}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${ooxml}/package/2006/relationships`, ''],
  [`${ooxml}/officeDocument/2006/math`, 'm'],
  [`${ooxml}/markup-compatibility/2006`, 'mc'],
  ...['text', 'table', 'office', 'style', 'presentation'].map((name): [string, string] => [
    `${odf}:${name}:1.0`,
    name,
  ]),
  [`${odf}:drawing:1.0`, 'draw'],
  [`${odf}:xsl-fo-compatible:1.0`, 'fo'],
  [`${odf}:svg-compatible:1.0`, 'svg'],
]);

/** Walks through XML; names come with the prefixes above, whatever the file calls them. */
export function walkXml(xml: string, { open, text, close }: Handlers): void {
  let renamed: Map<string, string> = new Map();
  const outer: { depth: number; renamed: Map<string, string> }[] = [];
  let depth = 0;
  const known = (name: string, isAttribute = false): string => {
    const colon = name.indexOf(':');
    const to = colon < 0 && isAttribute ? undefined : renamed.get(colon < 0 ? '' : name.slice(0, colon));
    if (to === undefined) return name;
    return to === '' ? name.slice(colon + 1) : `${to}:${name.slice(colon + 1)}`;
  };
  walk(
    xml,
    {
      open: (name, attributes) => {
        depth++;
        const names = Object.keys(attributes);
        const declared = names.length === 0 ? names : names.filter((one) => one.startsWith('xmlns'));
        if (declared.length > 0) {
          outer.push({ depth, renamed });
          renamed = new Map(renamed);
          for (const one of declared) {
            const own = one.slice(6);
            const to = prefixes.get(attributes[one] ?? '');
            if (to === undefined || to === own) renamed.delete(own);
            else renamed.set(own, to);
          }
        }
        if (renamed.size === 0) return open?.(name, attributes);
        open?.(
          known(name),
          Object.fromEntries(names.map((one) => [known(one, true), attributes[one] ?? ''])),
        );
      },
      ...(text && { text }),
      close: (name) => {
        close?.(known(name));
        if (outer.at(-1)?.depth === depth) renamed = outer.pop()?.renamed ?? renamed;
        depth--;
      },
    },
    true,
  );
}

/** Walks through HTML, as forgiving as a browser; nothing in it is run. */
export function walkHtml(html: string, handlers: Handlers): void {
  walk(html, handlers, false);
}

/** No document nests its elements deeper. */
const deepest = 10_000;

/** @throws Error elements nested too deep */
function walk(markup: string, { open, text, close }: Handlers, xmlMode: boolean): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > deepest) throw new Error(`elements are nested more than ${deepest} deep`);
        open?.(name, attributes);
      },
      ontext: (said) => text?.(cleaned(said)),
      onclosetag: (name) => {
        depth--;
        close?.(name);
      },
    },
    { xmlMode, decodeEntities: true, lowerCaseTags: !xmlMode },
  );
  parser.write(markup);
  parser.end();
}
