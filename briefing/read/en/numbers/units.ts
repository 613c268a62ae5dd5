/** What English writes after a number, and before one that is money. Longer ones stand before what they begin with. */
import { remembered } from '../../remembered.ts';

export const magnitudes =
  '(?:lakh|thousand) crores?|crores?|lakhs?|thousand|million|billion|trillion|bn|mn|tn|m|k|b';

const percents = 'percentage[ -]points?|points|basis points?|per ?cent|percent|pct';
/** “6.4 billion crowns”, “25 Danish kroner a month”: words that are hardly anything but money. */
const coin =
  'dollars?|euros?|pounds(?: sterling)?|pence|cents?|crowns(?! (?:and|or) (?:bridge|denture|filling|veneer))|kron[aeo]r?|krónur?|korun[ay]?|forints?|zlot(?:ys?|ych)|lei|leva|kunas?|dinars?|denars?|dirhams?|riyals?|rials?|shekels?|liras?|lire|francs?|guilders?|florins?|escudos?|drachmas?|deutschmarks?|marks|rupees|rupiahs?|ringgits?|baht|pesos|reais|bol[ií]vares|guaran[ií]s|quetzals|quetzales|lempiras?|c[oó]rdobas|shillings|naira|cedis?|birr|kwachas?|kwanzas?|meticais|rand|rou?bles|rubles|hryvnias?|tenge|manats?|laris?|drams|togrogs?|tugriks?|dong|riels?|kyats?|taka|afghanis?|yen|won|patacas?|leones|dalasis?|ariary|pula';
/** “40 million Danish kroner”, “Hong Kong dollars”: whose money it is. */
const whoseCoin =
  '(?:U\\.S\\.|US|Hong Kong|New Zealand|New Taiwan|Saudi|Swiss|Czech|Israeli|Iraqi|Pakistani|Qatari|Emirati|Omani|Kuwaiti|[a-z]+(?:an|ish|ese)) ';
const money = `yuan|renminbi|(?:${whoseCoin})?(?:${coin})`;
const lengths =
  '(?:square|sq\\.?|cubic) (?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|foot|yards?|km|m|ft|mi)|nautical miles?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|met(?:re|er)s?|miles?|feet|inch(?:es)?|yards?|hectares?|acres?|mu|km2|km²|km|m2|m²|m3|m³|sq ?km|sq ?m|sq ?ft|mm|cm|ha';
/** “3,000 dry metric tonnes”, “14,000 contained tonnes”: how ore is weighed. */
const weights =
  '(?:(?:contained|dry|wet|payable) )?(?:metric )?(?:tonnes?|tons?)|(?:contained|payable) (?:ounces?|pounds?)|kilograms?|kilotonnes?|megatonnes?|grams?|milligrams?|micrograms?|kg|mg|µg|μg|kt|Mt|(?:kilo|mega|giga|hecto|centi|milli)?lit(?:re|er)s?|gallons?|quintals?|pints?|carats?|ounces?|bushels|barrels';
const energy =
  '(?:tonne|ton|passenger|vehicle|train|person)[- ](?:kilometres|kilometers|miles|km)|(?:tera|giga|mega|kilo)watts?(?:[ -]hours?)?|watts?|TWh|GWh|MWh|kWh|GW|MW|kW|petajoules|gigajoules|terajoules|PJ|GJ|TJ|kV|volts?|terabytes?|gigabytes?|megabytes?|TB|GB|MB|Gbps|Mbps|decibels?|dB|(?:kilo|mega)?joules?|therms?|knots|TEUs?|mph|km\\/h|m\\/s';
const heat = '°\\s?[CF]|℃|℉|degrees? (?:Celsius|Fahrenheit|centigrade)';
const times =
  'years?|months?|weeks?|(?:working |business )?days?|nights?|hours?|hrs?|minutes?|mins?|seconds?|decades?';

/** Units that are words, as an alternation. */
export const units = `${percents}|${money}|${lengths}|${weights}|${energy}|${times}|times`;
/** Short units that may stand right beside their number: 35m, 2.5x, 120 g/km, 4.5p a share. */
export const shortUnits =
  'km2|km²|km|m2|m²|m3|m³|mm|cm|kg|kt|Mt|ha|TWh|GWh|MWh|kWh|GW|MW|kW|TB|GB|MB|Gbps|Mbps|dB|mph|x|-?fold|pps?|ppts?|bps?|p|g(?=\\/)|m';
