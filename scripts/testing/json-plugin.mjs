const mark = '?module';

/**
 * Makes `import x from './file.json' with { type: 'json' }` work in every engine. An imported file gets an address of its
 * own, where it is served as a module, so that a test can still fetch the same file as data.
 */
export function jsonPlugin() {
  const isImported = (context) => context.url.endsWith(`.json${mark}`);
  return {
    name: 'json-modules',
    transformImport({ source }) {
      return source.endsWith('.json') ? source + mark : undefined;
    },
    resolveMimeType(context) {
      return isImported(context) ? 'js' : undefined;
    },
    transform(context) {
      return isImported(context) ? { body: `export default ${context.body}` } : undefined;
    },
  };
}
