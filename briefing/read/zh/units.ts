/** The units that a number in a Chinese text may carry. */

/** Words that are longer than the unit they begin with: 支持 is no 支, 人均 no 人. */
const unless: Record<string, string> = {
  人: '均口',
  家: '庭',
  台: '湾阶',
  部: '门分队署委',
  支: '持付出撑部',
  班: '列',
  国: '家际道',
  省: '份级',
  市: '场民',
  县: '域级',
  区: '域间块',
  镇: '区',
  乡: '镇村',
  村: '民级',
  根: '本据源治除植基系',
  口: '岸',
  单: '位',
  片: '区',
  列: '示为入表举席',
  车: '间位主辆队站次程型企联床桩险道票流皮身库速险均',
  代: '表',
  大: '学专病型数于气幅众力量家米豆棚桥道中小',
  分: '别之布成期',
  成: '为立功果员效本熟交都',
  年: '均代级',
  月: '均',
  日: '均照',
  户: '均籍',
  周: '年边',
  方: '案面向式便',
  期: '间',
  位: '数移于置',
  次: '产',
  股: '份东权票市本利比息民价',
  页: '岩面码',
  字: '样号第符形头母',
};

const measures =
  '/10万 个百分点 百分点 个千分点 千分点 个基点 基点 BP bps bp pct % ‰ 平方公里 平方千米 平方公尺 平方米 立方公尺 立方米 公顷 公里 公尺 公分 坪 千米 厘米 毫米 微米 米 海里 公斤 千克 毫克 微克 克 吨标准煤 标准吨 吨公里 人公里 天次 公吨 万吨级 载重吨 吨 斤 升 毫升 蒸吨 亩次 亩 千瓦时 千瓦 兆瓦时 兆瓦 吉瓦时 吉瓦 千伏安 千伏 标准箱 自然箱 标箱 毛钱 块钱 美元 欧元 港元 港币 新台币 台币 日元 英镑 元 ℃ 摄氏度 ° 度 倍 成 番 分贝 马力 平方 立方 方 km² km ㎡ m² kV MWh GWh kWh MW GW kW TB GB PB TEU mg kg NTU dB ppm mm cm m³ Nm³ Mbps Gbps PFlops EFlops P 分';
/** Units whose numerals measure even when they are small and written out. */
export const exactUnits = new Set(
  '个百分点 百分点 倍 成 番 公里 平方公里 平方米 立方米 米 斤 公斤 吨 亩 公顷 元 美元 人次 千瓦时 千瓦'.split(
    ' ',
  ),
);
const counters =
  '个工作日 工作日 剂次 剂 册次 人次 人份 人天 家次 批次 车次 班次 架次 列次 艘次 航次 户次 场次 件次 项次 头次 台套 台班 台次 辆次 宗次 个次 家 户 件 项 个 人 名 位 条 座 套 次 期 批 所 辆 台 部 起 处 类 只 头 场 份 宗 对 支 村民小组 村 岁 周岁 年一遇 床 张 门 列 架 艘 株 棵 幅 种 级 届 轮 例 县 市 省 区 国 镇 乡 间 栋 幢 篇 本 册 款 孔 趟 车 站 羽 尾 箱 瓶 袋 枚 块 片 组 队 班 节 学时 课时 课 桩 盏 眼 口 层 步 笔 单 票 封 通 股 页 筐 篮 首 大 字 代 档 柜 井 根';
export const times = new Set(
  '个月 小时 分钟 周年 学年 学期 周 年 天 日 月 秒 个工作日 工作日 个小时 个钟头 钟头 个季度'.split(' '),
);

/** Units of a change between two rates: 个百分点, 基点, bp. */
export const isPoint = (unit: string): boolean => /[分基]点$|^(?:BPs?|bps?|pct)$/.test(unit);

const alternatives = (units: string[]): string =>
  [...new Set(units)]
    .filter((unit) => unit !== '')
    .sort((a, b) => b.length - a.length)
    .map((unit) => {
      if (/[A-Za-z]$/.test(unit)) return `${unit}(?![A-Za-z])`;
      const longer = unless[unit];
      return longer ? `${unit}(?![${longer}])` : unit;
    })
    .join('|');

const all = [...measures.split(' '), ...counters.split(' '), ...times];
/** One unit, as an alternation; a rate follows as “/吨”. */
export const unit = `(?:${alternatives(all)})`;
export const rate = `(?:/(?:${alternatives([...all, '百人', '千人', '万人', '千户', '人·月', '人·年', '月', '元', '百户', '户', '万元', '亿元', '万吨'])}))?`;
/** Units that a number written in Chinese numerals may carry without being a name. */
export const spelledUnit = `(?:${alternatives([
  ...exactUnits,
  ...'批次 处 家 所 座 户 例 辆 台 人 名 位 起 件 场 条 项 个 种 次 年 个月 个季度 天 小时 个小时 个钟头 钟头 分钟 个工作日 元 吨 头 只 张 套 支 部 筐 趟 县 市 村'.split(
    ' ',
  ),
])})`;
