import { expect, test } from 'vitest';
import { figures } from '../../testing.ts';

test.each([['Output rose four times.', 'growth', 'Output']])(
  'how often something was moved is no multiple: %s',
  (text, kind, label) => {
    const [figure] = figures(text);
    expect([figure?.kind, figure?.label]).toEqual([kind, label]);
  },
);
