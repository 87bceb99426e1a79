import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import * as shape from '../../bench/adapters/news-timeline.data.mjs';
import { columnsOf } from '../../bench/data/columns.mjs';
import { eventsOf } from '../../bench/data/events.mjs';
import { plainShape, writeData } from '../../bench/data/write.mjs';
import { importTypeScript } from '../../scripts/import-typescript.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
after(() => rmSync(folder, { recursive: true }));

async function written(count, data) {
  const file = path.join(folder, 'data.json');
  await writeData(file, count, data);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('the events of the benchmark', () => {
  it('are the same whenever they are made', () => {
    assert.deepEqual([...eventsOf(200)], [...eventsOf(200)]);
  });

  it('are others for another seed', () => {
    assert.notDeepEqual([...eventsOf(20, 1)], [...eventsOf(20, 2)]);
  });

  it('stay what they were: figures of different days can be compared', () => {
    const [first] = eventsOf(10);
    assert.deepEqual(
      { title: first.title, start: first.start, category: first.category },
      {
        title: 'Federal vote emergency reactor of vote',
        start: '2016-07-12',
        category: 'conflict',
      },
    );
  });

  it('come in order of time', () => {
    const times = Array.from(eventsOf(500), ({ start }) => Date.parse(start.slice(0, 10)));
    assert.deepEqual(
      times,
      times.toSorted((a, b) => a - b),
    );
  });

  it('are as many in a file as asked for', async () => {
    const { events } = await written(3000, plainShape);
    assert.equal(events.length, 3000);
    assert.deepEqual(events[2999], [...eventsOf(3000)][2999]);
  });
});

describe('the events as a timeline file', () => {
  it('are read without an issue', async () => {
    const { readTimeline } = await importTypeScript('src/model/read.ts');
    const file = await written(400, shape);
    const { timeline, issues } = readTimeline(file);
    assert.deepEqual(issues, []);
    assert.equal(timeline.events.length, 400);
    assert.deepEqual(
      timeline.events.map(({ title }) => title).sort(),
      Array.from(eventsOf(400), ({ title }) => title).sort(),
    );
  });

  it('cite a bibliography of one article for ten events, ten at least', async () => {
    assert.equal((await written(400, shape)).sources.length, 40);
    const { sources, events } = await written(20, shape);
    assert.equal(sources.length, 10);
    assert.ok(events.every(({ claims }) => claims.every(({ cite }) => cite.length > 0)));
  });

  it('say the same in columns, in order of time', async () => {
    const { start, end, rank, category, title } = columnsOf(100);
    const { events, categories } = await written(100, shape);
    const rows = title.map((text, i) => [text, rank[i], categories[category[i]].id]);
    assert.deepEqual(
      rows.sort(),
      events.map((event) => [event.title, event.rank, event.category]).sort(),
    );
    assert.deepEqual(
      [...start],
      [...start].sort((a, b) => a - b),
    );
    assert.ok(start.every((from, i) => from < end[i]));
  });
});
