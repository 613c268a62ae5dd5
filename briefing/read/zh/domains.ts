/** What Chinese reports speak of: a topic and the words by which a paragraph tells that it is about it. */

const domains: Record<string, string> = {
  综合经济: '地区生产总值|生产总值|GDP|固定资产投资|财政收入|一般公共预算|经营主体|市场主体|经济运行',
  工业: '规模以上工业|规上工业|工业增加值|工业投资|制造业|园区|产业链|技改|产值|开发区|工业经济',
  科技创新: '研发|专利|高新技术|科技|创新|实验室|人才|成果转化',
  项目建设: '重点项目|开工|竣工|总投资|招商|签约|项目建设',
  商贸文旅: '消费|零售|旅游|游客|文旅|景区|电商|外贸|进出口|会展',
  农业农村: '粮食|农业|农村|乡村|农民|脱贫|村集体|农产品|高标准农田|生猪|茶叶|畜牧|亩产',
  城市建设: '小区|城镇化|市政|停车|管网|城市更新|绿道|口袋公园|供水|燃气|棚户区|电梯|街巷|游园|城区|楼院',
  交通: '公路|铁路|高速|地铁|公交|客流|航线|机场|港口|吞吐量|泊位|通车|公里的?路|客运',
  生态环境: 'PM2\\.5|空气|优良天数|水质|断面|森林|造林|污染|绿化|碳排放|生态|能耗|绿地|污水',
  教育: '学校|学位|教育|教师|学生|幼儿园|中小学|入学|高考|毕业生',
  医疗卫生: '医院|医疗|床位|医保|卫生|家庭医生|疫苗|门诊|健康|诊|两癌|筛查|体检',
  养老助残: '养老|老年|老人|残疾|适老化|护理型',
  就业社保: '就业|社保|低保|养老金|救助|参保|失业|技能培训|公租房',
  文化体育: '文化|图书馆|非遗|体育|演出|场馆|博物馆|赛事',
  安全治理: '安全生产|事故|信访|治安|案件|应急|矛盾纠纷|扫黑|诈骗|网格|隐患',
  改革开放: '改革|审批|营商环境|一网通办|减税|证明事项|放管服|开放|自贸',
  财政金融: '贷款|存款|债务|债券|税收|预算|融资|财政支出|资产负债',
  党的建设: '党员|党组织|党支部|廉政|作风|党建|干部|巡察|主题教育',
  能源: '发电|装机|煤|电网|新能源|储能|供电|风电|光伏',
};

const patterns = Object.entries(domains).map(([name, words]) => [name, new RegExp(words, 'g')] as const);

/** What the lives of people are made of: a paragraph that tells of several of these is about all of them. */
const welfare = ['教育', '医疗卫生', '养老助残', '就业社保'];

/** “财政再紧，民生不减。”; schools, hospitals and pensions one after the other. */
export function isOfLivelihood(text: string): boolean {
  if (/^[^。；\d]{0,16}民生[^，。；\d]{0,8}[，。；]/.test(text)) return true;
  const told = domainsOf(text);
  const own = told.filter(({ name }) => welfare.includes(name));
  const said = own.reduce((sum, one) => sum + one.said, 0);
  return own.length > 2 && told.every((one) => own.includes(one) || one.said < said);
}

/** What a text says first it is about. */
const first = /^[^，。；：]{2,40}/;

/** The topics that a text is about, with how many of their words it has, those at its head twice; the most telling first. */
export function domainsOf(text: string): { name: string; said: number }[] {
  const head = first.exec(text)?.[0] ?? '';
  const countOf = (part: string, words: RegExp): number => part.match(words)?.length ?? 0;
  return patterns
    .map(([name, words]) => ({ name, said: countOf(text, words) + countOf(head, words) }))
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said);
}
