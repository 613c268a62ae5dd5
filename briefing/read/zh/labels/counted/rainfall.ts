/** Rain in so many hours: “城北山区6小时降雨180毫米”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { shortened, tidy } from '../phrases/phrases.ts';

const falls = /^内?(?:累计|平均|最大)*(降雨|降水|降雪)量?/;
const fallen = /^内?(?:累计|平均|最大)*(降雨|降水|降雪)量?(?:高?达到?|为|超过?|约|近|了)*$/;

/** Names the hours and what fell in them: 城北山区降雨时长, 城北山区6小时降雨量. */
export function rainfall(place: Place): Named | null {
  const { number, own, numbers, past, fresh } = place;
  const falling = number.kind === 'duration' ? falls.exec(number.around.after)?.[1] : undefined;
  if (falling !== undefined) {
    const where = tidy(own);
    return { label: `${where}${falling}时长`, topic: where };
  }
  const before = numbers[past];
  const rain =
    number.unit === '毫米' && fresh && before?.kind === 'duration' ? fallen.exec(own)?.[1] : undefined;
  if (rain === undefined || !before) return null;
  const label = shortened(`${topicOf(place)}${before.raw}${rain}量`);
  return { label, topic: label };
}
