/** What stands at the very end: who signed a report, and how it takes its leave. */
import { isAsideEn, isOfficeEn, signerEn, undatedEn } from './en/titles.ts';
import { isByline, officeEnd, undated } from './front-lines.ts';
import { withReporters } from './front.ts';

/** Whether a paragraph at the end only says who speaks, and when: no talking point. */
export function isSignOff(text: string): boolean {
  if (signerEn(text) !== '') return true;
  if (text.length > 90 || /[。！？]$/.test(text) || /(?<!\b(?:Ltd|Inc|Corp|Co|Jr|Sr|No))[.!?]$/.test(text))
    return false;
  // Who edited what was posted, and what is enclosed.
  if (
    /^(?:END\s*)?(?:来源|(?:责任)?编辑|责编|[一二三]审|初审|终审|审核|监制|校对|作者|文字|撰文|撰稿|供稿|摄影|图片|制图|设计)\s*[丨｜|：:]/i.test(
      text,
    )
  )
    return true;
  if (/^附件?\s*(?:\d{1,2}|[一二三四五六七八九十])?\s*[：:]/.test(text) || /^END$/i.test(text)) return true;
  if (/^[（(][^）)]{0,60}(?:本报|记者|编辑|责编|报道)[^）)]{0,40}[）)]$/.test(text)) return true;
  const plain = text.replace(/\n/g, ' ').trim();
  const rest = undated(plain);
  // “县招商引资工作领导小组办公室2024年10月12日”: a long name is an office's where its day follows.
  if (rest !== plain && /^[\u4e00-\u9fff（）()]+$/.test(rest) && officeEnd.test(rest)) return true;
  return rest === '' || isByline(undatedEn(plain)) || isOfficeEn(plain) || isAsideEn(plain);
}

/** “Dame Ruth Marlow, Chair” over “Ana Silva, Chief Executive”, at the end of a foreword: who gives an English report; '' where no one signed. */
export const signersOf = (lines: string): string =>
  isSignOff(lines) && !/[\u4e00-\u9fff]/.test(lines)
    ? withReporters(lines.split('\n').map((line) => line.trim()))
        .filter(isByline)
        .join('; ')
    : '';

/** “春潮涌动，正是扬帆时。读懂这五个字，……”, “……。让我们携手前行”: the end of a reading turns back to the whole and looks ahead. */
const turnsBack =
  /[。！](?:新的一年，|未来，)?让我们[^。！]{4,60}[。！]?$|(?:读懂|读罢|读完|合上|透过|从)(?:这|一)(?:份|本)?(?:[一二三四五六七八九十两]{1,2}个(?:关键)?[字词]|沉甸甸的)?(?:报告|关键[词字]|热词|答卷|字|词)?[，里]|^(?=.*(?:绘就|正当时|在望|可期|扬帆|奋楫|出发|新程|号角|征程|蓝图|期待|希望|期盼|盼头|底气|信心|未来|明天|前行|新的一年|起点))(?:[\u4e00-\u9fff]{3,7}，){1,2}[\u4e00-\u9fff]{2,7}[。！][^。！]{4,60}[。！]?$|(?:代表|委员|大家)们?(?:纷纷|一致)(?:表示|认为)[^。]*报告/;

/** “以上就是……的情况。下面，欢迎各位提问。”, “医保连着千家万户。……谢谢大家！”, “汇报完毕，……”; an answer that ends with thanks is none. */
const endsSpeech =
  /^(?!.*(?:一是|第一，))(?![^，。：]{1,12}：)(?:.{0,200}[。！，](?:再次)?(?:谢谢|感谢)(?:大家|各位)?[^。！，]{0,8}[。！]$|(?:[^。]{0,30}。)?(?:下面|接下来|现在)，?[^。]{0,24}(?:提问|回答)|以上就?是[^。]{4,60}[。，]|(?:我的?)?(?:汇报|报告|发言|介绍|通报)(?:完毕|到此|到这里)|(?:[^。]{0,20}我?就?(?:先|简要)?(?:介绍|汇报|通报|发布)到这里))/s;

/** “各位代表！让我们……”, “Fellow Deputies, let us forge ahead”: how a speech takes its leave. */
export const isFarewell = (text: string): boolean =>
  text.length <= 400 &&
  (/(?:请予审议|请予?审[查阅示]|^[特专]此(?:报告|汇报|通报|说明)|^以上(?:报告|汇报)，?请.{0,8}|奋力谱写.{2,30}|再创.{0,6}辉煌|再上新台阶)[。！]$/.test(
    text,
  ) ||
    /^(?:新的一年|展望|站在|踏上|面向|我们(?:将|要|坚信)).*为.{2,40}(?:贡献|作出|做出).{0,12}(?:力量|贡献)[。！]$/.test(
      text,
    ) ||
    turnsBack.test(text) ||
    endsSpeech.test(text) ||
    /^(?:(?:各位[\u4e00-\u9fff]{1,4}|同志们|女士们|朋友们|乡亲们)[，、！：！]|让我们|新征程|谢谢)/.test(
      text,
    ) ||
    /^(?:(?:fellow|honou?rable|esteemed|distinguished|dear) [a-z ]{3,40}[,:!]|(?:in (?:closing|conclusion)|to conclude|finally), |(?:we|i) (?:thank|look forward to)\b|i am grateful|our thanks|let us\b|ladies and gentlemen\b|thank you\b)/i.test(
      text,
    ));
