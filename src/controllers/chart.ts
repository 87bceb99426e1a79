import type { LitElement } from 'lit';
import type { Chart } from '../view/chart-input.js';
import type { ClusterItem } from '../layout/items.js';
import type { Emphasis } from '../view/chart-input.js';
import type { Picture } from './picture.js';
import type { Reader } from './reader.js';

/** What the chart shows of a picture, and what becomes of presses on it. */
export function chartOf(
  host: LitElement & { readonly selected: string | undefined },
  picture: Picture,
  reader: Reader,
  openCluster: (cluster: ClusterItem, button: HTMLElement) => void,
  hint: string | undefined,
  emphasis: Emphasis | undefined,
): Chart {
  const { frame, plan, grouping } = picture;
  return {
    frame,
    items: picture.items,
    shiftPx: picture.shiftPx,
    groups: grouping?.groups ?? [],
    dated: plan?.columns.count ?? 0,
    active: reader.roving.active,
    selected: reader.indexOf(host.selected),
    hint,
    emphasis,
    press(index, button, byKeyboard) {
      const item = picture.frame?.items.find((candidate) => candidate.index === index);
      if (item?.kind === 'cluster') openCluster(item, button);
      else if (item?.kind === 'break') reader.lookBetween(index - 0.5, index + 0.5);
      else reader.selectAt(index, byKeyboard);
    },
    activate: (index) => {
      if (index >= 0) reader.roving.activate(index);
    },
    fold(id) {
      picture.fold(id);
      host.requestUpdate();
    },
  };
}
