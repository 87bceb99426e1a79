import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { LayoutChoice, ScaleChoice } from './controllers/choices.js';
import type { WheelMode } from './controllers/gestures.js';

/** What a page may set on the element. */
export abstract class TimelineProperties extends LitElement {
  /** Address of a timeline file. */
  @property() src: string | undefined;

  /** The timeline file as data; wins over `src`. */
  @property({ attribute: false }) data: unknown;

  /** `auto` is the chart where the element is at least 640 px wide, else the list. */
  @property() layout: LayoutChoice = 'auto';

  /** `auto` is `compressed` where true time would crowd most events into a tenth of the width, else `time`. */
  @property() scale: ScaleChoice = 'auto';

  /** Where the window begins at first, EDTF. */
  @property() from: string | undefined;

  /** Where the window ends at first, EDTF. */
  @property() to: string | undefined;

  /** Id of the open event. */
  @property({ reflect: true }) selected: string | undefined;

  /** What the wheel does over the chart: zoom with Ctrl or ⌘, zoom always, nothing. */
  @property() zoom: WheelMode = 'modifier';

  /** Level of the timeline's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The element's accessible name; the timeline's title where absent. */
  @property() label: string | undefined;

  /** Keeps event and window in the page's address, and offers a link to them. */
  @property({ type: Boolean }) permalinks = false;
}
