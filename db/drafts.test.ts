import { expect, test } from 'vitest';
import type { ReportId } from '../briefing/model.ts';
import { readReport } from '../briefing/read/index.ts';
import { arrange } from '../briefing/review/arrangement.ts';
import { arrangeDraft, dropDraft, getDraft, keepDraft } from './drafts.ts';
import { removeReport } from './reports.ts';
import { allSettings } from './settings.ts';
import { keep, newPath, openStore, reportText } from './testing.ts';

const draft = (reportId: ReportId | null) => ({
  fileName: '江州.txt',
  text: reportText,
  tables: [],
  reportId,
  changed: null,
  gone: [],
  arrangement: arrange(readReport(reportText)),
});

test('a draft is there after a restart, as it was arranged last', () => {
  const path = newPath();
  const store = openStore(path);
  expect(getDraft(store)).toBeNull();
  keepDraft(store, draft(null));
  const arrangement = { ...draft(null).arrangement, title: '自己的标题' };
  arrangeDraft(store, { arrangement });
  const later = openStore(path);
  expect(getDraft(later)).toEqual({ ...draft(null), arrangement });
  // Settings are read at every start; a draft of many megabytes is none of them.
  expect(allSettings(later)).toEqual({});
  dropDraft(later);
  expect(getDraft(store)).toBeNull();
});

test('a draft of a report that was removed is none', () => {
  const store = openStore(newPath());
  const { report } = keep(store);
  keepDraft(store, draft(report.id));
  expect(getDraft(store)?.reportId).toBe(report.id);
  removeReport(store, report.id);
  expect(getDraft(store)).toBeNull();
});

test('a draft of an earlier version has what its text says of date, office and region', () => {
  const store = openStore(newPath());
  const text = reportText.replace('\n\n', '\n2021年3月12日\n\n');
  const arrangement = arrange(readReport(text));
  const { date, source, region, ...earlier } = { ...arrangement, title: '自己的标题' };
  keepDraft(store, { ...draft(null), text, arrangement: earlier as typeof arrangement });
  expect({ date, region }).toEqual({ date: '2021-03-12', region: '江州市' });
  expect(getDraft(store)?.arrangement).toEqual({ ...earlier, date, source, region });
});

test('a draft of an earlier version, which kept only where sections stand, has what they say', () => {
  const store = openStore(newPath());
  const text = '一、回顾\n（一）抓项目\n开工12个。\n签约6个。\n二、展望\n再开工20个。';
  const arrangement = arrange(readReport(text));
  const earlier = {
    ...arrangement,
    keywords: arrangement.keywords.map((keyword) => ({
      ...keyword,
      points: keyword.points.map((point) => ({ ...point, section: point.section && point.section.source })),
    })),
  };
  keepDraft(store, { ...draft(null), text, arrangement: earlier as unknown as typeof arrangement });
  expect(getDraft(store)?.arrangement).toEqual(arrangement);
});
