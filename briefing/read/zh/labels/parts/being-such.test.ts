import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['全市七成以上的面积是盐碱地。', ['盐碱地面积占比']],
  ['全县60%以上的人口为农业人口。', ['农业人口占比']],
  ['八成以上的游客是年轻人。', ['年轻人占游客比重']],
  ['近四成的孤寡老人有助浴需求，人手却不够。', ['有助浴需求的孤寡老人占比']],
  ['五分之一的送检样本需外送复核。', ['需外送复核的送检样本占比']],
  ['近三成的村没有图书室。', ['没有图书室的村占比']],
])('a share is named by the sort: %s', (text, expected) => expect(labels(text)).toEqual(expected));
