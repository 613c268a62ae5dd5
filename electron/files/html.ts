/** HTML → text: headings, paragraphs, list items and table rows; scripts and styles are nothing said. */
import { headedAlone } from './alone.ts';
import { raised } from './clean.ts';
import { bullet } from './counting.ts';
import { Lines } from './lines.ts';
import { walkHtml } from './markup.ts';
import { written, type DocumentText, type Paragraph } from './written.ts';

const unsaid = new Set(
  'script style del s strike noscript template head svg math nav button select textarea iframe object audio video canvas dialog'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div section article main header footer aside address li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 figure figcaption hr form fieldset legend details summary body caption'.split(
    ' ',
  ),
);

/** What is not drawn, and the running header and footer of a page that Writer saved. */
const isHidden = ({ hidden, style = '', title, 'aria-hidden': aria }: Record<string, string>): boolean =>
  /^(?:header|footer)$/.test(title ?? '') ||
  hidden !== undefined ||
  aria === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);

/** The parts of a page that lead through its site, told by what they are called. */
const ofSite =
  /(?:^|\s)(?:footer|foot|nav|navbar|navigation|menu|breadcrumbs?|crumbs?|share|sidebar|copyright|pagination|related)(?:\s|$)/i;

/** What stands on every page of a site: whose it is, who keeps it, what one may do with the page. */
const boilerplate =
  /^(?:版权(?:所有|声明)|copyright\b|©|all rights reserved|.{0,30}(?:ICP备|公网安备|网站标识码)|[【[]?(?:打印|关闭)(?:本页|窗口|页面)|您?(?:现在|当前)?(?:所在)?的?位置[：:]|(?:#+ )?(?:相关|推荐|延伸)(?:阅读|链接|文章|新闻)$|扫一扫|分享到|返回顶部|上一篇|下一篇)|(?:版权所有|all rights reserved\.?)$/i;
const isBoilerplate = ({ text, row }: Paragraph): boolean =>
  !row && text.length <= 200 && boilerplate.test(text);
/** Links side by side or one below the other lead through a site; one alone may be part of what is told. */
const isMenu = ({ links = 0 }: Paragraph, at: number, all: Paragraph[]): boolean =>
  links > 1 || (links > 0 && [all[at - 1], all[at + 1]].some((one) => (one?.links ?? 0) > 0));
/** Where a footer belongs to what is told, and not to the page. */
const told = new Set('article section main blockquote'.split(' '));

const noteSign = /^\s*(?:[[(（〔]?\s*\d{1,3}\s*[\])）〕]?|[*†‡↩①-⑳]+)\s*$/;

export function htmlText(html: string): DocumentText {
  const lines = new Lines();
  const open: { name: string; cell: { columns: number; rows: number } | null }[] = [];
  const lists: { next: number | null }[] = [];
  let depth = 0;
  let skippingFrom = 0;
  let level = 0;
  let centred = false;
  let bold = 0;
  let isItem = false;
  let link: string | null = null;
  let raisedText: string | null = null;
  let isLink = false;
  let links = { count: 0, others: '' };
  const end = (): void => {
    const isAllLinks = /^[\s|｜丨>›»·•/、，,:：\d.-]*$/.test(links.others);
    lines.end({ level, centred, links: isAllLinks ? links.count : 0 });
    links = { count: 0, others: '' };
  };
  const tell = (said: string): void => {
    if (!isLink) links.others += said;
    if (link === null) lines.say(said, bold > 0);
    else link += said;
  };
  const isSet = (attributes: Record<string, string>): boolean =>
    /text-align\s*:\s*center/i.test(attributes.style ?? '') || attributes.align === 'center';
  walkHtml(html, {
    open: (name, attributes) => {
      depth++;
      if (skippingFrom > 0) return;
      const isFoot =
        name === 'footer' || attributes.role === 'contentinfo' || attributes.role === 'navigation';
      const isSite =
        isFoot || (blocks.has(name) && ofSite.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`));
      if (unsaid.has(name) || isHidden(attributes) || (isSite && !open.some((one) => told.has(one.name)))) {
        skippingFrom = depth;
        return;
      }
      const span = (what: string): number => Number(attributes[what] ?? 1) || 1;
      open.push({
        name,
        cell: name === 'td' || name === 'th' ? { columns: span('colspan'), rows: span('rowspan') } : null,
      });
      if (name === 'table') lines.table();
      // A list's sign and the paragraph within the item are one line.
      if (blocks.has(name) && !(name === 'p' && isItem)) {
        end();
        centred = isSet(attributes);
      }
      isItem = name === 'li';
      if (name === 'a' && attributes.href?.startsWith('#')) link = '';
      isLink = name === 'a' ? attributes.href !== undefined && link === null : isLink;
      if (name === 'sup') raisedText = '';
      const heading = /^h([1-6])$/.exec(name)?.[1];
      if (heading !== undefined) level = Number(heading);
      if (name === 'b' || name === 'strong') bold++;
      if (name === 'br') lines.say('\n');
      if (name === 'ul') lists.push({ next: null });
      if (name === 'ol') lists.push({ next: Number(attributes.start ?? 1) || 1 });
      const list = lists.at(-1);
      if (name === 'li' && list) lines.say(list.next === null ? bullet : `${list.next++}. `);
    },
    text: (text) => {
      if (skippingFrom > 0) return;
      const said = text.replace(/[ \t\r\n]+/g, ' ');
      if (said.trim() !== '') isItem = false;
      if (raisedText !== null) raisedText += said;
      else tell(said);
    },
    close: (name) => {
      const isSkipped = skippingFrom > 0;
      if (skippingFrom === depth) skippingFrom = 0;
      depth--;
      if (isSkipped) return;
      const { cell } = open.pop() ?? { cell: null };
      if (name === 'a' && link !== null) {
        // What only leads to a note and back says nothing.
        if (!noteSign.test(link)) lines.say(link, bold > 0);
        link = null;
      }
      if (name === 'a' && isLink) {
        isLink = false;
        links.count++;
      }
      if (name === 'sup' && raisedText !== null) {
        // “[1]” leads to a note; 10⁴ and m² are what they say.
        if (!/^\s*[[(（〔［]\s*\d{1,3}\s*[\])）〕］]\s*$/.test(raisedText))
          tell(link === null ? raised(raisedText.trim()) : raisedText);
        raisedText = null;
      }
      if (cell) lines.cell(cell);
      else if (name === 'tr') lines.row();
      else if (name === 'table') lines.tableEnd();
      else if (name === 'ul' || name === 'ol') lists.pop();
      else if (name === 'b' || name === 'strong') bold = Math.max(0, bold - 1);
      if (blocks.has(name)) {
        end();
        level = 0;
        centred = false;
      }
    },
  });
  end();
  return written(
    headedAlone(lines.told().filter((one, at, all) => !isBoilerplate(one) && !isMenu(one, at, all))),
  );
}
