/** The rules that name a number, in the order in which they are asked: the most telling first. */
import { ofWhatWasMeantRules } from './parts/of-what-was-meant.ts';
import { shareSoRules } from './parts/share-so.ts';
import { metTarget } from './parts/met-target.ts';
import { ofWhichSoRules } from './parts/of-which-so.ts';
import { sumByItselfRules } from './money/sum-told-by-itself.ts';
import { coveredByRules } from './counted/covered-by.ts';
import { capacityOfWhat } from './parts/capacity-of-what.ts';
import { boughtBack } from './money/bought-back.ts';
import { issuedSo } from './money/issued-so.ts';
import { changeInEach } from './compared/change-in-each.ts';
import { howOftenMoved } from './compared/how-often-moved.ts';
import { numberMoved, rateMoved } from './compared/rate-moved.ts';
import { mostMovedWhere, whereMost } from './lists/where-most.ts';
import { shareSpentRules } from './parts/share-spent.ts';
import { shareInListRules } from './parts/share-in-list.ts';
import { wereThose } from './parts/were-those.ts';
import { jobsInRules } from './counted/jobs-in.ts';
import { surveyedAmong } from './counted/surveyed.ts';
import { whichWas } from './parts/which-was.ts';
import { whichWereRules } from './parts/which-were.ts';
import { ourStandardRules } from './compared/our-standard.ts';
import { averaging } from './compared/averaging.ts';
import { noOne } from './compared/no-one.ts';
import { yearsOf } from './compared/years-of.ts';
import { leftWith } from './counted/left-with.ts';
import { fromPart, standsOff, wasAnInflow } from './money/from-part.ts';
import { averageFor } from './money/hedged-at.ts';
import { reachIn } from './compared/reach-in.ts';
import { allThereAre } from './counted/all-there-are.ts';
import { askedFor } from './counted/asked-for.ts';
import { soFarDone } from './parts/so-far-done.ts';
import { timeToDoThose } from './times/time-to-do-those.ts';
import { stillToGo } from './counted/still-to-go.ts';
import { ofTheWay } from './compared/of-the-way.ts';
import { beyondMeant } from './compared/beyond-meant.ts';
import { roomFor } from './counted/room-for.ts';
import { equalPer, measureForEach } from './compared/equal-per.ts';
import { behindColonRules } from './parts/behind-colon.ts';
import { thoseThatDid } from './counted/those-that-did.ts';
import { comers, inNumber, thereWere } from './counted/comers.ts';
import { carriedOut } from './counted/carried-out.ts';
import { whereIs } from './counted/where-is.ts';
import { areaOf, areaServed, areaSpanned } from './counted/area-served.ts';
import { takenOut as takenSomewhere } from './counted/taken-out.ts';
import { whosePart } from './counted/whose-part.ts';
import { eachOnAverage } from './counted/each-on-average.ts';
import { givenWhatRules } from './counted/given-what.ts';
import { aimedAt } from './compared/aimed-at.ts';
import { takenOff } from './compared/taken-off.ts';
import { othersHave } from './compared/others-have.ts';
import { asItWas } from './compared/as-it-was.ts';
import { allOfIt, broughtTo, dimensionOf, lengthIs } from './compared/dimension.ts';
import { leastOfEach } from './compared/least-of-each.ts';
import { movedFrom } from './compared/moved-from.ts';
import { averagePer, capacityTo, ofAMeasure, rateInThings, volumeOf } from './compared/of-a-measure.ts';
import { soFarRules } from './compared/so-far.ts';
import { oneOfRules } from './counted/one-of.ts';
import { fundsForRules } from './money/funds-for.ts';
import { costOfWorkRules } from './money/cost-of-work.ts';
import { costOfProjectRules } from './money/cost-of-project.ts';
import { paidAnHour } from './money/paid-an-hour.ts';
import { frontedPurpose } from './money/fronted-purpose.ts';
import { sharedOut } from './money/shared-out.ts';
import { betterOffRules } from './money/better-off.ts';
import { sumTo } from './money/sum-to.ts';
import { toBeSpentRules } from './money/to-be-spent.ts';
import { overInBrackets, overspentBy } from './money/overspend.ts';
import { wentOnRules } from './money/went-on.ts';
import { lateAndOverRules } from './times/late-and-over.ts';
import { broughtInRules } from './money/brought-in.ts';
import { pennyOfEveryPound } from './money/of-every-pound.ts';
import { termRules } from './times/terms.ts';
import { whoseChangeRules } from './compared/whose-change.ts';
import { rankAmongRules } from './compared/rank-among.ts';
import { shareOfThatRules } from './parts/share-of-that.ts';
import { countedByDeedRules } from './counted/counted-by-deed.ts';
import { sumsDoneRules } from './money/sums-done.ts';
import { timeOfThatRules } from './times/time-of-that.ts';
import { inListRules } from './lists/in-lists.ts';
import { besidePlanRules } from './compared/beside-plan.ts';
import { whereDoneRules } from './counted/where-done.ts';
import { withWhatRules } from './counted/with-what.ts';
import { ofADealRules } from './money/of-a-deal.ts';
import {
  averageOfEach,
  averageOfThose,
  manyForEach,
  placesMoved,
  timesWhat,
  toEach,
} from './compared/per-base.ts';
import { givenRules } from './money/given-to.ts';
import {
  partMade,
  lastingLabel,
  firstInLabel,
  includedLabel,
  sumIncluded,
  describedLabel,
  besideLabel,
  hadLabel,
  nowLabel,
} from './beside.ts';
import { countedBeside, earnedIn, extendedTo, spanLabel, whereLabel } from './beside-noun.ts';
import { rankLabel } from './compared/ranked.ts';
import { forThose, itIn, shareAt } from './compared/same-measure.ts';
import { costLabel, costOfMove } from './money/takes.ts';
import { aimsFor, equalToShare, goalForThat, planAsks, planCalledFor } from './compared/against-plan.ts';
import { pointsOf } from './compared/points-of.ts';
import { tolerance } from './compared/tolerance.ts';
import { countedAgain } from './compared/again.ts';
import { casesInWhich, inSoManyCases } from './counted/cases-in-which.ts';
import type { Rule } from './rule.ts';
import { allButDone, ofWhichWent } from './all-but-done.ts';
import { atSoMany } from './compared/at-so-many.ts';
import { bracketLabel } from './lists/bracketed.ts';
import {
  eachLabel,
  equalLabel,
  inAllLabel,
  perHeadLabel,
  returnLabel,
  priceLabel,
  workLabel,
  worthLabel,
} from './money/bought.ts';
import { apposedTo, costOfDoing, costTo, elsewhere, ownedBy, paidBy, usedBy } from './beside-told.ts';
import { capacityLabel, fineLabel, tripsLabel, withoutLabel, yearsOfLabel, yieldLabel } from './capacity.ts';
import { amountChange, changedFrom, changedLevel, changeLabel } from './compared/changed.ts';
import { countedLabel, measuredFrom } from './counted/counted.ts';
import { dashedLabel } from './lists/dashed.ts';
import { deedLabel } from './deeds/deed-label.ts';
import { byVerb, excess, placedOn, shareDone } from './by-verb.ts';
import { extentOf, extraOf, givenFor, howEarly, ofWhatWas, wentTo } from './money/for-what.ts';
import { timeSo } from './times/how-long-so.ts';
import { beWithout, timeForThose, timeOfDeed, timeToDo } from './times/how-long.ts';
import { aFurther, gappedShare, ofOthersToo, secondSubject } from './compared/gapped.ts';
import { undergone } from './measure-undergone.ts';
import { gappedLabel } from './verb-told-once.ts';
import { bareShare } from './parts/bare-share.ts';
import { stateTold } from './parts/state-told.ts';
import { stillSo } from './counted/still-so.ts';
import { levelAfterChange } from './compared/level-after-change.ts';
import { sentWhere } from './parts/sent-where.ts';
import { averageTimeOfDeed } from './times/average-time-of-deed.ts';
import { didNot } from './counted/did-not.ts';
import { sameInBrackets } from './compared/told-in-brackets.ts';
import { asideAt } from './compared/aside-at.ts';
import { inFavour } from './parts/in-favour.ts';
import { comparedLabel, inherited } from './inherited.ts';
import { closureLabel, everyLabel, longestLabel, openLabel, untilLabel } from './times/lasting.ts';
import { ageLabel, distanceLabel, madeLabel, markLabel, reachLabel } from './marks.ts';
import { listedLabel } from './lists/listed.ts';
import { adjacentLabel, gapLabel, objectLabel } from './named.ts';
import { namedShare } from './parts/named-share.ts';
import { ofLabel } from './of/of-label.ts';
import { doubledTo, ofIt, seenTo } from './compared/level-of.ts';
import { partOfSum } from './parts/part-of-sum.ts';
import { totalBrought } from './total-brought.ts';
import { totalOf } from './totals.ts';
import { leadOf } from './setting.ts';
import { shareAfterShare } from './parts/share-after-share.ts';
import { partitiveLabel } from './parts/before-of.ts';
import { fractionLabel } from './parts/fraction.ts';
import {
  closedLabel,
  contributedLabel,
  contributionOf,
  coverLabel,
  putLabel,
  revisedLabel,
} from './compared/standing.ts';
import { limitOfUse, paidByWhom, paidOutBy, savingsFor } from './money/paid-by.ts';
import { rowLabel } from './lists/rows.ts';
import { bracketedWay, growthIn, sameAs, servesAs, standsAt } from './served-as.ts';
import {
  allBut,
  areaLabel,
  befell,
  daysAbove,
  managed,
  roomLabel,
  savedFrom,
  sinceSuch,
  sinceLast,
  spentBehind,
  targetIs,
} from './yet-told.ts';
import {
  addedUpTo,
  asManyTo,
  asPlanned,
  availableTo,
  beatenBy,
  didSo,
  fewerOfThem,
  foundFor,
  gaveMoney,
  letAt,
  orAsShare,
  savedSo,
  takenOut,
  withA,
} from './money/let-at.ts';
import {
  agedSo,
  aheadOf,
  awayLabel,
  lastsSo,
  longestSpent,
  onIt,
  rarest,
  spentDoing,
  timesTold,
  willTake,
} from './times/when-told.ts';
import { periodOffered, untilSo } from './times/until-so.ts';
import { whoseIsSo } from './parts/whose-is-so.ts';
import { namedAgeRules } from './named-age.ts';
import { namedAsRules } from './named-as.ts';
import { thoseWho } from './parts/those-who.ts';
import { grantedFor } from './counted/granted-for.ts';
import { papersRules } from './counted/papers-for.ts';
import { forSome, sumForSome } from './compared/for-others.ts';
import { ofItsLevel, yearAbove } from './compared/of-its-level.ts';
import { totalSince } from './compared/total-since.ts';
import { measureOfRules } from './lists/measure-of.ts';
import { partsWentTo } from './money/parts-went-to.ts';
import { forWhich } from './money/for-which.ts';
import { ofTheSum } from './money/of-the-sum.ts';
import { timeAfter, timeToCome } from './times/time-to-come.ts';
import { theManyBefore } from './compared/the-many-before.ts';
import { costAside } from './money/cost-aside.ts';
import { ofEachCoin, ofEachStep } from './money/of-each-coin.ts';
import { timeToTarget } from './times/time-to-target.ts';
import { timesAll, timesPay } from './compared/times-pay.ts';
import { givenToManyRules } from './counted/given-to-many.ts';
import { aimToBe } from './times/aim-to-be.ts';
import { edition } from './times/edition.ts';
import { monthsOf } from './times/months-of.ts';
import { timeDoneFor } from './times/time-done-for.ts';
import { highLabel, movedOut, rateAfter } from './unnamed.ts';