/**
 * What trades write short, each letter as large as it is written here: million metric tonnes (a year), barrels of oil
 * equivalent, hectolitres, million litres a day. With or without a space, before a noun as well.
 */
export const tradeUnits =
  'MMTPA|[MT]?MT(?:PA)?|KTP?A|KT|TP[ADH]|(?:MM|k|m)?bbls?|(?:MM|[kmb]|mm)?boe(?:pd)?|(?:MM|[km]|mm)?bopd|MMBTU|MMBtu|MMSCMD?|[BM]CM|[BMT]CF|[BMT]cf|mcf|MLD|MGD|[Mm]?hl|[cm]l|[kM]?oz|lbs?|[kMG]Wp|[kM]VA|MWe|[kM]?t ?CO2e?|[kM]?toe|dwt|sqm|sqft|PB|[MGTPEZ]?(?:FLOPS|Flops)';
/** Units that are marks and need no space. */
export const marks = `%|‰|${heat}`;
/** What a unit is measured by, written with a stroke: g/km, tonnes/ha. */
export const rate =
  '(?:\\/(?:km|kWh|MWh|ha|hl|m2|m²|m3|m³|kg|l|t|oz|tonne|year|day|hour|h|d|s)|(?<=grams|tonnes|tons|litres|liters|kg|mg|µg|μg) per (?:cubic (?:metre|meter)|square (?:metre|meter|kilometre|kilometer)|hectare|acre|kilometre|kilometer|litre|liter|tonne|kilogram|kWh|MWh))?';

/** “R27.4 billion”, “K350 million”: a letter that is money where a sum follows it, and a room or a road elsewhere. */
const letters =
  '[RKNP](?=\\d[\\d, ]*(?:\\.\\d+)?(?:\\s(?:million|billion|trillion)|bn|m\\b)|\\d{1,3}(?:[, ]\\d{3})+\\b)';
export const currencies = `(?:US|CA|AU|NZ|HK|TT|JA?|A|B|C|S|R)?\\$|£|€|¥|￥|₹|₦|₱|₩|₫|₺|₴|₽|₪|฿|GH₵|₵|৳|₸|₼|₾|${letters}|(?<![A-Za-z])(?:RMB|CNY|USD|EUR|GBP|JPY|CHF|HKD|AUD|CAD|NZD|SGD|TWD|INR|LKR|NPR|SEK|NOK|DKK|ISK|CZK|PLN|HUF|RON|RSD|TRY|ILS|ZAR|KES|UGX|TZS|RWF|ETB|GHS|ZMW|MWK|BWP|NGN|EGP|MAD|BRL|MXN|ARS|CLP|COP|PEN|KRW|THB|MYR|IDR|PHP|VND|PKR|BDT|AED|SAR|QAR|KWD|OMR|RUB|UAH|KZT|[KTU]?[Ss]hs?|Rs|Rp|RM|Tk|Nu|(?:US|U\\.S\\.) dollars?)\\.?(?=\\s?\\d)`;

export const isPercent = remembered((unit) => /^(?:%|‰|per ?cent|percent|pct)$/i.test(unit));
/** Points of an index or a score. */
export const isScore = (unit: string): boolean => unit === 'points';
/** A difference of two percents: percentage points, basis points. */
export const isPoints = (unit: string): boolean =>
  /^(?:percentage[ -]points?|basis points?|pps?|ppts?|bps?)$/i.test(unit);
const lasting = new RegExp(`^(?:${times})$`, 'i');
export const isDuration = remembered((unit) => lasting.test(unit));
/** The marks of money alone, as an alternation, without what must stand around them. */
export const moneyMarks = currencies
  .replace(letters, '[RKNP]')
  .replace('(?=\\s?\\d)', '')
  .replace('(?<![A-Za-z])', '');
const coins = new RegExp(`^(?:${money}|p|(?:${moneyMarks}))$`, 'i');
const known = new RegExp(`^(?:${units}|${shortUnits}|${tradeUnits}|${marks}|${heat})(?:${rate})$`, 'i');
/** A unit that is no measure of anything else is the money of some land that no list knows. */
export const isMoney = remembered(
  (unit) => coins.test(unit) || (/^[a-z]{3,}s$/.test(unit) && !known.test(unit)),
);
