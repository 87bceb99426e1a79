/** Lit's own life cycle, and what TypeScript or the language keeps private, is nothing that a page can use. */
const internalMembers = new Set(['styles', 'render', 'willUpdate', 'connectedCallback']);

function isPublic({ name, privacy }) {
  return !name.startsWith('#') && (privacy ?? 'public') === 'public' && !internalMembers.has(name);
}

/** The manifest without what a page cannot use. */
export function withoutPrivateMembers(manifest) {
  return withElements(manifest, (element) => ({
    ...element,
    members: element.members?.filter(isPublic),
  }));
}

/** The manifest of the built package: the files that the analyser read lie in `dist` as JavaScript. */
export function forPackage(manifest) {
  const built = JSON.stringify(manifest).replaceAll(/"src\/([\w-]+)\.ts"/g, '"dist/$1.js"');
  return JSON.parse(built);
}

/** The declarations of custom elements; a class that one of them extends has no tag of its own. */
export function elementsOf(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  return declarations.filter((declaration) => isElement(declaration) && declaration.tagName);
}

function withElements(manifest, change) {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) =>
      isElement(declaration) ? change(declaration) : declaration,
    ),
  }));
  return { ...manifest, modules };
}

function isElement(declaration) {
  return declaration.customElement === true;
}
