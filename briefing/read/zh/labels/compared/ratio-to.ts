/** One sum over another: “净利润2亿元，与营业收入之比为0.12”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { isThing } from '../phrases/caption.ts';

const over =
  /^[，、]?(?:本期|本年|今年|当年|二者|其)?[与同和]([\u4e00-\u9fff]{2,12}?)(?:之比|的比[值例率])(?:[由从]|约?为|达到?|是|升至|降至|提高到|约)*$/;

/** Names it by both: 净利润与营业收入之比. */
export function ratioTo(place: Place): Named | null {
  const other = over.exec(place.own)?.[1];
  const topic = topicOf(place);
  if (other === undefined || !isThing(topic)) return null;
  const label = `${topic}与${other}之比`;
  return {
    label: label.length > 20 ? `${topic.replace(/^.*的(?=.{4})/, '')}与${other}之比` : label,
    topic: label,
  };
}
