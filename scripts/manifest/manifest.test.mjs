import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findProblems } from './check.mjs';
import { editorData } from './editor-data.mjs';
import { elementsOf, forPackage, withoutPrivateMembers } from './tidy.mjs';

const one = (name) => [{ name, description: `What ${name} is.` }];

function manifestOf(changes = {}) {
  const element = {
    kind: 'class',
    name: 'NewsTimeline',
    customElement: true,
    tagName: 'news-timeline',
    description: 'A timeline.',
    members: [...one('src'), { name: '#viewport', privacy: 'private' }, { name: 'render' }],
    attributes: [
      { name: 'zoom', description: 'The wheel.', type: { text: "'free' | 'none'" } },
      { name: 'permalinks', description: 'Links.', type: { text: 'boolean' } },
    ],
    events: one('timeline-load'),
    slots: one('footer'),
    cssParts: one('card'),
    cssProperties: one('--timeline-ink'),
    cssStates: one('loading'),
    ...changes,
  };
  const definition = { kind: 'custom-element-definition', name: 'news-timeline' };
  return {
    modules: [
      { path: 'src/news-timeline.ts', declarations: [element], exports: [] },
      { path: 'src/index.ts', declarations: [], exports: [definition] },
    ],
  };
}

describe('the manifest', () => {
  it('keeps what a page can use', () => {
    const [element] = elementsOf(withoutPrivateMembers(manifestOf()));
    assert.deepEqual(element.members, one('src'));
  });

  it('is good when everything in it is described', () => {
    assert.deepEqual(findProblems(withoutPrivateMembers(manifestOf())), []);
  });

  it('is not good without a description', () => {
    const manifest = withoutPrivateMembers(manifestOf({ events: [{ name: 'timeline-load' }] }));
    assert.deepEqual(findProblems(manifest), ['The event "timeline-load" has no description.']);
  });

  it('is not good with a type that a form cannot offer as choices', () => {
    const attributes = [{ name: 'scale', description: 'x', type: { text: "'auto' | ScaleKind" } }];
    assert.match(findProblems(withoutPrivateMembers(manifestOf({ attributes })))[0], /ScaleKind/);
  });

  it('is not good without an element', () => {
    assert.equal(findProblems({ modules: [] }).length, 1);
  });

  it('names the built files in the package', () => {
    assert.equal(forPackage(manifestOf()).modules[0].path, 'dist/news-timeline.js');
  });

  it('gives editors the values of an attribute', () => {
    const [tag] = editorData(manifestOf()).tags;
    assert.deepEqual(tag.attributes, [
      { name: 'zoom', description: 'The wheel.', values: [{ name: 'free' }, { name: 'none' }] },
      { name: 'permalinks', description: 'Links.', valueSet: 'v' },
    ]);
  });
});