/** Rules that say more than a name, in order: “Lost to congestion”, “In work or further study”. */
export const telling: Rule[] = [
  leastOfEach,
  metTarget,
  ...shareSoRules,
  stateTold,
  didNot,
  asideAt,
  averageTimeOfDeed,
  sentWhere,
  levelAfterChange,
  stillSo,
  rowLabel,
  sameInBrackets,
  tolerance,
  sumIncluded,
  pointsOf,
  howOftenMoved,
  rateMoved,
  numberMoved,
  whereMost,
  mostMovedWhere,
  ...shareSpentRules,
  ...shareInListRules,
  wereThose,
  ...jobsInRules,
  surveyedAmong,
  beWithout,
  inFavour,
  inSoManyCases,
  casesInWhich,
  shareAfterShare,
  whoseIsSo,
  allButDone,
  ofWhichWent,
  ...ofWhatWasMeantRules,
  ...ofWhichSoRules,
  ...whichWereRules,
  ...fundsForRules,
  ...sumByItselfRules,
  ...oneOfRules,
  whichWas,
  ...behindColonRules,
  thoseThatDid,
  comers,
  thereWere,
  inNumber,
  equalToShare,
  equalPer,
  measureForEach,
  planCalledFor,
  goalForThat,
  aimsFor,
  ...ourStandardRules,
  stillToGo,
  askedFor,
  soFarDone,
  timeToDoThose,
  ofTheWay,
  untilSo,
  periodOffered,
  atSoMany,
  thoseWho,
  ...namedAgeRules,
  ...namedAsRules,
  aimedAt,
  grantedFor,
  ...papersRules,
  ofItsLevel,
  yearAbove,
  totalSince,
  forSome,
  sumForSome,
  ...measureOfRules,
  ofTheSum,
  partsWentTo,
  forWhich,
  timeToCome,
  timeAfter,
  theManyBefore,
  timesPay,
  timesAll,
  ofEachCoin,
  ofEachStep,
  timeToTarget,
  costAside,
  ...givenToManyRules,
  aimToBe,
  edition,
  monthsOf,
  timeDoneFor,
  savingsFor,
  limitOfUse,
  ...givenRules,
  timesWhat,
  toEach,
  averageOfEach,
  averageOfThose,
  manyForEach,
  placesMoved,
  ...coveredByRules,
  capacityOfWhat,
  averaging,
  noOne,
  yearsOf,
  leftWith,
  averageFor,
  fromPart,
  standsOff,
  wasAnInflow,
  issuedSo,
  boughtBack,
  ...whereDoneRules,
  ...withWhatRules,
  ...besidePlanRules,
  ...whoseChangeRules,
  ...rankAmongRules,
  ...shareOfThatRules,
  planAsks,
  ...countedByDeedRules,
  ...sumsDoneRules,
  ...timeOfThatRules,
  ...ofADealRules,
  ...inListRules,
  whereIs,
  carriedOut,
  areaServed,
  areaSpanned,
  areaOf,
  takenSomewhere,
  whosePart,
  eachOnAverage,
  ...givenWhatRules,
  asItWas,
  dimensionOf,
  broughtTo,
  lengthIs,
  allOfIt,
  movedFrom,
  takenOff,
  othersHave,
  volumeOf,
  ofAMeasure,
  rateInThings,
  capacityTo,
  averagePer,
  reachIn,
  roomFor,
  allThereAre,
  ...soFarRules,
  ...costOfWorkRules,
  ...costOfProjectRules,
  frontedPurpose,
  ...betterOffRules,
  sumTo,
  sharedOut,
  paidAnHour,
  ...toBeSpentRules,
  overInBrackets,
  overspentBy,
  ...wentOnRules,
  ...lateAndOverRules,
  ...broughtInRules,
  pennyOfEveryPound,
  ...termRules,
  letAt,
  gaveMoney,
  asManyTo,
  addedUpTo,
  orAsShare,
  savedSo,
  asPlanned,
  takenOut,
  foundFor,
  beatenBy,
  fewerOfThem,
  withA,
  availableTo,
  didSo,
  awayLabel,
  aheadOf,
  agedSo,
  rarest,
  longestSpent,
  lastsSo,
  spentDoing,
  timesTold,
  onIt,
  forThose,
  itIn,
  shareAt,
  givenFor,
  howEarly,
  extentOf,
  extraOf,
  ofWhatWas,
  wentTo,
  ofOthersToo,
  aFurther,
  gappedShare,
  secondSubject,
  servesAs,
  sameAs,
  growthIn,
  bracketedWay,
  bracketLabel,
  standsAt,
  dashedLabel,
  countedAgain,
  listedLabel,
  amountChange,
  changedLevel,
  rateAfter,
  movedOut,
  highLabel,
  changedFrom,
  doubledTo,
  seenTo,
  ofIt,
  ownedBy,
  elsewhere,
  costTo,
  costOfDoing,
  paidBy,
  paidByWhom,
  paidOutBy,
  usedBy,
  apposedTo,
  allBut,
  managed,
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
  hadLabel,
  includedLabel,
  rankLabel,
  partOfSum,
  totalBrought,
  totalOf,
  comparedLabel,
  costOfMove,
  worthLabel,
  fractionLabel,
  ageLabel,
  distanceLabel,
  reachLabel,
  everyLabel,
  closureLabel,
  longestLabel,
  openLabel,
  untilLabel,
  timeToDo,
  timeForThose,
  willTake,
  priceLabel,
  costLabel,
  eachLabel,
  returnLabel,
  inAllLabel,
  perHeadLabel,
  equalLabel,
  markLabel,
  madeLabel,
  workLabel,
  putLabel,
  closedLabel,
  revisedLabel,
  contributedLabel,
  contributionOf,
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
  beyondMeant,
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
  firstInLabel,
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
