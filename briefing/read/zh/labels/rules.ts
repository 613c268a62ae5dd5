/** The rules that name a number, in the order in which they are asked: the most telling first. */
import { thereAndBack } from './times/there-and-back.ts';
import { onTheWay } from './times/trip.ts';
import { sinceFounded } from './times/since-founded.ts';
import { cutBy } from './parts/cut-by.ts';
import { ofEvery } from './parts/of-every.ts';
import { mostOf } from './parts/most-of.ts';
import { shortOf } from './parts/short-of.ts';
import { mealPrice } from './money/meal-price.ts';
import { ofWhichSort } from './parts/of-which-sort.ts';
import { betterOff } from './parts/better-off.ts';
import { reachedPlaces } from './counted/reached-places.ts';
import { aheadOfPlan } from './compared/ahead-of-plan.ts';
import { aims } from './compared/aims.ts';
import { answers } from './compared/answers.ts';
import { alone } from './money/alone.ts';
import { amidst } from './parts/amidst.ts';
import { among } from './parts/among.ts';
import { arrived } from './parts/arrived.ts';
import { atRate } from './compared/at-rate.ts';
import { attending } from './parts/attending.ts';
import { backThen } from './compared/back-then.ts';
import { buyback } from './money/buyback.ts';
import { afterWhich } from './times/after-which.ts';
import { basis } from './compared/basis.ts';
import { became } from './compared/became.ts';
import { behind } from './counted/behind.ts';
import { brought } from './money/brought.ts';
import { ofBusiness } from './money/business.ts';
import { accrued } from './counted/accrued.ts';
import { afterAll, counted } from './counted/counted.ts';
import { covered } from './parts/covered.ts';
import { doneWithin } from './times/done-within.ts';
import { eachOfLead } from './lists/each-of-lead.ts';
import { elapsed } from './times/elapsed.ts';
import { elsewhere } from './compared/elsewhere.ts';
import { exceeding } from './compared/exceeding.ts';
import { granted } from './money/granted.ts';
import { holdings } from './money/holdings.ts';
import { quotedWorks } from './money/quoted-works.ts';
import { capped } from './money/caps.ts';
import { costOf } from './money/cost-of.ts';
import { wonFrom } from './money/won-from.ts';
import { hauled } from './counted/hauled.ts';
import { turnover } from './money/turnover.ts';
import { ofGoods } from './money/of-goods.ts';
import { ofDeal } from './money/of-deal.ts';
import { ofTrade } from './money/of-trade.ts';
import { ratioTo } from './compared/ratio-to.ts';
import { handling } from './times/handling.ts';
import { ofProject } from './money/of-project.ts';
import { ofRoad } from './counted/of-road.ts';
import { ofASort } from './counted/of-a-sort.ts';
import { beingSuch } from './parts/being-such.ts';
import { ofStations } from './counted/of-stations.ts';
import { dueWithin } from './parts/due-within.ts';
import { settledOf } from './counted/settled.ts';
import { trulySo } from './parts/truly-so.ts';
import { shareThen } from './parts/share-then.ts';
import { doubling } from './times/doubling.ts';
import { speed } from './times/speed.ts';
import { dividends } from './money/dividends.ts';
import { filledTo } from './counted/filled-to.ts';
import { aboveMean } from './compared/above-mean.ts';
import { meanStaff } from './counted/mean-staff.ts';
import { extra } from './compared/extra.ts';
import { former } from './compared/former.ts';
import { formerly } from './parts/formerly.ts';
import { fromToTime } from './times/from-to-time.ts';
import { graded } from './counted/graded.ts';
import { harvest } from './counted/harvest.ts';
import { holding } from './counted/holding.ts';
import { hosting } from './counted/hosting.ts';
import { inherited } from './inherited.ts';
import { intended } from './compared/intended.ts';
import { inBudget } from './money/in-budget.ts';
import { inHouse } from './counted/in-house.ts';
import { workDone } from './counted/work-done.ts';
import { converted } from './money/converted.ts';
import { overLine } from './counted/over-line.ts';
import { benefiting } from './counted/benefiting.ts';
import { taxRate } from './compared/tax-rate.ts';
import { inReach } from './counted/in-reach.ts';
import { itsTarget } from './compared/its-target.ts';
import { lasting } from './times/lasting.ts';
import { lately } from './lately.ts';
import { limits } from './compared/limits.ts';
import { listed } from './lists/listed.ts';
import { longestOf } from './times/longest-of.ts';
import { marketShare } from './parts/market-share.ts';
import { missing } from './money/missing.ts';
import { moreSpent } from './compared/more-spent.ts';
import { notSo } from './parts/not-so.ts';
import { ofTwoTrades } from './lists/of-two-trades.ts';
import { ofWorks } from './counted/of-works.ts';
import { onTop } from './lists/on-top.ts';
import { outlay } from './money/outlay.ts';
import { overYears } from './times/over-years.ts';
import { paidOut } from './money/paid-out.ts';
import { people } from './counted/people.ts';
import { ofPlan } from './money/of-plan.ts';
import { doneAgain } from './counted/done-again.ts';
import { sizedWorks } from './counted/sized-works.ts';
import { reachedBy } from './counted/reached-by.ts';
import { leaving } from './counted/leaving.ts';
import { lengthOfText } from './counted/length-of-text.ts';
import { being } from './parts/being.ts';
import { stay } from './times/stay.ts';
import { type Named, type Place } from './place.ts';
import { placesGained } from './compared/places-gained.ts';
import { portion } from './parts/portions.ts';
import { purpose } from './times/purpose.ts';
import { qualified } from './counted/qualified.ts';
import { rank } from './compared/rank.ts';
import { putOut } from './counted/put-out.ts';
import { rainfall } from './counted/rainfall.ts';
import { ranksEach } from './compared/ranks-each.ts';
import { ratesOf } from './lists/rates-of.ts';
import { reachedWithin } from './times/reached-within.ts';
import { reaching } from './counted/reaching.ts';
import { received } from './counted/received.ts';
import { sameDoer } from './same-doer.ts';
import { sampled } from './parts/sampled.ts';
import { seasons } from './compared/seasons.ts';
import { openedWith } from './money/opened-with.ts';
import { segments } from './money/segments.ts';
import { servedSo, services } from './counted/services.ts';
import { share } from './parts/share.ts';
import { sized } from './counted/sized.ts';
import { standard } from './compared/standard.ts';
import { thisRate } from './compared/this-rate.ts';
import { standingOf } from './compared/standing.ts';
import { steps } from './compared/steps.ts';
import { subject } from './subject.ts';
import { suchAmong } from './parts/such-among.ts';
import { suchCases } from './compared/such-cases.ts';
import { suchOnes } from './counted/such-ones.ts';
import { suchOfThem } from './counted/such-of-them.ts';
import { sumOfTwo } from './parts/sum-of-two.ts';
import { theMost } from './parts/the-most.ts';
import { theRest } from './parts/the-rest.ts';
import { times } from './times/times.ts';
import { toInvest } from './money/to-invest.ts';
import { toMark } from './compared/to-mark.ts';
import { took } from './times/took.ts';
import { ofThose } from './parts/of-those.ts';
import { told } from './told.ts';
import { workedOn } from './counted/worked-on.ts';
import { working } from './counted/working.ts';
import { yearPart } from './parts/year-part.ts';
import { yearsServed } from './times/years-served.ts';

