/** The rules that name a number, in the order in which they are asked: the most telling first. */
import { shareSoRules } from './parts/share-so.ts';
import { metTargetRules } from './parts/met-target.ts';
import { ofWhichSoRules } from './parts/of-which-so.ts';
import { sumByItselfRules } from './money/sum-told-by-itself.ts';
import { boughtBack } from './money/bought-back.ts';
import { changeInEach } from './compared/change-in-each.ts';
import { mostMovedWhere, whereMost } from './lists/where-most.ts';
import { shareSpentRules } from './parts/share-spent.ts';
import { shareInListRules } from './parts/share-in-list.ts';
import { surveyedAmong } from './counted/surveyed.ts';
import { whichWas } from './parts/which-was.ts';
import { whichWereRules } from './parts/which-were.ts';
import { ourStandardRules } from './compared/our-standard.ts';
import { averaging, measurePer } from './compared/averaging.ts';
import { yearsOf } from './compared/years-of.ts';
import { averageFor } from './money/hedged-at.ts';
import { reachIn } from './compared/reach-in.ts';
import { allThereAre } from './counted/all-there-are.ts';
import { soFarDone, spentSoFar } from './parts/so-far-done.ts';
import { equalPer } from './compared/equal-per.ts';
import { thoseThatDid } from './counted/those-that-did.ts';
import { whereIs } from './counted/where-is.ts';
import { takenOut as takenSomewhere } from './counted/taken-out.ts';
import { givenWhatRules } from './counted/given-what.ts';
import { aimedAt } from './compared/aimed-at.ts';
import { asItWas } from './compared/as-it-was.ts';
import { broughtTo, lengthIs } from './compared/dimension.ts';
import { leastOfEach } from './compared/least-of-each.ts';
import { rateInThings } from './compared/of-a-measure.ts';
import { soFarRules } from './compared/so-far.ts';
import { fundsForRules } from './money/funds-for.ts';
import { costOfProjectRules } from './money/cost-of-project.ts';
import { toBeSpentRules } from './money/to-be-spent.ts';
import { overspendRules } from './money/overspend.ts';
import { investedInRules } from './money/invested-in.ts';
import { wentOnRules } from './money/went-on.ts';
import { lateAndOverRules } from './times/late-and-over.ts';
import { broughtInRules } from './money/brought-in.ts';
import { pennyOfEveryPound } from './money/of-every-pound.ts';
import { limitInShare } from './times/as-limit.ts';
import { termRules } from './times/terms.ts';
import { whoseChangeRules } from './compared/whose-change.ts';
import { rankAmongRules } from './compared/rank-among.ts';
import { shareOfThatRules } from './parts/share-of-that.ts';
import { sumsDoneRules } from './money/sums-done.ts';
import { inListRules } from './lists/in-lists.ts';
import { besidePlanRules } from './compared/beside-plan.ts';
import { whereDoneRules } from './counted/where-done.ts';
import { withWhatRules } from './counted/with-what.ts';
import { ofADealRules } from './money/of-a-deal.ts';
import { placesMoved, timesWhat } from './compared/per-base.ts';
import { givenRules } from './money/given-to.ts';
import {
  partMade,
  lastingLabel,
  includedLabel,
  sumIncluded,
  describedLabel,
  besideLabel,
  nowLabel,
} from './beside.ts';
import { countedBeside, earnedIn, extendedTo, spanLabel, whereLabel } from './beside-noun.ts';
import { rankLabel } from './compared/ranked.ts';
import { itIn } from './compared/same-measure.ts';
import { costLabel } from './money/takes.ts';
import { equalToShare } from './compared/against-plan.ts';
import type { Rule } from './rule.ts';
import { bracketLabel } from './lists/bracketed.ts';
import { equalLabel, inAllLabel, workLabel, worthLabel } from './money/bought.ts';
import { apposedTo, costOfDoing, costTo, elsewhere, ownedBy, paidBy, usedBy } from './beside-told.ts';
import { capacityLabel, fineLabel, tripsLabel, withoutLabel, yearsOfLabel, yieldLabel } from './capacity.ts';
import { amountChange, changedLevel, changeLabel } from './compared/changed.ts';
import { countedLabel, measuredFrom } from './counted/counted.ts';
import { dashedLabel } from './lists/dashed.ts';
import { deedLabel } from './deeds/deed-label.ts';
import { byVerb, excess, placedOn, shareDone } from './by-verb.ts';
import { extentOf, givenFor, howEarly, ofWhatWas } from './money/for-what.ts';
import { timeSo, waitFor } from './times/how-long-so.ts';
import { beWithout, timeOfDeed, timeToDo } from './times/how-long.ts';
import { gappedShare, secondSubject } from './compared/gapped.ts';
import { undergone } from './measure-undergone.ts';
import { gappedLabel } from './verb-told-once.ts';
import { bareShare } from './parts/bare-share.ts';
import { averageTimeOfDeed } from './times/average-time-of-deed.ts';
import { didNot } from './counted/did-not.ts';
import { ofThoseMarked } from './counted/of-those-marked.ts';
import { ofThoseDone } from './counted/of-those-done.ts';
import { sameInBrackets } from './compared/told-in-brackets.ts';
import { asideAt } from './compared/aside-at.ts';
import { comparedLabel, inherited } from './inherited.ts';
import { closureLabel, everyLabel, untilLabel } from './times/lasting.ts';
import { ageLabel, distanceLabel, madeLabel, markLabel, reachLabel } from './marks.ts';
import { listedLabel } from './lists/listed.ts';
import { adjacentLabel, gapLabel, objectLabel } from './named.ts';
import { namedShare } from './parts/named-share.ts';
import { ofLabel } from './of/of-label.ts';
import { ofIt } from './compared/level-of.ts';
import { totalOf } from './totals.ts';
import { leadOf } from './setting.ts';
import { partitiveLabel } from './parts/before-of.ts';
import { fractionLabel } from './parts/fraction.ts';
import { closedLabel, contributedLabel, coverLabel, putLabel, revisedLabel } from './compared/standing.ts';
import { paidOutBy, savingsFor, taxPaidBy } from './money/paid-by.ts';
import { rowLabel } from './lists/rows.ts';
import { bracketedWay, growthIn } from './served-as.ts';
import {
  allBut,
  areaLabel,
  befell,
  daysAbove,
  roomLabel,
  savedFrom,
  sinceSuch,
  sinceLast,
  spentBehind,
  targetIs,
} from './yet-told.ts';
import { asPlanned, availableTo, didSo, letAt, savedSo, withA } from './money/let-at.ts';
import { aheadOf, lastsSo } from './times/when-told.ts';
import { namedAsRules } from './named-as.ts';
import { grantedFor } from './counted/granted-for.ts';
import { papersRules } from './counted/papers-for.ts';
import { ofItsLevel } from './compared/of-its-level.ts';
import { measureOfRules } from './lists/measure-of.ts';
import { partsWentTo } from './money/parts-went-to.ts';
import { timeAfter, timeToCome } from './times/time-to-come.ts';
import { ofEachCoin, ofEachStep } from './money/of-each-coin.ts';
import { timesAll, timesLikely } from './compared/times-pay.ts';
import { givenToManyRules } from './counted/given-to-many.ts';
import { incomeLimit } from './money/income-limit.ts';
import { whoseThingsRules } from './counted/whose-things.ts';
import { aboveInflation } from './compared/above-inflation.ts';
import { asForecast } from './compared/as-forecast.ts';
import { itemDoneRules } from './lists/item-done.ts';
import { monthsOf } from './times/months-of.ts';

