/** XML and HTML as a stream of what opens, what is said and what closes. No entity is fetched or grows. */
import { Parser } from 'htmlparser2';

export interface Handlers {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Walks through XML. */
export function walkXml(xml: string, handlers: Handlers): void {
  walk(xml, handlers, true);
}

/** Walks through HTML, as forgiving as a browser; nothing in it is run. */
export function walkHtml(html: string, handlers: Handlers): void {
  walk(html, handlers, false);
}

function walk(markup: string, { open, text, close }: Handlers, xmlMode: boolean): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(name, attributes),
      ontext: (said) => text?.(said),
      onclosetag: (name) => close?.(name),
    },
    { xmlMode, decodeEntities: true, lowerCaseTags: !xmlMode },
  );
  parser.write(markup);
  parser.end();
}
