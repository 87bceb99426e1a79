import type { LitElement } from 'lit';
import { takeAwayEn } from '../i18n/take-away-en.js';
import {
  exportReferences,
  fileNameOf as referencesFile,
  mediaTypeOf,
  type ReferenceFormat,
} from '../cite/exports.js';
import { newspaperReference } from '../cite/newspaper.js';
import { emit } from '../events.js';
import { isColumns } from '../model/is-columns.js';
import type { Source, TimelineEvent } from '../model/timeline.js';
import type { ViewContext } from '../view/context.js';
import { hrefOf, issuedInWords, locatorsInWords } from '../view/reference-words.js';
import type { Reference } from '../view/references.js';
import { wholeOf } from '../view/shown-timeline.js';
import { copyTemplate, takeAwayTemplate, type Outcome } from '../view/take-away.js';
import { download, downloadText, fileNameOf } from './download.js';
import type { Picture } from './picture.js';
import type { PopoverController, Sheet } from './popover.js';
import type { Reader } from './reader.js';
import type { SavedChart } from './saving.js';

export { takeAwayStyles as styles } from '../view/styles/take-away.js';

/** The element as what is taken away from it needs it. */
export interface TakeAwayHost extends LitElement {
  readonly src: string | undefined;
  readonly data: unknown;
  readonly selected: string | undefined;
}

/** What a timeline's reader may take away. */
export interface Taken {
  readonly host: HTMLElement & { readonly renderRoot: ParentNode };
  readonly popover: PopoverController;
  readonly context: ViewContext;
  /** The sources of what is shown, as read. */
  readonly sources: readonly Source[];
  /** What there is to be drawn; undefined where no chart is on show. */
  readonly chart: SavedChart | undefined;
  /** The timeline file: its address, or what the page gave; undefined where it is no file. */
  readonly data: { readonly src: string } | { readonly value: unknown } | undefined;
}

/** The menu of all that can be taken away of what an element shows. */
export function takeAwaySheet(
  host: TakeAwayHost,
  popover: PopoverController,
  picture: Picture,
  reader: Reader,
  context: ViewContext,
): Sheet {
  const { timeline: shown, frame, plan, grouping } = picture;
  const hasChart = frame && plan && host.renderRoot.querySelector('.chart');
  return sheetOf({
    ...{ host, popover, context, sources: shown?.sources ?? [], data: dataOf(host) },
    chart: hasChart
      ? {
          ...{ frame, context, groups: grouping?.groups ?? [], domainMs: plan.domainMs },
          selected: reader.indexOf(host.selected),
          notes: notesOf(host),
        }
      : undefined,
  });
}

/** A file has an address or is an object; columns are neither. */
function dataOf({ src, data, ownerDocument }: TakeAwayHost): Taken['data'] {
  if (data !== undefined && data !== null) return isColumns(data) ? undefined : { value: data };
  return src === undefined ? undefined : { src: new URL(src, ownerDocument.baseURI).href };
}

/** What the page says of what is shown belongs into a picture of it. */
function notesOf({ renderRoot }: TakeAwayHost): readonly string[] {
  const state = renderRoot.querySelector('.finding-state p')?.textContent ?? '';
  const words = state.replaceAll(/\s+/g, ' ').trim();
  return words ? [words] : [];
}

function sheetOf(taken: Taken): Sheet {
  const { popover, context, sources, chart } = taken;
  const { words, timeline } = context;
  let outcome: Outcome = {};
  let pictures: readonly ('svg' | 'png')[] = chart ? ['svg'] : [];
  const say = (next: Outcome) => {
    outcome = next;
    void popover.refresh();
  };
  const textIn = (format: ReferenceFormat) => exportReferences(sources, format, context);
  if (chart) {
    void loadSaving().then(async (saving) => {
      pictures = (await saving?.pictureFormats()) ?? [];
      void popover.refresh();
    });
  }
  return {
    name: words.takeAway,
    body: (latest) =>
      takeAwayTemplate(
        {
          ...{ sources: sources.length, pictures, outcome },
          hasData: taken.data !== undefined,
          copy: (format) => void copied(textIn(format), takeAwayEn.copied).then(say),
          save: (format) =>
            downloadText(textIn(format), referencesFile(format), mediaTypeOf(format)),
          saveChart: (format) => void saveChart(taken, format).then(say),
          saveData: () =>
            void saveData(taken, fileNameOf(timeline.title || words.untitled, 'json')).then(say),
          close: () => popover.close(),
        },
        latest,
      ),
  };
}

/** The menu of what one reference can be copied as. `event` is that in whose story it stands. */
export function copySheet(
  { host, popover, context }: Pick<Taken, 'host' | 'popover' | 'context'>,
  reference: Reference,
  event: TimelineEvent | undefined,
): Sheet {
  const { words } = context;
  const source = wholeOf(reference.source);
  let outcome: Outcome = {};
  const copy = async (format: ReferenceFormat) => {
    const text =
      format === 'newspaper'
        ? inNewspaper(reference, context)
        : exportReferences([source], format, context);
    outcome = await copied(text, takeAwayEn.copied);
    void popover.refresh();
    if (outcome.text === undefined) emit(host, 'timeline-cite', { event, source, format, text });
  };
  return {
    name: words.copyReference(source.number),
    body: (latest) =>
      copyTemplate(
        source.number,
        outcome,
        (format) => void copy(format),
        () => popover.close(),
        latest,
      ),
  };
}

/** With the place in the source that the story cites. */
function inNewspaper(reference: Reference, context: ViewContext): string {
  const { source, citations } = reference;
  return newspaperReference(wholeOf(source), {
    date: issuedInWords(source, context),
    locator: locatorsInWords(citations, context),
    url: hrefOf(reference, context),
  });
}

async function copied(text: string, done: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { message: done };
  } catch {
    // the browser or the frame around us does not let us: the reader still can
    return { text };
  }
}

async function loadSaving() {
  try {
    return await import('./saving.js');
  } catch {
    return undefined;
  }
}

async function saveChart({ host, chart, context }: Taken, format: 'svg' | 'png'): Promise<Outcome> {
  const saving = await loadSaving();
  const isSaved = chart && (await saving?.saveChart(host, chart, format));
  return isSaved ? {} : { message: context.words.partFailed };
}

async function saveData({ data }: Taken, fileName: string): Promise<Outcome> {
  try {
    if (data && 'src' in data) {
      const response = await fetch(data.src);
      if (!response.ok) throw new Error(String(response.status));
      download(await response.blob(), fileName);
    } else if (data) {
      downloadText(JSON.stringify(data.value, undefined, 2), fileName, 'application/json');
    }
    return {};
  } catch {
    return { message: takeAwayEn.notSaved };
  }
}
