import type { Source } from '../model/timeline.js';
import { dateElement, fullDate, isEdited, yearOf } from './apa-date.js';
import { LEGAL, legalReference } from './apa-legal.js';
import { namesInOrder, namesInverted } from './apa-names.js';
import { pageRange, sentences, typographic } from './apa-text.js';
import {
  description,
  descriptionInWhole,
  identifier,
  isSerial,
  numberText,
  placeInWhole,
} from './apa-title.js';
import { plainItem } from './csl-json.js';
import type { CslItem, CslName, NameVariable } from './csl-variables.js';

/** What took the author's place, so that it is not told twice. */
interface AuthorElement {
  readonly text: string;
  readonly from?: NameVariable | 'title' | 'publisher';
}

/** Whoever comes first in a reference, in this order, and what they are called there. */
const AUTHORS: readonly (readonly [NameVariable, one?: string, several?: string])[] = [
  ['author'],
  ['illustrator', 'Illus.', 'Illus.'],
  ['director', 'Director', 'Directors'],
  ['host', 'Host', 'Hosts'],
  ['guest', 'Guest Expert', 'Guest Experts'],
  ['producer', 'Producer', 'Producers'],
  ['executive-producer', 'Executive Producer', 'Executive Producers'],
  ['editor', 'Ed.', 'Eds.'],
  ['compiler', 'Compiler', 'Compilers'],
  ['curator', 'Curator', 'Curators'],
];

/**
 * A source as an entry of a reference list in APA style (Publication Manual of the American Psychological Association, 7th
 * ed., 2020), in English, as plain text: italics are lost, so that it can be pasted anywhere.
 *
 * Titles stand as written: sentence case cannot be made without knowing which words are names. What no reader could find
 * (a conversation, a private letter) has no entry in APA; it is given as in the text, "(O. Ferryman, personal communication,
 * May 3, 2024)". A source that is not named is the reason in brackets, and its date.
 */
export function apaReference(source: Source): string {
  const item = plainItem(source);
  if (source.withheld) {
    return typographic(sentences([`[Not named: ${source.withheld}]`, `(${dateElement(item)})`]));
  }
  if (isPrivate(item)) return typographic(inTextReference(item));
  const text = LEGAL.has(item.type) ? sentences([legalReference(item)]) : elements(item);
  return [typographic(text), address(item), LEGAL.has(item.type) ? '' : originalWork(item)]
    .filter(Boolean)
    .join(' ');
}

function elements(item: CslItem): string {
  const author = authorElement(item);
  const isEditorAuthor = author.from === 'editor' || author.from === 'compiler';
  const beside = identifier(item, isEditorAuthor);
  const bracketed = description(item);
  const isTitleFirst = author.from === 'title';
  const parenthesis = beside && `(${beside})`;
  const title = [
    isTitleFirst ? '' : item.title,
    isTitleFirst ? '' : parenthesis,
    isTitleFirst && !item.title ? '' : bracketed && `[${bracketed}]`,
  ];
  const first = isTitleFirst ? spaced([item.title ?? `[${bracketed}]`, parenthesis]) : author.text;
  return sentences([
    first,
    `(${dateElement(item)})`,
    spaced(title),
    ...sourceElement(item, author),
  ]);
}

function authorElement(item: CslItem): AuthorElement {
  for (const [variable, one, several] of AUTHORS) {
    const names = item[variable];
    if (!names) continue;
    const label = names.length === 1 ? one : several;
    return { text: namesInverted(names) + (label ? ` (${label})` : ''), from: variable };
  }
  const { type, publisher } = item;
  const isByPublisher = ['webpage', 'software', 'entry-dictionary', 'entry-encyclopedia'];
  if (publisher && isByPublisher.includes(type)) return { text: publisher, from: 'publisher' };
  return { text: '', from: 'title' };
}

/** Where it can be found: in what it appeared, who published it, where a copy is kept, where it was said. */
function sourceElement(item: CslItem, author: AuthorElement): (string | undefined)[] {
  const { type } = item;
  const isOnline = type === 'post' || type === 'webpage';
  const whole = isSerial(item) ? serialText(item) : isOnline ? '' : wholeText(item, author);
  return [
    whole,
    publisherText(item, author),
    archiveText(item),
    eventText(item),
    isOnline ? item['container-title'] : '',
  ];
}

