import { html, noChange, render } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

/** Writes one length where it has changed: what the hand-written drawers do. */
const length = directive(
  class extends Directive {
    #written;

    render() {
      return noChange;
    }

    update({ element }, [name, px]) {
      if (px !== this.#written) element.style.setProperty(name, `${px}px`);
      this.#written = px;
      return noChange;
    }
  },
);

/**
 * The buttons of `html.mjs` as templates. Guarded, a button's template is looked at only when its event changes; else all
 * its values are compared in every frame.
 */
export function litDrawer(group, isGuarded) {
  const body = isGuarded
    ? (item) => guard([item.id], () => buttonTemplate(item))
    : (item) => buttonTemplate(item);
  const itemTemplate = (item) => html`<li ${length('translate', item.x)}>${body(item)}</li>`;
  return (items) =>
    render(
      html`<ol class="items translate">
        ${repeat(items, ({ id }) => id, itemTemplate)}
      </ol>`,
      group,
    );
}

function buttonTemplate(item) {
  const { kind, title, date } = item;
  return html`<button
    type="button"
    class="event ${kind}"
    ${length('--top', item.top)}
    data-index=${item.id}
    tabindex=${-1}
    aria-label=${`${title}, ${date}`}
    @click=${() => item.id}
  >
    ${kind === 'card' ? cardTemplate(item) : html`<span class="dot"></span>`}
  </button>`;
}

function cardTemplate({ title, date, evidence }) {
  return html`<span class="stem"></span><span class="dot"></span>
    <span class="flag"
      ><span class="title">${title}</span><span class="date">${date}</span
      ><span class="evidence">${evidence}</span></span
    >`;
}
