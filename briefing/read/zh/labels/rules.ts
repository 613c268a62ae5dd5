/** The rules that name a number, in the order in which they are asked: the most telling first. */
import { thereAndBack } from './times/there-and-back.ts';
import { onTheWay } from './times/trip.ts';
import { sinceFounded } from './times/since-founded.ts';
import { ofEvery } from './parts/of-every.ts';
import { mealPrice } from './money/meal-price.ts';
import { reachedPlaces } from './counted/reached-places.ts';
import { aheadOfPlan } from './compared/ahead-of-plan.ts';
import { answers } from './compared/answers.ts';
import { alone } from './money/alone.ts';
import { inRow } from './lists/in-row.ts';
import { onTop } from './lists/on-top.ts';
import { among } from './parts/among.ts';
import { backThen } from './compared/back-then.ts';
import { buyback } from './money/buyback.ts';
import { afterWhich } from './times/after-which.ts';
import { became } from './compared/became.ts';
import { behind } from './counted/behind.ts';
import { accrued } from './counted/accrued.ts';
import { afterAll } from './counted/after-all.ts';
import { counted } from './counted/counted.ts';
import { covered } from './parts/covered.ts';
import { doneWithin } from './times/done-within.ts';
import { exceeding } from './compared/exceeding.ts';
import { granted } from './money/granted.ts';
import { holdings } from './money/holdings.ts';
import { capped } from './money/caps.ts';
import { costOf } from './money/cost-of.ts';
import { wonFrom } from './money/won-from.ts';
import { hauled } from './counted/hauled.ts';
import { handling } from './times/handling.ts';
import { ofProject } from './money/of-project.ts';
import { ofRoad } from './counted/of-road.ts';
import { beingSuch } from './parts/being-such.ts';
import { settledOf } from './counted/settled.ts';
import { trulySo } from './parts/truly-so.ts';
import { doubling } from './times/doubling.ts';
import { dividends } from './money/dividends.ts';
import { aboveMean } from './compared/above-mean.ts';
import { extra } from './compared/extra.ts';
import { formerly } from './parts/formerly.ts';
import { fromToTime } from './times/from-to-time.ts';
import { graded } from './counted/graded.ts';
import { hosting } from './counted/hosting.ts';
import { inherited } from './inherited.ts';
import { inBudget } from './money/in-budget.ts';
import { inHouse } from './counted/in-house.ts';
import { converted } from './money/converted.ts';
import { overLine } from './counted/over-line.ts';
import { benefiting } from './counted/benefiting.ts';
import { itsTarget } from './compared/its-target.ts';
import { lately } from './lately.ts';
import { limits } from './compared/limits.ts';
import { listed } from './lists/listed.ts';
import { notSo } from './parts/not-so.ts';
import { outlay } from './money/outlay.ts';
import { ofPlan } from './money/of-plan.ts';
import { doneAgain } from './counted/done-again.ts';
import { staffed } from './counted/staffed.ts';
import { enrolled } from './counted/enrolled.ts';
import { sizedWorks } from './counted/sized-works.ts';
import { reachedBy } from './counted/reached-by.ts';
import { lengthOfText } from './counted/length-of-text.ts';
import { stay } from './times/stay.ts';
import { type Named, type Place } from './place.ts';
import { placesGained } from './compared/places-gained.ts';
import { portion } from './parts/portions.ts';
import { pulled } from './money/pulled.ts';
import { purpose } from './times/purpose.ts';
import { qualified } from './counted/qualified.ts';
import { rank } from './compared/rank.ts';
import { putOut } from './counted/put-out.ts';
import { ratesOf } from './lists/rates-of.ts';
import { reaching } from './counted/reaching.ts';
import { sampled } from './parts/sampled.ts';
import { share } from './parts/share.ts';
import { sized } from './counted/sized.ts';
import { standard } from './compared/standard.ts';
import { thisRate } from './compared/this-rate.ts';
import { steps } from './compared/steps.ts';
import { subject } from './subject.ts';
import { suchCases } from './compared/such-cases.ts';
import { others } from './counted/others.ts';
import { suchOnes } from './counted/such-ones.ts';
import { theRest } from './parts/the-rest.ts';
import { times } from './times/times.ts';
import { toInvest } from './money/to-invest.ts';
import { toMark } from './compared/to-mark.ts';
import { ofThose } from './parts/of-those.ts';
import { told } from './told.ts';
import { yearsServed } from './times/years-served.ts';

/** Each gives a name, or null where it knows none. */
export const rules: ((place: Place) => Named | null)[] = [
  inRow,
  thisRate,
  placesGained,
  holdings,
  rank,
  onTheWay,
  thereAndBack,
  sinceFounded,
  itsTarget,
  accrued,
  answers,
  overLine,
  benefiting,
  converted,
  inBudget,
  inHouse,
  sampled,
  ofEvery,
  mealPrice,
  reachedPlaces,
  fromToTime,
  buyback,
  granted,
  capped,
  wonFrom,
  costOf,
  hauled,
  toInvest,
  handling,
  ofRoad,
  ofProject,
  trulySo,
  doubling,
  dividends,
  aboveMean,
  ratesOf,
  yearsServed,
  settledOf,
  staffed,
  enrolled,
  notSo,
  beingSuch,
  others,
  suchOnes,
  reaching,
  theRest,
  exceeding,
  ofPlan,
  doneAgain,
  sizedWorks,
  reachedBy,
  lengthOfText,
  stay,
  aheadOfPlan,
  limits,
  behind,
  doneWithin,
  backThen,
  suchCases,
  onTop,
  hosting,
  covered,
  extra,
  steps,
  afterWhich,
  standard,
  toMark,
  times,
  formerly,
  graded,
  alone,
  told,
  sized,
  listed,
  portion,
  share,
  qualified,
  among,
  ofThose,
  outlay,
  pulled,
  counted,
  purpose,
  became,
  putOut,
  subject,
  inherited,
  lately,
  afterAll,
];