/** "Engineering Monthly, 12(3), 44–47". */
function serialText(item: CslItem): string {
  const { volume = '', issue, number, page } = item;
  const numbers = volume + (issue ? `(${pageRange(issue)})` : '');
  const place = number ? `Article ${number}` : page && pageRange(page);
  return commas([item['container-title'], item['collection-title'], numbers, place]);
}

/** "In N. Li & J. A. Roe (Eds.), The bridge handbook (4th ed., Vol. 1, pp. 101–123)". */
function wholeText(item: CslItem, author: AuthorElement): string {
  const container = item['container-title'];
  if (!container) return '';
  const editors = author.from === 'editor' ? '' : editorsText(item.editor);
  const makers = namesInOrder(item['container-author']) || editors;
  const isNumberAtTitle = ['broadcast', 'graphic', 'map', 'motion_picture'].includes(item.type);
  const place = [isNumberAtTitle ? '' : numberText(item), placeInWhole(item)];
  const beside = place.filter(Boolean).join('; ');
  const bracketed = descriptionInWhole(item);
  return spaced([
    item.type === 'song' ? 'On' : 'In',
    commas([makers, container]),
    beside && `(${beside})`,
    bracketed && `[${bracketed}]`,
  ]);
}

function editorsText(editors: readonly CslName[] | undefined): string {
  if (!editors) return '';
  return `${namesInOrder(editors)} (${editors.length === 1 ? 'Ed.' : 'Eds.'})`;
}

/** Left out where the publisher is the author (9.29). */
function publisherText(item: CslItem, author: AuthorElement): string | undefined {
  const { type, publisher, archive, DOI, URL: link } = item;
  if (author.from === 'publisher' || publisher === author.text) return undefined;
  if (type === 'thesis') return (archive ?? DOI ?? link) ? undefined : publisher;
  const hasPublisher = type === 'interview' || !isSerial(item);
  return hasPublisher ? publisher : undefined;
}

function archiveText(item: CslItem): string {
  const { archive, archive_collection: collection, archive_location: location } = item;
  const inside = location && `(${location})`;
  const kept = collection ? [spaced([collection, inside]), archive] : [spaced([archive, inside])];
  return commas([...kept, item['archive-place']]);
}

function eventText(item: CslItem): string {
  const { type, event } = item;
  if (!event) return '';
  const isInProceedings = isEdited(item) || item.issue || item.page || item.volume;
  if (type === 'paper-conference' && isInProceedings) return '';
  const date = item['event-date'];
  return commas([event, item['event-place'], date && fullDate(date)]);
}

/** The day of access only where nothing says which state of the page is meant (9.16). */
function address({ DOI, URL: link, issued, status, accessed }: CslItem): string {
  if (DOI) return `https://doi.org/${oneWord(DOI)}`;
  if (!link) return '';
  const isDated = issued ?? status;
  const retrieved = !isDated && accessed ? `Retrieved ${fullDate(accessed)}, from ` : '';
  return retrieved + oneWord(link);
}

function originalWork(item: CslItem): string {
  const { 'original-title': title, 'original-date': date, 'original-publisher': publisher } = item;
  const told = commas([spaced([title && `as ${title}`, date && yearOf(date)]), publisher]);
  return told && `(Original work published ${typographic(told)})`;
}

/** Whether readers have no way to find it. */
function isPrivate(item: CslItem): boolean {
  if (item.type !== 'interview' && item.type !== 'personal_communication') return false;
  const { archive, DOI, number, publisher, references, URL: link } = item;
  const place = archive ?? item['archive-place'] ?? item['container-title'];
  return (place ?? DOI ?? number ?? publisher ?? references ?? link) === undefined;
}

function inTextReference(item: CslItem): string {
  const who = namesInOrder(item.author) || item.title;
  const when = item.issued ? fullDate(item.issued) : 'n.d.';
  return `(${commas([who, 'personal communication', when])})`;
}

const oneWord = (text: string) => text.replace(/\s+/g, '');
const commas = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');
const spaced = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
