/** What English reports and addresses speak of: a topic and the words by which a paragraph tells that it is about it. */

const domains: Record<string, string> = {
  Economy:
    'GDP|econom(?:y|ic growth)|inflation|exports?|imports?|foreign trade|consumer prices?|retail sales|fixed-asset investment|foreign investment|growth rate',
  'Jobs and pay':
    'jobs?|employment|unemploy\\w+|workers?|workforce|wages?|minimum wage|pay (?:raise|rise|increase)s?|salar(?:y|ies)|apprentices?\\w*|employees',
  'Budget and taxes':
    'budgets?|revenues?|tax(?:es|payers?|ation)?|deficits?|debts?|surplus(?:es)?|treasury|fiscal|appropriations?|general fund|rainy day fund',
  Education:
    'schools?|students?|teach(?:ers?|ing)|education|universit(?:y|ies)|colleges?|classrooms?|pupils?|kindergartens?|pre-?school|educators?|read(?:ing)? by grade|campus(?:es)?|tuition|scholarships?',
  Health:
    'health(?:care)?|hospitals?|patients?|doctors?|nurses?|medicaid|medical|clinics?|diseases?|vaccin\\w+|opioids?|physicians?|surger(?:y|ies)|ambulances?',
  'Families and welfare':
    'pensions?|pensioners?|seniors|elderly|poverty|child ?care|welfare|social (?:insurance|security|assistance|care)|disabilit(?:y|ies)|foster|meals on wheels|families',
  Housing: 'housing|homeless\\w*|rents?|tenants?|mortgages?|affordable homes?|council homes?',
  Transport:
    'roads?|highways?|rail(?:ways?|road)?|bridges?|airports?|ports?|bus(?:es)?|transit|ferr(?:y|ies)|metro|expressways?|traffic',
  Energy:
    'energy|electricity|renewables?|solar|wind (?:farms?|power|turbines?)|power (?:plants?|stations?)|oil|natural gas|coal|mega?watts?|grid',
  Environment:
    'emissions?|climate|pollut\\w+|water quality|forests?|waste|recycl\\w+|air quality|conservation|wildlife|rivers?|environment\\w*',
  Farming:
    'farm(?:s|ers?|ing)?|grain|crops?|agricultur\\w+|livestock|harvests?|irrigation|fisher(?:y|ies|men)',
  'Public safety':
    'police|crimes?|prisons?|inmates?|prisoners?|fire(?:fighters?| service| department)|courts?|violence|offenders?|troopers|public safety|correction\\w*|justice',
  Business:
    'business(?:es)?|compan(?:y|ies)|manufactur\\w+|industr(?:y|ies|ial)|start-?ups?|factor(?:y|ies)|touris[mt]s?|entrepreneurs?|enterprises?|investors?',
  'Science and technology':
    'research|innovation|technolog\\w+|digital|broadband|patents?|scientists?|laborator(?:y|ies)|artificial intelligence',
  'Culture and sport':
    'librar(?:y|ies)|museums?|arts|culture|cultural|sports?|athletes|heritage|theatres?|festivals?',
  'Defence and veterans': 'veterans?|military|troops|soldiers?|national guard|defen[cs]e|armed forces',
};

const patterns = Object.entries(domains).map(
  ([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`, 'gi')] as const,
);

/** Money, jobs and firms are spoken of in every matter: beside another topic their words weigh less. */
const everywhere = /^(?:Economy|Jobs and pay|Budget and taxes|Business|Families and welfare)$/;
const lightly = 0.6;

/** The topics that a text is about, with how much its words weigh for each; the most telling first. */
export function domainsOf(text: string): { name: string; weight: number }[] {
  return patterns
    .map(([name, words]) => ({
      name,
      weight: (text.match(words)?.length ?? 0) * (everywhere.test(name) ? lightly : 1),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