/** Each gives a name, or null where it knows none. */
export const rules: ((place: Place) => Named | null)[] = [
  former,
  thisRate,
  placesGained,
  standingOf,
  ranksEach,
  holdings,
  rank,
  yearPart,
  onTheWay,
  thereAndBack,
  sinceFounded,
  cutBy,
  itsTarget,
  accrued,
  answers,
  inReach,
  overLine,
  benefiting,
  taxRate,
  workDone,
  converted,
  inBudget,
  inHouse,
  sampled,
  ofEvery,
  mostOf,
  shortOf,
  mealPrice,
  ofWhichSort,
  betterOff,
  reachedPlaces,
  fromToTime,
  sameDoer,
  buyback,
  quotedWorks,
  turnover,
  granted,
  capped,
  wonFrom,
  costOf,
  hauled,
  toInvest,
  ofGoods,
  ofDeal,
  ofTrade,
  ratioTo,
  handling,
  ofRoad,
  ofProject,
  ofStations,
  dueWithin,
  trulySo,
  shareThen,
  doubling,
  speed,
  dividends,
  filledTo,
  aboveMean,
  meanStaff,
  ofTwoTrades,
  ratesOf,
  marketShare,
  ofWorks,
  yearsServed,
  workedOn,
  settledOf,
  atRate,
  notSo,
  ofASort,
  beingSuch,
  suchAmong,
  suchOfThem,
  suchOnes,
  theMost,
  overYears,
  reaching,
  lasting,
  elsewhere,
  theRest,
  longestOf,
  exceeding,
  ofPlan,
  doneAgain,
  sizedWorks,
  reachedBy,
  leaving,
  lengthOfText,
  being,
  stay,
  aheadOfPlan,
  reachedWithin,
  eachOfLead,
  sumOfTwo,
  received,
  attending,
  limits,
  behind,
  doneWithin,
  backThen,
  suchCases,
  onTop,
  seasons,
  amidst,
  segments,
  openedWith,
  ofBusiness,
  brought,
  basis,
  harvest,
  holding,
  hosting,
  working,
  moreSpent,
  covered,
  arrived,
  extra,
  aims,
  steps,
  elapsed,
  afterWhich,
  took,
  rainfall,
  standard,
  toMark,
  times,
  intended,
  missing,
  paidOut,
  services,
  servedSo,
  formerly,
  graded,
  alone,
  told,
  sized,
  people,
  listed,
  portion,
  share,
  qualified,
  among,
  ofThose,
  outlay,
  counted,
  purpose,
  became,
  putOut,
  subject,
  inherited,
  lately,
  afterAll,
];
