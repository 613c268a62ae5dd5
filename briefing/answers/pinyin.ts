/**
 * Chinese by its sound: gxqy and gaoxinqiye for 高新企业. The 3,755 characters of everyday writing stand
 * in GB 2312 in the order of their sound, so that the first of each syllable says where it begins.
 */
const firsts =
  'a啊 ai埃 an鞍 ang肮 ao凹 ba芭 bai白 ban斑 bang邦 bao苞 bei杯 ben奔 beng崩 bi逼 bian鞭 biao标 bie鳖 bin彬 bing兵 ' +
  'bo玻 bu捕 ca擦 cai猜 can餐 cang苍 cao操 ce厕 ceng层 cha插 chai拆 chan搀 chang昌 chao超 che车 chen郴 cheng撑 chi吃 ' +
  'chong充 chou抽 chu初 chuai揣 chuan川 chuang疮 chui吹 chun春 chuo戳 ci疵 cong聪 cou凑 cu粗 cuan蹿 cui摧 cun村 cuo磋 ' +
  'da搭 dai呆 dan耽 dang当 dao刀 de德 deng蹬 di堤 dian颠 diao碉 die跌 ding丁 diu丢 dong东 dou兜 du督 duan端 dui堆 dun墩 ' +
  'duo掇 e蛾 en恩 er而 fa发 fan藩 fang坊 fei菲 fen芬 feng丰 fo佛 fou否 fu夫 ga噶 gai该 gan干 gang冈 gao篙 ge哥 gei给 gen根 ' +
  'geng耕 gong工 gou钩 gu辜 gua刮 guai乖 guan棺 guang光 gui瑰 gun辊 guo锅 ha哈 hai骸 han酣 hang夯 hao壕 he呵 hei嘿 hen痕 ' +
  'heng哼 hong轰 hou喉 hu呼 hua花 huai槐 huan欢 huang荒 hui灰 hun荤 huo豁 ji击 jia嘉 jian歼 jiang僵 jiao蕉 jie揭 jin巾 ' +
  'jing荆 jiong炯 jiu揪 ju鞠 juan捐 jue撅 jun均 ka喀 kai开 kan刊 kang康 kao考 ke坷 ken肯 keng坑 kong空 kou抠 ku枯 kua夸 ' +
  'kuai块 kuan宽 kuang匡 kui亏 kun坤 kuo括 la垃 lai莱 lan蓝 lang琅 lao捞 le勒 lei雷 leng棱 li厘 lia俩 lian联 liang粮 liao撩 ' +
  'lie列 lin琳 ling玲 liu溜 long龙 lou楼 lu芦 lv驴 luan峦 lve掠 lun抡 luo萝 ma妈 mai埋 man瞒 mang芒 mao猫 me么 mei玫 men门 ' +
  'meng萌 mi眯 mian棉 miao苗 mie蔑 min民 ming明 miu谬 mo摸 mou谋 mu拇 na拿 nai氖 nan南 nang囊 nao挠 ne呢 nei馁 nen嫩 neng能 ' +
  'ni妮 nian蔫 niang娘 niao鸟 nie捏 nin您 ning柠 niu牛 nong脓 nu奴 nv女 nuan暖 nve虐 nuo挪 o哦 ou欧 pa啪 pai拍 pan攀 pang乓 ' +
  'pao抛 pei呸 pen喷 peng砰 pi坯 pian篇 piao飘 pie撇 pin拼 ping乒 po坡 pou剖 pu扑 qi期 qia掐 qian牵 qiang枪 qiao橇 qie切 qin钦 ' +
  'qing青 qiong琼 qiu秋 qu趋 quan圈 que缺 qun裙 ran然 rang瓤 rao饶 re惹 ren壬 reng扔 ri日 rong戎 rou揉 ru茹 ruan软 rui蕊 run闰 ' +
  'ruo若 sa撒 sai腮 san三 sang桑 sao搔 se瑟 sen森 seng僧 sha莎 shai筛 shan珊 shang墒 shao梢 she奢 shen砷 sheng声 shi师 shou收 ' +
  'shu蔬 shua刷 shuai摔 shuan栓 shuang霜 shui谁 shun吮 shuo说 si斯 song松 sou搜 su苏 suan酸 sui虽 sun孙 suo蓑 ta塌 tai胎 tan坍 ' +
  'tang汤 tao掏 te特 teng藤 ti梯 tian天 tiao挑 tie贴 ting厅 tong通 tou偷 tu凸 tuan湍 tui推 tun吞 tuo拖 wa挖 wai歪 wan豌 wang汪 ' +
  'wei威 wen瘟 weng嗡 wo挝 wu巫 xi昔 xia瞎 xian掀 xiang相 xiao萧 xie楔 xin薪 xing星 xiong兄 xiu休 xu墟 xuan轩 xue靴 xun勋 ya压 ' +
  'yan焉 yang殃 yao邀 ye椰 yi一 yin茵 ying英 yo哟 yong拥 you幽 yu迂 yuan鸳 yue曰 yun耘 za匝 zai栽 zan咱 zang赃 zao遭 ze责 zei贼 ' +
  'zen怎 zeng增 zha扎 zhai摘 zhan瞻 zhang樟 zhao招 zhe遮 zhen珍 zheng蒸 zhi芝 zhong中 zhou舟 zhu珠 zhua抓 zhuai拽 zhuan专 ' +
  'zhuang桩 zhui椎 zhun谆 zhuo捉 zi兹 zong鬃 zou邹 zu租 zuan钻 zui嘴 zun尊 zuo昨';

