/** “Value added in farming fell by 3%, whereas industry grew by 2% and services by 4%”: the measure is told once for all sectors. */
import { attributive, lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const measure =
  /^((?:Gross )?(?:[Vv]alue added|[Oo]utput|[Pp]roduction|[Ee]mployment|[Tt]urnover|[Ii]nvestment|[Pp]roductivity|[Ww]ages|[Ee]arnings|[Jj]ob vacancies)) (in|of) \S/;
const sector =
  /^(?:(?:the )?(?:market |public |private |business |financial |other )?(?:agriculture|farming|forestry|fishing|industry|manufacturing|mining|mining and quarrying|energy|construction|services|trade|retail trade|wholesale and retail trade|transport|transport and storage|tourism|hospitality|accommodation and food services?|information and communication|finance|real estate|education|health)(?: (?:sector|industry|activities))?|(?:the )?(?:primary|secondary|tertiary|services?|industrial|construction) (?:sector|industry))$/i;

const inputs =
  /^(?:labour|labor|materials|energy|food|fuel|fuels|services|goods|transport|clothing|housing|electricity|gas|petrol|diesel|fruit|vegetables|meat|dairy|bread|timber|steel|cement|machinery)(?: and [a-z]+)?$/i;

/** “Value added in industry”, “Value added in services”: of bare sectors behind the measure of another one. */
export function tellSectors(settings: Setting[]): void {
  let told: RegExpExecArray | null = null;
  let priced = '';
  for (const setting of settings) {
    if (setting.kind === 'date') continue;
    const { label, kind } = setting;
    // “Building costs rose 2.2%, with labour up 5.7% and materials down 0.4%”
    const ofWhat = priced && kind === 'growth' && inputs.test(label) ? ` ${priced}` : '';
    if (kind === 'growth') priced = /\b(costs|prices)\b/i.exec(label)?.[1]?.toLowerCase() ?? priced;
    if (ofWhat !== '') setting.label = `${attributive(label)}${ofWhat}`;
    else if (told && kind === 'growth' && sector.test(label))
      setting.label = `${told[1] ?? ''} ${told[2] ?? ''} ${lowered(label)}`;
    else told = kind === 'growth' ? measure.exec(label) : null;
  }
}
