/** How many of those told before something is truly so: “去年签约项目90个，真正落地的不到一半”. */
import { undone } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const so =
  /^[，、]?(?:但|而|不过|可|其中|最终|最后)*((?:真正|实际)?[^，、；占\d]{2,12})的(?:却|还|就|也|大约|大概|目前)*(?:只有|仅有|仅占|只占|只|占|不到|不足|超过|约为|约占|约|将?近|达到?)+(?:了)?$/;
/** “来自县城的”, “大专以上的” tell of what sort they are, and others how much of something. */
const sort = /^(?:来自|大专|本科|年龄|年|以[上下])|占|以[上下内]|率$|增|降/;
const counted = /^(?:[家个项条座处件名人户篇辆台套部份艘]|人次|批次)$/;

/** Names the share by both: 签约项目中真正落地的占比; null where the clause speaks of something else. */
export function trulySo(place: Place): Named | null {
  const { number, own, numbers, past, fresh } = place;
  const said = /^(?:percent|ratio)$/.test(number.kind) && !fresh ? so.exec(own)?.[1] : undefined;
  const topic = topicOf(place);
  const before = numbers[past];
  if (said === undefined || topic === '' || sort.test(said) || before?.kind !== 'amount') return null;
  if (!counted.test(before.unit) || /^(?:左右|以上)?的/.test(number.around.after)) return null;
  const told = topic.replace(/^(?:全[省市县区国]|(?:学校|公司|企业|我们)?(?:去年|今年)?)(?=..)/, '');
  const things =
    /^(?:参加|参与|报名|接受)/.test(told) && /^[人名户]$/.test(before.unit)
      ? `${told}者`
      : told.length > 8
        ? undone(told)
        : told;
  return things.length < 2 || things.length > 10 || said.includes(things)
    ? null
    : { label: `${things}中${said}的占比`, topic };
}
