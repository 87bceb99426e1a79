import type { Moment } from './window-attributes.js';
import { Address, type AddressHost } from './address.js';
import type { ClusterActions } from './cluster.js';
import { FinderController } from './finder.js';
import { HintController } from './hint.js';
import { ListWindow } from './list-window.js';
import type { Picture } from './picture.js';
import { PopoverController } from './popover.js';
import type { Reader } from './reader.js';
import { ReferenceCards } from './reference-cards.js';
import { SourcesController, type SourcesHost } from './sources.js';
import { TakeAwayController } from './take-away.js';
import type { TakeAwayHost } from './taking-away.js';
import type { Viewport } from './viewport.js';

/** What is there before them. */
interface Stage {
  readonly picture: Picture;
  readonly viewport: Viewport;
  readonly reader: Reader;
  /** Shows a window that a link names. */
  look(from: Moment | undefined, to: Moment | undefined): void;
  /** The window has come to rest. */
  settle(): void;
}

/** Who answers for the parts of a scene beside chart and story. */
export interface Stagehands extends Stage {
  readonly address: Address;
  readonly finder: FinderController;
  readonly sources: SourcesController;
  readonly popover: PopoverController;
  readonly cards: ReferenceCards;
  readonly listWindow: ListWindow;
  readonly hint: HintController;
  readonly takeAway: TakeAwayController;
  readonly inCluster: ClusterActions;
}

/** Calls them together. */
export function callStagehands(
  host: AddressHost & TakeAwayHost & SourcesHost,
  stage: Stage,
): Stagehands {
  const { picture, viewport, reader } = stage;
  const popover = new PopoverController(host);
  const listWindow = new ListWindow(host);
  /** Others of the events are shown: all of them, in the chart and from the first on. */
  const refound = () => {
    viewport.set(undefined);
    listWindow.show(0);
    address.write();
  };
  const finder = new FinderController(host, refound);
  const address: Address = new Address(host, viewport, finder, (from, to) => stage.look(from, to));
  return {
    ...stage,
    ...{ popover, listWindow, finder, address },
    sources: new SourcesController(host),
    cards: new ReferenceCards(host, popover, {
      context: () => picture.context,
      event: (id) => reader.eventOf(id),
    }),
    hint: new HintController(host),
    takeAway: new TakeAwayController(host, picture, reader, popover),
    inCluster: {
      select: (index) => reader.selectAt(index, true),
      canPart: (first, last) => reader.canPart(first, last),
      part: (first, last) => reader.lookBetween(first, last),
      focusChart: () => reader.roving.focus(),
    },
  };
}
