/**
 * The rooms of `src`, lowest first: each may import from those before it. `element` is what lies in `src` itself, but for
 * `src/events.ts`, the names of the element's events, which the controllers announce.
 */
export const rooms = [
  'i18n',
  'time',
  'model',
  'layout',
  'cite',
  'formats',
  'events',
  'view',
  'controllers',
  'element',
];

/** Programs around the element, which may use all of it and are used by none of it. */
const programs = ['cli', 'embed'];

/** Two ways out of the model that stay apart. */
const strangers = ['cite', 'formats'];

/** The room of a file such as `src/time/edtf.ts`; undefined for a folder that is none. */
export function roomOf(file) {
  if (file === 'src/events.ts') return 'events';
  const parts = file.split('/');
  if (parts.length === 2) return 'element';
  return [...rooms, ...programs].find((room) => room === parts[1]);
}

export function mayImport(fromRoom, toRoom) {
  if (fromRoom === toRoom) return true;
  if (programs.includes(fromRoom)) return !programs.includes(toRoom);
  if (strangers.includes(fromRoom) && strangers.includes(toRoom)) return false;
  const to = rooms.indexOf(toRoom);
  return to >= 0 && to < rooms.indexOf(fromRoom);
}

/**
 * Sentences, one for each import that points the wrong way and each file in no room.
 *
 * @param {ReadonlyMap<string, readonly string[]>} imports file → files of `src` that it imports.
 */
export function findViolations(imports) {
  return [...imports].flatMap(([file, targets]) => {
    const room = roomOf(file);
    if (!room) return [`${file} lies in no known room: ${[...rooms, ...programs].join(', ')}.`];
    return targets
      .filter((target) => !mayImport(room, roomOf(target)))
      .map((target) => `${file} (${room}) must not import ${target} (${roomOf(target)}).`);
  });
}
