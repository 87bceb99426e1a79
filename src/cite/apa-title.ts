import { isEdited } from './apa-date.js';
import { namesInFull, namesInOrder } from './apa-names.js';
import { capitalized, editionText, labelled, labelledPages, titleCase } from './apa-text.js';
import type { CslItem, CslName } from './csl-variables.js';

/** Kinds that appear in something periodical. */
const SERIAL: ReadonlySet<string> = new Set([
  ...['article-journal', 'article-magazine', 'article-newspaper', 'periodical', 'post-weblog'],
  ...['review', 'review-book'],
]);

/** Kinds of which neither edition nor volume nor pages are told beside the title. */
const WITHOUT_PLACE: ReadonlySet<string> = new Set([
  ...[...SERIAL, 'broadcast', 'patent', 'performance', 'post', 'speech', 'webpage'],
]);

/** What the kinds are called in brackets, where the reader could not tell (Publication Manual, 9.21). */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['broadcast', 'Broadcast'],
  ['collection', 'Collection'],
  ['dataset', 'Dataset'],
  ['figure', 'Figure'],
  ['graphic', 'Graphic'],
  ['interview', 'Interview'],
  ['map', 'Map'],
  ['motion_picture', 'Video recording'],
  ['personal_communication', 'Letter'],
  ['post', 'Online post'],
  ['review', 'Review'],
  ['review-book', 'Book review'],
  ['software', 'Computer software'],
  ['song', 'Audio recording'],
]);

/** What stands for a title that is missing (9.22), where the kind alone tells nothing in brackets. */
const UNTITLED: ReadonlyMap<string, string> = new Map([
  ['article-journal', 'Journal article'],
  ['article-magazine', 'Magazine article'],
  ['article-newspaper', 'Newspaper article'],
  ['book', 'Book'],
  ['chapter', 'Chapter'],
  ['manuscript', 'Manuscript'],
  ['post-weblog', 'Blog post'],
  ['report', 'Report'],
  ['speech', 'Speech'],
  ['thesis', 'Thesis'],
  ['webpage', 'Web page'],
]);

/** Whether a source appeared in a newspaper, a magazine, a journal or the like. */
export function isSerial(item: CslItem): boolean {
  const { type } = item;
  if (type === 'interview' || type === 'paper-conference') return !isEdited(item);
  return SERIAL.has(type);
}

/** What stands in parentheses after the title: who else had a part in it, its number, edition, volume, pages. */
export function identifier(item: CslItem, isEditorAuthor: boolean): string {
  const { type } = item;
  const container = item['container-title'];
  const isPart = container && type !== 'post' && type !== 'webpage';
  const hasNumber = !isPart || ['broadcast', 'graphic', 'map', 'motion_picture'].includes(type);
  return [
    ...contributors(item, Boolean(isPart), isEditorAuthor),
    hasNumber && !isSerial(item) ? numberText(item) : '',
    isPart ? '' : placeInWhole(item),
  ]
    .filter(Boolean)
    .join('; ');
}

function contributors(item: CslItem, isPart: boolean, isEditorAuthor: boolean): string[] {
  const { title, interviewer, illustrator, narrator, editor, translator, compiler } = item;
  const isAlone = !isPart && !isSerial(item);
  return [
    title ? role(interviewer, 'Interviewer') : '',
    role(illustrator, 'Illus.'),
    role(narrator, 'Narr.'),
    isAlone && !isEditorAuthor ? role(editor, 'Ed.', 'Eds.') : '',
    role(translator, 'Trans.', 'Trans.'),
    isAlone && !isEditorAuthor ? role(compiler, 'Compiler') : '',
  ];
}

function role(names: readonly CslName[] | undefined, one: string, several = `${one}s`): string {
  if (!names) return '';
  return `${namesInOrder(names)}, ${names.length === 1 ? one : several}`;
}

/** "Technical Report No. 17". */
export function numberText({ number, genre, type }: CslItem): string {
  if (!number) return '';
  const kind = type === 'thesis' ? 'Publication' : genre && titleCase(genre);
  return [kind, labelled('No.', number)].filter(Boolean).join(' ');
}

/** "4th ed., Vol. 1, pp. 101–123". */
export function placeInWhole(item: CslItem): string {
  const { type, version, edition, volume, issue, page } = item;
  if (WITHOUT_PLACE.has(type) || isSerial(item)) return '';
  const volumes = item['number-of-volumes'];
  const hasSeries = type === 'document' || type === 'report' || type === 'standard';
  const series = hasSeries ? [item['collection-title'], item['collection-number']] : [];
  return [
    version && `Version ${version}`,
    editionText(edition),
    series.filter(Boolean).join(' '),
    labelled('Vol.', volume) ||
      (volumes && (/^\d+$/.test(volumes) ? `Vols. 1–${volumes}` : volumes)),
    issue && `Issue ${issue}`,
    labelledPages(page),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What stands in brackets after the title, or in its place. */
export function description(item: CslItem): string {
  const { type, title, interviewer, recipient, section } = item;
  if (type === 'interview' && interviewer && !title)
    return `Interview by ${namesInOrder(interviewer)}`;
  if (type === 'interview' && interviewer) return formatTold(item);
  if (type === 'thesis') return thesisText(item);
  if (item['reviewed-author'] ?? item['reviewed-title']) return reviewText(item);
  if (type === 'personal_communication' && recipient) {
    return `${formatText(item) || 'Letter'} to ${namesInFull(recipient)}`;
  }
  const isInWhole = ['document', 'report', 'software', 'standard', 'speech'].includes(type);
  const text = isInWhole && item['container-title'] ? '' : formatText(item);
  if (title) return text;
  return text || (isSerial(item) && section) || (UNTITLED.get(type) ?? 'Document');
}

/** The description of something that is part of a larger whole; it follows the whole's name. */
export function descriptionInWhole(item: CslItem): string {
  const isInWhole = ['document', 'report', 'software', 'standard', 'speech'].includes(item.type);
  return isInWhole ? formatText(item) : '';
}

function formatText(item: CslItem): string {
  return formatTold(item) || (item.genre ? '' : (KINDS.get(item.type) ?? ''));
}

function formatTold({ genre, medium, number }: CslItem): string {
  return [number ? '' : genre, medium]
    .filter(Boolean)
    .map((text) => capitalized(text ?? ''))
    .join('; ');
}

function thesisText({ genre, publisher, archive, DOI, URL: address, title }: CslItem): string {
  const isPublished = archive ?? DOI ?? address;
  const parts = [genre && capitalized(genre), isPublished && publisher].filter(Boolean);
  return parts.join(', ') || (title ? '' : 'Thesis');
}

function reviewText(item: CslItem): string {
  const reviewed = item['reviewed-title'] ?? item.title;
  const kind = item.type === 'review-book' ? 'Review of the book' : 'Review of';
  const by = item['reviewed-author'] ? `by ${namesInOrder(item['reviewed-author'])}` : '';
  return [[kind, reviewed].filter(Boolean).join(' '), by].filter(Boolean).join(', ');
}
