import { LitElement, type PropertyDeclarations } from 'lit';
import type { GroupChoice, LayoutChoice, ScaleChoice } from './controllers/choices.js';
import type { WheelMode } from './controllers/gestures.js';

/** What a page may set on the element. */
export abstract class TimelineProperties extends LitElement {
  // not by decorators: their helpers would cost each reader half a kilobyte
  static override readonly properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    layout: {},
    scale: {},
    from: {},
    to: {},
    selected: { reflect: true },
    groupBy: { attribute: 'group-by' },
    knownBy: { attribute: 'known-by' },
    zoom: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    label: {},
    permalinks: { type: Boolean },
  };

  /** Address of a timeline file. */
  src: string | undefined;

  /** The timeline file as data, or `TimelineColumns`; wins over `src`. */
  data: unknown;

  /** `auto` is the chart where the element is at least 640 px wide, else the list; `sources` lists all that the timeline rests on. */
  layout: LayoutChoice = 'auto';

  /**
   * `time` is true to the calendar, `compressed` shortens quiet stretches, `even` gives each event the same room. `auto` is
   * `compressed` where true time would crowd most events into a tenth of the width, else `time`.
   */
  scale: ScaleChoice = 'auto';

  /** Whether categories have bands of their own. */
  groupBy: GroupChoice = 'none';

  /** Where the window begins at first, EDTF. */
  from: string | undefined;

  /** Where the window ends at first, EDTF. */
  to: string | undefined;

  /** Id of the open event. */
  selected: string | undefined;

  /** Shows the timeline as its sources had told it by the end of that day, EDTF. */
  knownBy: string | undefined;

  /** What the wheel does over the chart: zoom with Ctrl or ⌘, zoom always, nothing. */
  zoom: WheelMode = 'modifier';

  /** Level of the timeline's heading, 1 to 6. */
  headingLevel = 2;

  /** The element's accessible name; the timeline's title where absent. */
  label: string | undefined;

  /** Keeps event and window in the page's address, and offers a link to them. */
  permalinks = false;
}
