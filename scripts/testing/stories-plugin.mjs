import { listFiles } from '../list-files.mjs';

const address = '/__stories__.js';

/** Serves `virtual:stories`: a module that imports every story file, by its path. */
export function storiesPlugin() {
  return {
    name: 'stories',
    resolveImport({ source }) {
      return source === 'virtual:stories' ? address : undefined;
    },
    serve(context) {
      return context.path === address ? { body: storiesModule(), type: 'js' } : undefined;
    },
  };
}

function storiesModule() {
  const files = listFiles('stories', '.stories.ts');
  const imports = files.map((file, i) => `import * as file${i} from '/${file}';`);
  const entries = files.map((file, i) => `  '${file}': file${i},`);
  return [...imports, 'export const storyFiles = {', ...entries, '};'].join('\n');
}
