/** In a process of its own, as the library is: many reports, many questions; prints what they took. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../db/library.ts';
import Database from 'better-sqlite3';

const places = ['江州', '云溪', '临川', '安远', '青石', '南浦', '长宁', '桐岭', '永和', '白沙'];
const what = [
  '市场主体',
  '高新技术企业',
  '规模以上工业',
  '固定资产投资',
  '社会消费品零售',
  '进出口',
  '旅游',
  '粮食种植',
  '城镇就业',
  '保障性住房',
  '义务教育',
  '基层医疗',
  '养老服务',
  '污水处理',
  '公共交通',
  '数字经济',
  '物流仓储',
  '科技研发',
  '招商引资',
  '税收征管',
];
const how = ['总额', '企业', '项目', '从业人员', '投资'];
const verbs = ['达到', '完成', '实现', '增至', '落实'];
const report = (place, year) => {
  let seed = year * 31 + place.charCodeAt(0);
  const next = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  const paragraphs = what.map((thing, at) => {
    const told = how.map(
      (kind, index) =>
        `全市${thing}${kind}${verbs[(at + index) % 5]}${100 + next(900)}.${next(10)}亿元，比上年增长${1 + next(20)}.${next(10)}%，惠及居民${1 + next(90)}万户。`,
    );
    return `${thing}工作迈出新步伐。${told.join('')}`;
  });
  return `${place}市${year}年政府工作报告解读\n\n“稳”中有进：各项事业向前\n\n${paragraphs.slice(0, 10).join('\n\n')}\n\n“新”局开篇：处处换新颜\n\n${paragraphs.slice(10).join('\n\n')}\n`;
};

const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
try {
  const path = join(folder, 'bench.lectern');
  const library = openLibrary(path);
  let newest;
  for (let year = 2016; year <= 2020; year++) {
    for (const place of places)
      newest = library.call('reports.importText', { fileName: '', text: report(place, year) }).report.id;
  }
  const questions = [
    '去年高新企业增长多少',
    '市场主体',
    'gxjsqy',
    'gaoxinjishu',
    '旅游投资多少亿元',
    '2018年外贸',
    '污水处理项目排第几',
    '社零总额',
    '惠及居民',
    '养老服务从业人员',
  ];
  const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  const timed = (work) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const ask = (question) => library.call('answers.find', { question, reportId: newest });
  const first = timed(() => ask(''));
  const db = new Database(path, { readonly: true });
  const labels = db.prepare('SELECT * FROM figures WHERE label LIKE ?');
  const rounds = [];
  for (const question of questions) {
    ask(question);
    rounds.push({
      question,
      ours: median(Array.from({ length: 15 }, () => timed(() => ask(question)))),
      bare: median(Array.from({ length: 15 }, () => timed(() => labels.all(`%${question.slice(-4)}%`)))),
    });
  }
  const { figures } = db.prepare('SELECT count(*) AS figures FROM figures').get();
  const { reports } = db.prepare('SELECT count(*) AS reports FROM reports').get();
  db.close();
  library.close();
  console.log(JSON.stringify({ figures, reports, first, rounds }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
