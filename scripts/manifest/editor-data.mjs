import { elementsOf } from './tidy.mjs';

/** Completion for HTML in editors that read https://github.com/microsoft/vscode-custom-data. */
export function editorData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...valuesOf(attribute.type?.text ?? ''),
      })),
    })),
  };
}

/** The literals of a union; an attribute without a value where the type is boolean. */
function valuesOf(type) {
  if (/\bboolean\b/.test(type)) return { valueSet: 'v' };
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name }));
  return values.length > 0 ? { values } : {};
}
