import manifest from '../../custom-elements.json' with { type: 'json' };

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

/** Names of what the manifest says of the element. */
export function promised(
  kind: 'cssParts' | 'cssProperties' | 'cssStates' | 'events' | 'slots',
): string[] {
  const { modules } = manifest as Manifest;
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'news-timeline');
  return (element?.[kind] ?? []).map(({ name }) => name).sort();
}
