/** The judge of labels: the first of several that can stand alone is taken. */
import { wordsOf } from '../lexicon/index.ts';
import { remembered } from '../../remembered.ts';

/** Times, sides and words for others, which name nothing alone. */
const nameless =
  /^(?:[全我本][省市县区州盟旗国镇村乡校院行]|[二两三]者|其|其中|上述|以上|前述|[这那]样?一?[个种些]|他们|它|各[省市县区地]|这|该|年底|年末|去年|今年|明年|目前|全年|(?:多|连|历|常|前)年|(?:(?:去|前|今)年)?(?:这个?|那个?)时候?|(?:(?:去|前|今|往)年)?[这那]会儿?|[省市县区镇乡村厂校][里上]|旺季|淡季|平日|平时|节假日|当时|彼时|同期|(?:此|之|往|今)后|之前|此前|单户|每户|平均|首批|第一批|一起|一同|最高|最低|以上|以下|年内|期间|未来|今后|短短|[几两三]年(?:间|来)?)+$/;

/** Whether a label can stand under a figure: a name or what was done, whole, and not what only leads on. */
export const standsAlone = remembered((label): boolean => {
  if (label.length < 2 || /[，。；！？]/.test(label) || nameless.test(label)) return false;
  // “前者增长6%”, “仍是连续第9年稳定在…”
  if (/^(?:前者|后者)$|^(?:仍|已|也)是|连续第?\d*$/.test(label)) return false;
  const last = wordsOf(label).at(-1);
  if (!last) return false;
  // 撂荒地, 坡耕地: land.
  if (
    ('puc'.includes(last.class) && last.text !== '地') ||
    /^(?:已|也|还|再|都|仅|只|可|能|将|就|均|又)$/.test(last.text)
  )
    return false;
  return !(last.class === 'l' && leads.test(last.text));
});

const leads = /^(?:达到?|为|是|超过?|突破|站上|[只仅]?需|[只仅][用要]|高于|低于|拥有|[现共已]?有|成为)$/;
