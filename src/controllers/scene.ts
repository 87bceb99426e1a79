import type { LitElement } from 'lit';
import { en } from '../i18n/en.js';
import type { Issue } from '../model/issues.js';
import { indexOfEvent } from '../model/find-event.js';
import { NO_FILTER } from '../model/filter.js';
import type { Timeline } from '../model/timeline.js';
import { parseEdtf } from '../time/edtf.js';
import { formatSpan } from '../time/format.js';
import type { ViewContext } from '../view/context.js';
import type { Scene } from '../view/scene.js';
import type { LayoutKind } from '../view/toolbar.js';
import { chartOf } from './chart.js';
import type { LayoutChoice } from './choices.js';
import { openCluster } from './cluster.js';
import { listOf } from './list.js';
import { overviewOf } from './overview.js';
import { endOf } from './published.js';
import type { Stagehands } from './stagehands.js';

/** The element as its scene needs it. */
export interface SceneHost extends LitElement {
  readonly timeline: Timeline | undefined;
  readonly issues: readonly Issue[];
  readonly selected: string | undefined;
  readonly permalinks: boolean;
  knownBy: string | undefined;
  layout: LayoutChoice;
}

/** What is on show, and what becomes of presses on it. */
export function sceneOf(
  host: SceneHost,
  hands: Stagehands,
  context: ViewContext,
  how: { readonly layout: LayoutKind; readonly hasChart: boolean; readonly isPrinting: boolean },
): Scene {
  const { picture, viewport, reader, address, finder, sources, popover } = hands;
  const { layout, hasChart, isPrinting } = how;
  const desk = layout === 'sources' ? sources.desk : undefined;
  if (layout === 'sources' && !desk) void sources.load();
  return {
    layout,
    toolbar: {
      ...{ layout, hasChart, scale: picture.scaleKind },
      canShare: host.permalinks,
      isShared: address.isShared,
      isFinding: finder.isOpen,
      find: () => void (finder.isOpen ? finder.close() : finder.open()),
      setLayout: (chosen) => address.choose({ layout: chosen }),
      setScale: (scale) => address.choose({ scale }),
      zoom: (factor) => reader.zoom(factor),
      fit: () => reader.fit(),
      share: () => void address.share(),
      takeAway: (button) => hands.takeAway.open(button),
    },
    chart: chartOf(
      ...([host, picture, reader] as const),
      (cluster, button) => openCluster(cluster, button, context, popover, hands.inCluster),
      hands.hint.text(en),
      picture.timeline && desk?.emphasis(picture.timeline),
    ),
    list: listOf(host, picture, reader, hands.listWindow, isPrinting),
    overview: overviewOf(viewport, picture, () => hands.settle()),
    finding: findingOf(host, hands, context),
    sources:
      layout === 'sources'
        ? {
            hasFailed: sources.hasFailed,
            template: desk?.template(
              picture.timeline ?? context.timeline,
              hasChart,
              (id) => void reader.select(id, true),
              context,
            ),
          }
        : undefined,
    popover: popover.template(context),
    issues: host.issues,
    selected: host.selected,
    select: (id) => void reader.select(id, true),
    press: (event) => reader.press(event),
  };
}

function findingOf(
  host: SceneHost,
  { picture, finder, address }: Stagehands,
  context: ViewContext,
): Scene['finding'] {
  const whole = host.timeline ?? context.timeline;
  const { knownBy } = host;
  const total = finder.total ?? whole.events.length;
  const place = whole === picture.timeline ? -1 : indexOfEvent(whole.events, host.selected);
  const setKnownBy = (day: string) => address.choose({ knownBy: day || undefined });
  return {
    isOpen: finder.isOpen,
    hasFailed: finder.hasFailed,
    panel: finder.isOpen ? finder.panel(knownBy, setKnownBy, context) : undefined,
    said: finder.said(
      {
        shown: context.timeline.events.length,
        total,
        isFiltering: finder.isFiltering,
        query: finder.filter.query,
        knownBy:
          knownBy !== undefined && endOf(knownBy) !== undefined
            ? inWords(knownBy, context)
            : undefined,
      },
      context,
    ),
    isEmpty: total === 0,
    hidden: place < 0 ? undefined : whole.events.at(place),
    clear() {
      finder.choose(NO_FILTER);
      setKnownBy('');
    },
  };
}

function inWords(knownBy: string, { dateWords, locale }: ViewContext): string {
  const read = parseEdtf(knownBy);
  return read.ok ? formatSpan(read.span, dateWords, locale, 'full') : knownBy;
}