/** Second readings that reports and place names need. */
const seconds =
  '长zhang 行hang 重chong 都du 调tiao 给ji 乐yue 藏zang 参shen 单shan 厦sha 石dan 种chong 畜xu 传zhuan 朝zhao 曾ceng 量liang';

let readings: Map<string, string[]> | null = null;

/** The syllables of every character that has any, made when they are first asked for. */
function table(): Map<string, string[]> {
  if (readings) return readings;
  readings = new Map();
  const syllables = new Map(firsts.split(' ').map((entry) => [entry.at(-1) ?? '', entry.slice(0, -1)]));
  const decoder = new TextDecoder('gb18030');
  let syllable = '';
  // Rows 16 to 55, of 94 characters each; the last five places are empty.
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      syllable = syllables.get(character) ?? syllable;
      readings.set(character, [syllable]);
    }
  }
  for (const entry of seconds.split(' ')) readings.get(entry[0] ?? '')?.push(entry.slice(1));
  return readings;
}

/** The syllables a character may be read as; [] for rare characters and for all that are not Chinese. */
const syllablesOf = (character: string): string[] => table().get(character) ?? [];

/** A character as it sounds: its syllables, and every part of them that may be typed for it. */
interface Sounded {
  syllables: string[];
  parts: string[];
}

/** A text as it sounds, character by character. */
export type Sound = Sounded[];

/** All of a syllable, its first letter, or zh, ch, sh. */
const partsOf = (syllable: string): string[] => [
  syllable,
  ...(/^[zcs]h/.test(syllable) ? [syllable.slice(0, 2)] : []),
  ...(syllable.length > 1 ? [syllable.slice(0, 1)] : []),
];

const sounded = new Map<string, Sounded>();

/** What may be typed for each character of a folded text. */
export function soundOf(text: string): Sound {
  return [...text].map((character) => {
    let known = sounded.get(character);
    if (!known) {
      const syllables = syllablesOf(character);
      sounded.set(character, (known = { syllables, parts: syllables.flatMap(partsOf) }));
    }
    return known;
  });
}

/** More letters than this are no name typed in a hurry, and in longer texts any letters can be found. */
const mostLetters = 30;
const longestText = 24;
/** Typed letters that leap more often than this over characters mean something else. */
const mostPieces = 3;

/**
 * The characters of a text that typed letters stand for, each by its syllable, its first letter, or (the
 * last one) the beginning of its syllable: in order, in as few stretches as can be. null: they are not it.
 *
 * @param typed lower-case letters; few letters leap over characters less often than many
 * @example soundsLike('gxqy', soundOf('高新技术企业')) → [0, 1, 4, 5]
 */
export function soundsLike(typed: string, sound: Sound): number[] | null {
  if (typed.length > mostLetters || sound.length > longestText || !mayBe(typed, sound)) return null;
  const way = shortest(typed, sound);
  return way && way.pieces <= Math.min(mostPieces, Math.floor(typed.length / 2)) ? way.places : null;
}

/** For the word typed last: at which of its letters a part may stand, as bits. */
let asked = { typed: '', places: new Map<string, number>() };

/**
 * Whether letters can be had from a text at all, leaps not counted: a quick look at thousands of
 * labels before the long one at a few. Bit N stands for "the first N letters are accounted for".
 */
function mayBe(typed: string, sound: Sound): boolean {
  if (asked.typed !== typed) asked = { typed, places: new Map() };
  const { places } = asked;
  const done = 1 << typed.length;
  let reached = 1;
  for (const { syllables, parts } of sound) {
    const before = reached;
    for (const part of parts) {
      let at = places.get(part);
      if (at === undefined) {
        at = 0;
        for (let from = typed.indexOf(part); from >= 0; from = typed.indexOf(part, from + 1)) at |= 1 << from;
        places.set(part, at);
      }
      reached |= (before & at) << part.length;
    }
    for (const syllable of syllables) {
      for (let left = 1; left < syllable.length && left <= typed.length; left++) {
        const from = typed.length - left;
        if (before & (1 << from) && syllable.startsWith(typed.slice(from))) reached |= done;
      }
    }
    if (reached & done) return true;
  }
  return false;
}

/** A way through a text: how many stretches it takes, and which characters. */
interface Way {
  pieces: number;
  places: number[];
}

function shortest(typed: string, sound: Sound): Way | null {
  const known = new Map<string, Way | null>();
  // From the letter on, with this character or a later one; `joined`: the one before it is taken.
  const walk = (letter: number, place: number, joined: boolean): Way | null => {
    if (letter === typed.length) return { pieces: 0, places: [] };
    const here = sound[place];
    if (!here) return null;
    const key = `${letter} ${place} ${joined}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const left = typed.slice(letter);
    const lengths = here.parts.filter((part) => left.startsWith(part)).map((part) => part.length);
    if (here.syllables.some((syllable) => syllable.startsWith(left))) lengths.push(left.length);
    let best = walk(letter, place + 1, false);
    for (const length of new Set(lengths)) {
      const rest = walk(letter + length, place + 1, true);
      const pieces = (rest?.pieces ?? 0) + (joined ? 0 : 1);
      if (rest && (!best || pieces <= best.pieces)) best = { pieces, places: [place, ...rest.places] };
    }
    known.set(key, best);
    return best;
  };
  return walk(0, 0, false);
}
