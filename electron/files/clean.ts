/** Characters that look like others, or like nothing: what a person would type in their place. */

/**
 * Radicals without a normal form of their own, or with an older one than is written today, each before
 * the character it looks like. A printer that asks a font which character a shape is may be told the radical.
 */
const radicals = new Map(
  (
    '⼾户⺁厂⺄乙⺅亻⺆冂⺇几⺈⺈⺉刂⺊卜⺋㔾⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳㓁⺴㓁⺵罒⺶羊⺷羊⺸羊⺹耂⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲龟⻳龟'.match(
      /../gu,
    ) ?? []
  ).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * A text as it would be typed: ⼯⻓ as 工长, so that it is found and understood; no hyphens that are only
 * there for the end of a line, nothing without a width (a joiner belongs to its emoji).
 */
export function cleaned(text: string): string {
  return text
    .replace(/[\u2e80-\u2fd5\uf900-\ufad9]/g, (one) => radicals.get(one) ?? one.normalize('NFKC'))
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll('\u2011', '-');
}

/** A text that is set raised: its digits as powers are written, 10⁴ and m². */
export const raised = (text: string): string =>
  /^[+-]?\d+$/.test(text)
    ? text.replace(/./g, (one) => '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.charAt('0123456789+-'.indexOf(one)))
    : text;
