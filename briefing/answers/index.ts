/** Questions, as people type them, answered from every figure and talking point of the library. */
export { exampleLabels } from './examples.ts';
export { answerOfFigure, answerOfPoint, findAnswers } from './find.ts';
export { prepareLibrary, type AnswerLibrary } from './library.ts';
export type {
  AnswerExample,
  ComparedFigure,
  FigureAnswer,
  FigureSource,
  LibraryAnswer,
  PointAnswer,
  PointMatch,
  PointSource,
} from './model.ts';
