interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly attribute?: string;
}

type ListName =
  'members' | 'attributes' | 'events' | 'slots' | 'cssProperties' | 'cssParts' | 'cssStates';

type Element = { readonly tagName?: string } & Partial<Record<ListName, readonly Described[]>>;

/** A custom elements manifest, as far as it is read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Element[] }[];
}

/**
 * What a page can use of the element, as Markdown tables. Storybook's own table keeps one row for a name, but a slot and a
 * part may share theirs.
 */
export function referenceText({ modules }: Manifest): string {
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'news-timeline');
  if (!element) return 'Run `npm run manifest` first.';
  const { members = [] } = element;
  const isMethod = ({ kind }: Described) => kind === 'method';
  const fields = members.filter((member) => !isMethod(member) && !member.attribute);
  return [
    table('Attributes', element.attributes, ['name', 'values', 'default', 'what it is']),
    table('Properties without an attribute', fields, ['name', 'type', 'what it is']),
    table('Methods', members.filter(isMethod), ['name', 'what it does']),
    table('Events', element.events, ['name', 'when']),
    table('Slots', element.slots, ['name', 'what it is']),
    table('Custom properties', element.cssProperties, ['name', 'default', 'what it is']),
    table('Parts', element.cssParts, ['name', 'what it is']),
    table('States', element.cssStates, ['name', 'when']),
  ].join('\n\n');
}

type Column = 'name' | 'values' | 'type' | 'default' | 'what it is' | 'what it does' | 'when';

function table(title: string, rows: readonly Described[] = [], columns: readonly Column[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row, column)));
  const all = [columns, columns.map(() => '---'), ...lines];
  return [`## ${title}\n`, ...all.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function cell(row: Described, column: Column): string {
  switch (column) {
    case 'name':
      return row.name ? code(row.name) : 'without a name';
    case 'values':
    case 'type':
      return typeInWords(row.type?.text ?? '');
    case 'default':
      return row.default && row.default !== 'undefined' ? code(row.default) : '';
    case 'what it is':
    case 'what it does':
    case 'when':
      return (row.description ?? '').replaceAll('\n', ' ');
  }
}

/** A bar would end the cell of a table. */
function typeInWords(type: string): string {
  const choices = type.split('|').map((choice) => choice.trim());
  return choices
    .filter((choice) => choice && choice !== 'undefined')
    .map(code)
    .join(', ');
}

const code = (text: string) => `\`${text}\``;
