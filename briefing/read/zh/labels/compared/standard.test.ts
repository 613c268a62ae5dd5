import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['平均抢救时间67分钟，比国家标准的90分钟快了不少。', ['平均抢救时间', '平均抢救时间国家标准']],
  ['业务办理平均用时2个工作日，优于5个工作日的法定时限。', ['业务办理平均用时', '业务办理平均用时法定时限']],
  ['投诉响应时间1小时，短于行业规定的4小时时限。', ['投诉响应时间', '投诉响应时间行业规定时限']],
  ['森林火灾受害率0.3‰，低于0.9‰的国家控制标准。', ['森林火灾受害率', '森林火灾受害率国家控制标准']],
])('what is set for all: %s', (text, expected) => expect(labels(text)).toEqual(expected));
