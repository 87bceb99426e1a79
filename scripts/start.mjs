import { spawn } from 'node:child_process';
import { freePort } from './free-port.mjs';
import { rootFolder } from './project.mjs';
import { runTool, toolEnvironment } from './run-tool.mjs';

// Storybook's tables come from the manifest.
runTool('node', ['scripts/manifest.mjs']);

const port = await freePort(Number(process.env.PORT ?? 6006));
console.log(`Storybook opens at http://localhost:${port}/`);

// Asks nothing, opens nothing, reports nothing.
const child = spawn(
  'storybook',
  ['dev', '--ci', '--no-open', '--exact-port', '--port', String(port), '--no-version-updates'],
  {
    cwd: rootFolder,
    env: toolEnvironment({ STORYBOOK_DISABLE_TELEMETRY: '1' }),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  },
);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
