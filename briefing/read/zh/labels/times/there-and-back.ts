/** How long it takes there and back, or under a condition: “办证要跑到省城，一来一回三天”, “如果冷库建在村里，半天就够了”. */
import type { Named, Place } from '../place.ts';

const back =
  /^[，、“]?(?:以前|过去)?(一来一回|来回一趟|来回|往返一趟|一趟来回|路上|单程)(?:就|都|还|总|光|至少|起码)*(?:要|得|需要?)?(?:花|用|走|跑|开|颠簸)?(?:上|了|约|近)?$/;
const ago = /(?:^|[，。“])(?:以前|过去|从前|早先|那时候?)(?![^。]*(?:现在|如今))/;
const way =
  /(?:[跑拉运送]到?|去|到|赴|上|进)([\u4e00-\u9fff]{2,5}?)(?:[去来]([\u4e00-\u9fff]{2,4}))?，[^，；。]*$/;
const condition =
  /(?:如果|要是|假如|倘若|若是|一旦|只要)([\u4e00-\u9fff“”]{4,16})，(?:最多|只要|只需|大概|也许)?$/;
const enough =
  /^(?:左右|以内|之内)?(?:就|便|即|也就)(?:足?够|行|可以|成)了?(?=[，。；”！])|^(?:左右|以内|之内)?(?:就能|便能|即可|就可以)([\u4e00-\u9fff]{2,4})(?=[，。；”！])/;

/** Names the time by where one goes, or by what would be so; null where neither is told. */
export function thereAndBack({ number, own }: Place): Named | null {
  if (number.kind !== 'duration') return null;
  const { ahead, after } = number.around;
  const how = back.exec(own)?.[1];
  if (how !== undefined) {
    const [, where = '', deed = ''] = way.exec(ahead) ?? [];
    const trip = /^(?:路上|单程)$/.test(how) ? how : '往返';
    return {
      label: `${ago.test(ahead) ? '以前' : ''}${where === '' ? '' : `到${where}`}${deed}${trip}用时`,
      topic: '',
    };
  }
  const so = condition.exec(ahead)?.[1];
  const done = enough.exec(after);
  if (so === undefined || !done) return null;
  return { label: `${so}后${done[1] ?? '所需'}时间`, topic: '' };
}
