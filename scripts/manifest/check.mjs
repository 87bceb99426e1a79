import { elementsOf } from './tidy.mjs';

/** What the manifest calls a thing → the words for it in a message. */
const described = {
  members: 'member',
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
  cssStates: 'state',
};

/**
 * Sentences about what a reader of the manifest would miss.
 *
 * @returns {string[]} empty for a good manifest.
 */
export function findProblems(manifest) {
  const elements = elementsOf(manifest);
  if (elements.length !== 1) return [`There are ${elements.length} custom elements, not one.`];
  const [element] = elements;
  return [
    ...(element.tagName === 'news-timeline' ? [] : ['The element is not <news-timeline>.']),
    ...(isDefined(manifest, element.tagName) ? [] : ['No module defines the element.']),
    ...Object.entries(described).flatMap(([list, word]) => undescribed(element, list, word)),
    ...(element.attributes ?? []).flatMap(unclearType),
  ];
}

function isDefined(manifest, tagName) {
  return manifest.modules.some((module) =>
    module.exports?.some(
      ({ kind, name }) => kind === 'custom-element-definition' && name === tagName,
    ),
  );
}

function undescribed(element, list, word) {
  const entries = element[list] ?? [];
  if (entries.length === 0) return [`The class comment lists no ${word}.`];
  return entries
    .filter(({ description }) => !description)
    .map(({ name }) => `The ${word} "${name}" has no description.`);
}

/** Storybook's controls and an editor's completion see the text of a type, not what a name in it stands for. */
function unclearType({ name, type }) {
  const text = type?.text ?? '';
  const names = text.replaceAll(/'[^']*'/g, '').match(/\b[A-Z]\w*/g);
  return names
    ? [`The type of the attribute "${name}" is ${text}: spell out ${names.join(', ')}.`]
    : [];
}
