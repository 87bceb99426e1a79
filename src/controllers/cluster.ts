import type { ClusterItem } from '../layout/items.js';
import { clusterList, CLUSTER_PAGE } from '../view/cluster.js';
import type { ViewContext } from '../view/context.js';
import { clusterName } from '../view/items.js';
import type { PopoverController, Sheet } from './popover.js';

/** What a cluster's list leads to. */
export interface ClusterActions {
  /** Chooses an event of the timeline by its index. */
  select(index: number): void;
  /** Whether zooming can part two rows, and doing so. */
  canPart(first: number, last: number): boolean;
  part(first: number, last: number): void;
  /** Gives focus back to where the list was opened. */
  focusChart(): void;
}

/** Shows the list of a cluster's events beside its button. */
export function openCluster(
  cluster: ClusterItem,
  button: HTMLElement,
  context: ViewContext,
  popover: PopoverController,
  then: ClusterActions,
): void {
  void popover.show(clusterSheet(cluster, context, popover, then), button);
}

function clusterSheet(
  cluster: ClusterItem,
  context: ViewContext,
  popover: PopoverController,
  then: ClusterActions,
): Sheet {
  const { first, last } = cluster.members;
  let shown = CLUSTER_PAGE;
  const leave = (act: () => void) => {
    popover.close();
    act();
  };
  /** Lists more; focus goes to the first of them, since the button that was pressed may be gone. */
  const more = (pressed: Element) => {
    const list = pressed.closest('.popover');
    const next = shown;
    shown += CLUSTER_PAGE;
    void popover.refresh().then(() => {
      list?.querySelectorAll<HTMLElement>('li button')[next]?.focus();
    });
  };
  return {
    name: clusterName(cluster, context),
    body: (latest) =>
      clusterList(
        {
          ...{ cluster, shown, more },
          canZoom: then.canPart(first, last),
          select: (index) => leave(() => then.select(index)),
          zoom: () => leave(() => then.part(first, last)),
          close: () => popover.close(),
        },
        latest,
      ),
    giveBack: () => then.focusChart(),
  };
}
