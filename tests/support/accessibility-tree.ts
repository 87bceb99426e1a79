import { cdp } from './engine.js';

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

const QUIET = new Set([
  'none',
  'generic',
  'StaticText',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
]);
const STATES = new Set(['pressed', 'expanded', 'hasPopup', 'level']);

/** What assistive technology meets under the first node of that role and name, as indented lines; Chromium only. */
export async function accessibilityTree(role: string, name: string): Promise<string> {
  await cdp('Accessibility.enable');
  const { nodes } = await cdp<{ nodes: readonly AxNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(
    (node) => !node.ignored && node.role?.value === role && node.name?.value === name,
  );
  if (!root) throw new Error(`nothing is the ${role} “${name}”`);
  const lines: string[] = [];
  const walk = (node: AxNode, depth: number): void => {
    const isQuiet = node.ignored || QUIET.has(String(node.role?.value));
    if (!isQuiet) lines.push('  '.repeat(depth) + describeNode(node));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, depth + (isQuiet ? 0 : 1));
    }
  };
  walk(root, 0);
  return lines.join('\n');
}

function describeNode({ role, name, properties = [] }: AxNode): string {
  const states = properties
    .filter((property) => STATES.has(property.name) && property.value.value !== 'false')
    .map((property) => `${property.name} ${String(property.value.value)}`);
  const said = name?.value ? ` "${String(name.value).trim()}"` : '';
  return [`${String(role?.value)}${said}`, ...states].join(', ');
}
