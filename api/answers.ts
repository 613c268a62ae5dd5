import { z } from 'zod';
import type { AnswerExample, LibraryAnswer } from '../briefing/answers/index.ts';
import { call } from './door.ts';
import { figureId, pointId, reportId } from './ids.ts';

/** What the library has to say to a question. */
export interface AnswersFound {
  /** The year that the question was taken to ask for (去年 → 2019); null when it named none. */
  year: number | null;
  /** The best first: figures, then talking points; at most 40. */
  answers: LibraryAnswer[];
  /** What could be asked, while nothing was. */
  examples: AnswerExample[];
}

/** The longest question, in characters. */
export const maxQuestion = 200;

/** What can be put on the air: one figure, or one talking point. */
export const answerOf = z.union([z.object({ figureId }), z.object({ pointId })]);
export type AnswerOf = z.output<typeof answerOf>;

/** Questions to the whole library. */
export const answers = {
  /** `reportId`: the report that is presented, from which 去年 counts; null: the newest. */
  find: call<AnswersFound>()(
    'library',
    z.object({ question: z.string().max(maxQuestion), reportId: reportId.nullable() }),
  ),
  /** One figure or talking point as an answer, whatever was asked. */
  get: call<LibraryAnswer>()('library', answerOf),
};
