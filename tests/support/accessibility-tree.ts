import { cdp } from './engine.js';

interface AxValue {
  readonly value?: string | number | boolean;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

const QUIET = new Set(['none', 'generic', 'InlineTextBox', 'ListMarker', 'LineBreak']);
/** Their name is made of the text in them. */
const NAMED = new Set(['button', 'heading', 'link']);
const STATES = new Set(['pressed', 'expanded', 'hasPopup']);

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
  const walk = (node: AxNode, depth: number, isSaid: boolean): void => {
    const isText = node.role?.value === 'StaticText';
    const isQuiet = node.ignored || QUIET.has(String(node.role?.value)) || (isText && isSaid);
    if (!isQuiet) lines.push('  '.repeat(depth) + (isText ? nameOf(node) : describeNode(node)));
    const isNamed = isSaid || (!isQuiet && NAMED.has(String(node.role?.value)));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, depth + (isQuiet ? 0 : 1), isNamed);
    }
  };
  walk(root, 0, false);
  return lines.join('\n');
}

const nameOf = ({ name }: AxNode) => String(name?.value ?? '').trim();

function describeNode(node: AxNode): string {
  const { role, properties = [] } = node;
  const states = properties
    .filter((property) => STATES.has(property.name) && property.value.value !== 'false')
    .map((property) => `${property.name} ${String(property.value.value)}`);
  const said = nameOf(node) ? ` "${nameOf(node)}"` : '';
  return [`${String(role?.value)}${said}`, ...states].join(', ');
}
