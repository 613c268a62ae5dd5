/** “We moved up from 31st to 22nd among the 62 councils”: a place is a rank, and no number of councils. */
import type { Setting } from '../setting.ts';
import { attributive, lowered } from '../../phrases/naming.ts';

const among =
  /\b(?:among|of|out of) (?:the |all |our |its )?(?:[\d,]+|[a-z-]+)? ?((?:[a-z-]+ ){0,2}[a-z]+s)(?=[.,;:)]| (?:in|for|by|on)\b|$)/;
const measured =
  /(?:GDP|product|output|revenue|income|volume|throughput|exports|imports|trade|investment|consumption|sales)$/i;
const inWhat =
  /^(?: place)?,? ((?:in|of) (?:the )?(?:whole )?(?:country|nation|province|world|state|region)|nationwide|nationally|worldwide)\b/;
const change = /^(?:Rise|Fall|Growth|Increase|Decrease|Reduction|Drop) in |(?<=\S) growth$/;

/** “Rank among councils”, “Previous rank among councils”; “rose by 5%, to £1,842” goes on with the thing. */
export function tellRank(settings: Setting[], text: string): void {
  settings.forEach((setting, index) => {
    const { kind, label, found, tokens, lead } = setting;
    const before = settings[index - 1];
    if (kind === 'rank') {
      const whom = among.exec(text.slice(found.end, found.end + 60))?.[1];
      const plain = label.replace(/ before$|^Previous /, '').toLowerCase();
      if (whom !== undefined && (plain === whom || whom.endsWith(` ${plain}`) || plain === '')) {
        setting.label = `${tokens[lead]?.low === 'from' ? 'Previous rank' : 'Rank'} among ${whom}`;
        return;
      }
      // “GDP moved up from ninth to sixth place”: its rank, and no sum.
      if (measured.test(plain) && !/\b(?:rank|place)/i.test(label))
        setting.label = `${attributive(label)} rank`;
      // “The city handled 18 million tons, ranking fourth in the country”
      const where = inWhat.exec(text.slice(found.end, found.end + 40))?.[1];
      if (/^(?:city|province|county|region|municipality|prefecture)$/.test(plain) && where !== undefined)
        setting.label = `${tokens[lead]?.low === 'from' ? 'Previous rank' : 'Rank'} ${where}`;
      return;
    }
    if (
      !before ||
      !/^(?:growth|ratio)$/.test(before.kind) ||
      !/^(?:amount|percent)$/.test(kind) ||
      label === ''
    )
      return;
    if (/^[^.;]*\brespectively\b/.test(text.slice(found.end, found.end + 120))) return;
    const between = text.slice(before.found.end, found.start);
    if (!/^,? to (?:about |around |some |nearly |over )?$/.test(between) || !change.test(before.label))
      return;
    const thing = before.label.replace(change, '').replace(/^Economic$/, 'Economy');
    // “on five occasions, by 125 points, to 3%”
    if (/^(?:occasions|times|years|months|quarters)$/i.test(thing)) return;
    if (!label.toLowerCase().includes(lowered(thing).toLowerCase()))
      setting.label = thing.charAt(0).toUpperCase() + thing.slice(1);
  });
}
