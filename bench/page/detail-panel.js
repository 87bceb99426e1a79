/**
 * Shows an event under the chart, for peers that say what was clicked but show nothing. Where a peer can't tell before a
 * click which event lies there, `clear` first and ask `isOpen` after.
 */
export function detailPanel() {
  const panel = document.createElement('div');
  panel.style.cssText =
    'position:absolute;left:20px;top:610px;width:1100px;height:90px;font:13px sans-serif;overflow:hidden';
  document.body.append(panel);
  let current;
  return {
    show(event, i) {
      current = i;
      const { title, start, category, description, sources } = event;
      panel.replaceChildren(
        element('b', { textContent: title }),
        element('p', { textContent: `${start} ${category} ${description}` }),
        ...sources.map(({ url, title }) => element('a', { href: url, textContent: title })),
      );
    },
    clear() {
      current = undefined;
    },
    isOpen: () => current !== undefined,
    isShown: (i) => current === i,
  };
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
