import type { Answer, Bridge, Client } from './index.ts';
import { WireFailure } from './errors.ts';

/**
 * Wraps the bridge so that screens write `await lectern.points.edit({ … })`
 * and a refusal arrives as a thrown WireFailure with kind, message and hint.
 */
export function createClient(bridge: Bridge): Client {
  const unwrap = async (answer: Promise<Answer<unknown>>): Promise<unknown> => {
    const outcome = await answer;
    if (!outcome.ok) throw new WireFailure(outcome.error);
    if ('value' in outcome) return outcome.value;
    return outcome.json === undefined ? undefined : (JSON.parse(outcome.json) as unknown);
  };
  const nouns = Object.entries(bridge).filter(([noun]) => noun !== 'on') as [
    string,
    Record<string, (input?: unknown) => Promise<Answer<unknown>>>,
  ][];
  const wrapped = nouns.map(([noun, verbs]) => [
    noun,
    Object.fromEntries(
      Object.entries(verbs).map(([verb, go]) => [verb, (input?: unknown) => unwrap(go(input))]),
    ),
  ]);
  return { ...Object.fromEntries(wrapped), on: bridge.on } as Client;
}
