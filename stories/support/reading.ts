import { expect, waitFor } from 'storybook/test';
import type { NewsTimeline } from '../../src/index.js';

/** Long enough for the slowest engine on a busy machine; a test that passes never waits for it. */
const PATIENCE_MS = 8000;

/** Tries again until an expectation holds. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return waitFor(check, { timeout: PATIENCE_MS });
}

/** The timeline of a story, by its place, as it is: perhaps still loading. */
export function timelineIn(canvas: HTMLElement, place = 0): NewsTimeline {
  const element = canvas.querySelectorAll('news-timeline')[place];
  if (!element) throw new Error(`The story has no timeline ${place + 1}.`);
  return element;
}

/** The timeline of a story, when an answer has come and is drawn. */
export async function drawnTimeline(canvas: HTMLElement, place = 0): Promise<NewsTimeline> {
  const element = timelineIn(canvas, place);
  await answered(element);
  await document.fonts.ready;
  await eventually(async () => {
    await element.updateComplete;
    const pieces = [
      'card',
      'mark',
      'cluster',
      'span',
      'list-item',
      'sources-view',
      'status',
      'error',
    ];
    await expect(pieces.flatMap((piece) => partsOf(element, piece))).not.toHaveLength(0);
  });
  return element;
}

async function answered(element: NewsTimeline): Promise<void> {
  await element.updateComplete;
  if (element.timeline || element.issues.length > 0) return;
  await new Promise<void>((resolve) => {
    for (const name of ['timeline-load', 'timeline-error'] as const) {
      element.addEventListener(name, () => resolve(), { once: true });
    }
  });
}

/** The first button of the element with this name, when it is there. A text is the whole name, a pattern any part of it. */
export function findButton(element: NewsTimeline, name: string | RegExp): Promise<HTMLElement> {
  return eventually(() => {
    const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('button, summary')];
    const isNamed = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
    const found = buttons.find((button) =>
      isNamed(button.getAttribute('aria-label') ?? wordsOf(button)),
    );
    if (!found) throw new Error(`There is no button ${String(name)}.`);
    return found;
  });
}

/** The pieces of the element that its style sheet calls so. */
export function partsOf(element: NewsTimeline, part: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
}

/** The first of them, when it is there. */
export async function findPart(element: NewsTimeline, part: string): Promise<HTMLElement> {
  return eventually(() => {
    const [found] = partsOf(element, part);
    if (!found) throw new Error(`There is no part "${part}".`);
    return found;
  });
}

/** What has focus inside the element. */
export function focusIn(element: NewsTimeline): Element | null {
  return element.shadowRoot?.activeElement ?? null;
}

/** Expects focus to come to a piece of the element. */
export async function expectFocus(element: NewsTimeline, target: Element | string): Promise<void> {
  await eventually(async () => {
    const focused = focusIn(element);
    if (typeof target === 'string') await expect(focused?.getAttribute('part')).toContain(target);
    else await expect(focused).toBe(target);
  });
}

/** Text as it reads, however its source is broken into lines. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
