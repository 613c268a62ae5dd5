/**
 * What the numbers of a sentence tell of one another, and what else it says of each: done when all of them have
 * a label, in this order.
 */
import type { Speech } from './around.ts';
import { tellAdditional } from './counted/additional.ts';
import { tellByWhat } from './counted/by-what.ts';
import { tellByWhich } from './counted/by-which.ts';
import { tellBroughtInto } from './counted/brought-into.ts';
import { tellHowFar } from './counted/how-far-done.ts';
import { tellHowOften } from './counted/how-often-done.ts';
import { tellConditions } from './times/conditions.ts';
import { tellFrames } from './times/frames.ts';
import { tellLimitFor } from './compared/limit-for.ts';
import { tellUnpointed } from './unpointed.ts';
import { tellKeptWithin } from './compared/kept-within.ts';
import { tellAim } from './compared/aimed.ts';
import { tellAmong } from './compared/among-whom.ts';
import { tellCompared, tellEarlier, tellOtherTime } from './compared/at-another-time.ts';
import { tellTeam } from './counted/members-of.ts';
import { tellCostOfBought } from './money/cost-of-bought.ts';
import { tellValue } from './money/valued-at.ts';
import { tellDistance } from './counted/distance-made.ts';
import { tellMoved } from './compared/measure-that-moves.ts';
import { tellBeside } from './compared/told-beside.ts';
import { tellOfWhatSum } from './money/of-what-sum.ts';
import { tellSource } from './money/where-from.ts';
import { tellBareCount } from './counted/bare-count.ts';
import { tellToEnd } from './cut-short.ts';
import { tellWhich } from './counted/which-of-them.ts';
import { tellPerMany } from './compared/per-many.ts';
import { tellRestriction } from './compared/restricted.ts';
import { tellWhereSo } from './compared/where-so.ts';
import { tellRank } from './compared/rank-told.ts';
import { tellHigh } from './compared/new-high.ts';
import { tellDevoted } from './parts/devoted-to.ts';
import { tellAverageOf } from './compared/average-of-what.ts';
import { tellStart } from './compared/at-the-start.ts';
import { tellBefore } from './compared/before.ts';
import { distinguish, distinguishMoves, respectively } from './compared/contrast.ts';
import { tellBoth } from './compared/each-group.ts';
import { tellExpected } from './compared/foretold.ts';
import { tellChangeOfChange } from './compared/change-of-change.ts';
import { tellChange } from './compared/grown.ts';
import { tellMoreOf } from './compared/more-of.ts';
import { heldToNorm } from './compared/held-to-norm.ts';
import { heldTo, heldToOthers } from './compared/held-to.ts';
import { tellSupposed } from './compared/if-it-moved.ts';
import { tellBasis } from './compared/on-what-basis.ts';
import { tellRecord } from './compared/record.ts';
import { tellOneGroup } from './compared/one-group.ts';
import { tellOrdered } from './compared/ordered-so.ts';
import { tellItsMeasure } from './compared/its-measure.ts';
import { tellSharedBase } from './compared/shared-base.ts';
import { tellSectors } from './compared/other-sectors.ts';
import { tellStays } from './compared/stays-above.ts';
import { tellTerms } from './compared/in-what-terms.ts';
import { tellRate } from './compared/yearly-rate.ts';
import { tellPlanned } from './compared/planned.ts';
import { tellToCome } from './compared/yet-to-come.ts';
import { tellState } from './counted/in-what-state.ts';
import { tellLikened, tellSaved } from './counted/saved-by-it.ts';
import { tellSharedHead } from './counted/shared-head.ts';
import { tellHelpedTo } from './counted/helped-to.ts';
import { tellAllOfThem } from './counted/all-of-them.ts';
import { tellDeed } from './counted/tell-deed.ts';
import { divisionsInTurn, ownersIn } from './lists/divisions-in-turn.ts';
import { tellNights } from './lists/nights.ts';
import { tellFollowed } from './lists/followed-by.ts';
import { tellRanking } from './lists/ranking.ts';
import { tellWished } from './money/wished.ts';
import { amountsOf, betweenTheTwo } from './of/between-the-two.ts';
import { tellAttributed } from './parts/attributed.ts';
import { tellPartsOfSum } from './parts/parts-of-sum.ts';
import { tellAll } from './parts/parts-add-up.ts';
import type { Setting } from './setting.ts';
import { subjectText } from '../subjects/subjects.ts';

type Step = (settings: Setting[], text: string, speech: Speech) => void;

const steps: Step[] = [
  // Whose, and of which group.
  distinguishMoves,
  distinguish,
  (settings, text, { amounts }) =>
    respectively(settings, text, (setting) => subjectText(text, setting), amounts),
  tellParts,
  tellBoth,
  tellFollowed,
  tellRanking,
  heldToOthers,
  tellTheTwo,
  tellAll,
  // What was done to them, and where they are.
  tellDeed,
  tellByWhat,
  tellAllOfThem,
  tellHowOften,
  tellHowFar,
  tellBroughtInto,
  tellAdditional,
  tellTeam,
  tellCostOfBought,
  tellHelpedTo,
  tellByWhich,
  tellSharedHead,
  tellSharedBase,
  tellSaved,
  tellLikened,
  tellState,
  tellPartsOfSum,
  tellAttributed,
  tellNights,
  // Held against what: another time, another place, what it ought to be.
  tellStart,
  tellBefore,
  tellOtherTime,
  tellCompared,
  heldTo,
  tellItsMeasure,
  tellSectors,
  tellChange,
  tellMoreOf,
  tellChangeOfChange,
  // A growth is told as one by now: “rose 1.2%, compared with 1.5% in the prior year”.
  tellOtherTime,
  tellEarlier,
  tellTerms,
  tellRate,
  tellExpected,
  tellKeptWithin,
  tellStays,
  tellAim,
  tellPlanned,
  tellOrdered,
  tellWished,
  tellAmong,
  heldToNorm,
  tellOneGroup,
  tellAverageOf,
  tellValue,
  tellDistance,
  tellMoved,
  tellBeside,
  tellSource,
  tellOfWhatSum,
  tellBareCount,
  tellWhich,
  tellRank,
  tellHigh,
  tellToEnd,
  tellDevoted,
  tellRestriction,
  tellWhereSo,
  tellBasis,
  tellRecord,
  tellSupposed,
  tellLimitFor,
  tellUnpointed,
  tellFrames,
  tellConditions,
  tellPerMany,
  tellToCome,
];

/** The last touches on the labels of a sentence; `speech` keeps what the next sentence may mean. */
export function tellSentence(settings: Setting[], text: string, speech: Speech): void {
  for (const step of steps) step(settings, text, speech);
}

/** Divisions told in turn, and those the next sentence may go on with. */
function tellParts(settings: Setting[], _text: string, speech: Speech): void {
  divisionsInTurn(settings, speech.parts);
  speech.parts = ownersIn(settings, speech.parts);
}

/** “the difference between the two”: of the amounts told right before. */
function tellTheTwo(settings: Setting[], _text: string, speech: Speech): void {
  settings.forEach((one, at) => {
    one.label = betweenTheTwo(one.label, [...speech.amounts, ...amountsOf(settings.slice(0, at))], one);
  });
  speech.amounts = amountsOf(settings);
}
