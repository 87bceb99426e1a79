/**
 * Keeps one node for each item and writes only what has changed. Nodes of items that are gone wait for the next of their
 * kind. What a node is, and how it is placed, is the drawer's.
 */
export function pooled({ container, create, fill, place }) {
  const live = new Map();
  const spare = { card: [], mark: [] };

  const nodeFor = (item) => {
    const node = spare[item.kind].pop() ?? created(item.kind);
    node.element.removeAttribute('hidden');
    fill(node, item);
    return node;
  };

  const created = (kind) => {
    const node = { kind, x: undefined, ...create(kind) };
    container.append(node.element);
    return node;
  };

  return (items) => {
    const wanted = new Set(items.map(({ id }) => id));
    for (const [id, node] of live) {
      if (wanted.has(id)) continue;
      live.delete(id);
      spare[node.kind].push(node);
    }
    for (const item of items) {
      let node = live.get(item.id);
      if (!node) live.set(item.id, (node = nodeFor(item)));
      if (node.x === item.x) continue;
      node.x = item.x;
      place(node.element, item.x);
    }
    for (const { element } of [...spare.card, ...spare.mark]) element.setAttribute('hidden', '');
  };
}