/** Rules that say more than a name, in order: “Lost to congestion”, “In work or further study”. */
export const telling: Rule[] = [
  leastOfEach,
  ...metTargetRules,
  ...itemDoneRules,
  incomeLimit,
  asForecast,
  aboveInflation,
  ...whoseThingsRules,
  ...shareSoRules,
  didNot,
  ofThoseDone,
  ofThoseMarked,
  asideAt,
  averageTimeOfDeed,
  rowLabel,
  sameInBrackets,
  sumIncluded,
  whereMost,
  mostMovedWhere,
  ...shareSpentRules,
  ...shareInListRules,
  surveyedAmong,
  beWithout,
  ...ofWhichSoRules,
  ...whichWereRules,
  ...fundsForRules,
  ...sumByItselfRules,
  whichWas,
  thoseThatDid,
  equalToShare,
  equalPer,
  ...ourStandardRules,
  soFarDone,
  spentSoFar,
  ...namedAsRules,
  aimedAt,
  grantedFor,
  ...papersRules,
  ofItsLevel,
  ...measureOfRules,
  partsWentTo,
  limitInShare,
  timeToCome,
  timeAfter,
  timesAll,
  timesLikely,
  ofEachCoin,
  ofEachStep,
  ...givenToManyRules,
  monthsOf,
  savingsFor,
  taxPaidBy,
  ...givenRules,
  timesWhat,
  placesMoved,
  averaging,
  measurePer,
  yearsOf,
  averageFor,
  boughtBack,
  ...whereDoneRules,
  ...withWhatRules,
  ...investedInRules,
  ...besidePlanRules,
  ...whoseChangeRules,
  ...rankAmongRules,
  ...shareOfThatRules,
  ...sumsDoneRules,
  ...ofADealRules,
  ...inListRules,
  whereIs,
  takenSomewhere,
  ...givenWhatRules,
  asItWas,
  broughtTo,
  lengthIs,
  rateInThings,
  reachIn,
  allThereAre,
  ...soFarRules,
  ...costOfProjectRules,
  ...toBeSpentRules,
  ...overspendRules,
  ...wentOnRules,
  ...lateAndOverRules,
  ...broughtInRules,
  pennyOfEveryPound,
  ...termRules,
  letAt,
  savedSo,
  asPlanned,
  withA,
  availableTo,
  didSo,
  aheadOf,
  lastsSo,
  itIn,
  givenFor,
  howEarly,
  extentOf,
  ofWhatWas,
  gappedShare,
  secondSubject,
  growthIn,
  bracketedWay,
  bracketLabel,
  dashedLabel,
  listedLabel,
  amountChange,
  changedLevel,
  ofIt,
  ownedBy,
  elsewhere,
  costTo,
  costOfDoing,
  paidBy,
  paidOutBy,
  usedBy,
  apposedTo,
  allBut,
  targetIs,
  sinceSuch,
  sinceLast,
  daysAbove,
  spentBehind,
  savedFrom,
  areaLabel,
  befell,
  roomLabel,
  partMade,
  besideLabel,
  nowLabel,
  includedLabel,
  rankLabel,
  totalOf,
  comparedLabel,
  worthLabel,
  fractionLabel,
  ageLabel,
  distanceLabel,
  reachLabel,
  everyLabel,
  closureLabel,
  untilLabel,
  waitFor,
  timeToDo,
  costLabel,
  inAllLabel,
  equalLabel,
  markLabel,
  madeLabel,
  workLabel,
  putLabel,
  closedLabel,
  revisedLabel,
  contributedLabel,
  coverLabel,
  countedBeside,
  extendedTo,
  whereLabel,
  earnedIn,
  spanLabel,
  capacityLabel,
  yieldLabel,
  tripsLabel,
  withoutLabel,
  fineLabel,
  yearsOfLabel,
  excess,
  byVerb,
  shareDone,
  undergone,
  placedOn,
  partitiveLabel,
  bareShare,
  gappedLabel,
  changeInEach,
  changeLabel,
  describedLabel,
  lastingLabel,
];
/** Rules that give a name, in order; what is none is passed over. */
export const naming: Rule[] = [
  countedLabel,
  ofLabel,
  measuredFrom,
  deedLabel,
  namedShare,
  averageTime(objectLabel),
  averageTime(gapLabel),
  adjacentLabel,
  timeOfDeed,
  timeSo,
  averageTime(inherited),
];

/** “cut the average licence from 27 days”: what takes so long is a time. */
function averageTime(rule: Rule): Rule {
  return (setting, around) => {
    const label = rule(setting, around);
    return setting.kind === 'duration' &&
      label !== around.last &&
      (/^(?:average|median|mean|typical)\s/i.test(label) ||
        (/^[A-Z][a-z]+ing$/.test(label) && leadOf(setting) === 'for')) &&
      !/\b(?:time|wait|stay|age|period|length|delay|duration|tenure|life|term|day|week|year|shift|maturity|spell|session|queue|gap|notice)s?\b/i.test(
        label,
      )
      ? // “The average journey | to the border”
        label.replace(/^(.+?)(?= (?:to|from|for|in|at|of|by|with|on) |$)/, '$1 time')
      : label;
  };
}
