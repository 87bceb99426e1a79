import type { Source } from './timeline.js';

/** How many sources that are left out one source is followed through: no real chain is as long. */
const MOST_FOLLOWED = 256;

/**
 * Some of the sources. Those that rest on one that is left out get its name among their origins, and what it rests on
 * itself, so that sources which rest on the same one still count as one.
 */
export function withInheritedOrigins(
  sources: readonly Source[],
  isKept: (source: Source) => boolean,
): readonly Source[] {
  const kept = sources.filter(isKept);
  if (kept.length === sources.length) return sources;
  const keptIds = new Set(kept.map(({ id }) => id));
  const leftOut = new Map(sources.filter(({ id }) => !keptIds.has(id)).map((one) => [one.id, one]));
  const names = namesFor([...leftOut.values()], sources);
  return Object.freeze(
    kept.map((source) => {
      if (!source.basedOn.some((id) => leftOut.has(id))) return source;
      return inherit(source, leftOut, names);
    }),
  );
}

function inherit(
  source: Source,
  leftOut: ReadonlyMap<string, Source>,
  names: ReadonlyMap<string, string>,
): Source {
  const basedOn = new Set<string>();
  const origins = new Set(source.origins);
  const followed = new Set<Source>();
  const ahead = [...source.basedOn].reverse();
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const base = leftOut.get(id);
    if (!base) basedOn.add(id);
    if (!base || followed.has(base) || followed.size === MOST_FOLLOWED) continue;
    followed.add(base);
    origins.add(names.get(id) ?? id);
    for (const origin of base.origins) origins.add(origin);
    for (const next of [...base.basedOn].reverse()) ahead.push(next);
  }
  return Object.freeze({
    ...source,
    basedOn: Object.freeze([...basedOn]),
    origins: Object.freeze([...origins]),
  });
}

/** A name for each source that no other one and no origin has. */
function namesFor(
  leftOut: readonly Source[],
  sources: readonly Source[],
): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const take = (name: string) => taken.set(key(name), (taken.get(key(name)) ?? 0) + 1);
  for (const { origins } of sources) origins.forEach(take);
  const written = leftOut.map(({ title, publisher, id }) => title || publisher || id);
  written.forEach(take);
  const names = new Map<string, string>();
  for (const [i, { id }] of leftOut.entries()) {
    let name = written[i] ?? id;
    while ((taken.get(key(name)) ?? 0) > 1) {
      name = `${name} (${id})`;
      take(name);
    }
    names.set(id, name);
  }
  return names;
}

/** Names that differ in case or space only are the same, as they are for evidence. */
function key(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
