import { transformSync } from 'esbuild';
import ts from 'typescript';

const tags = new Set(['css', 'html', 'svg']);

/** A Vite plugin: no minifier looks into template literals, where a fifth of the bundle is. */
export function shortTemplates() {
  return {
    name: 'short-templates',
    enforce: 'pre',
    transform(code, id) {
      // No map of its own: the lines stay where they are.
      return /\.ts$/.test(id) ? { code: shortenTemplates(code), map: null } : undefined;
    },
  };
}

/** Minifies the style sheets in a module and takes the indentation out of its markup; keeps its number of lines. */
export function shortenTemplates(code) {
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.ES2022, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
      edits.push(...editsOf(node.tag.getText(), node.template, code));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.sort((a, b) => b.start - a.start).reduce(applyEdit, code);
}

function editsOf(tag, template, code) {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  const change = tag === 'css' && pieces.length === 1 ? minifySheet : stripIndentation;
  return pieces.map((piece) => {
    const start = piece.getStart();
    return { start, end: piece.end, text: change(code.slice(start, piece.end)) };
  });
}

/** Indentation between tags is worth no more than its newline, and neither shows. */
function stripIndentation(literal) {
  return literal.replaceAll(/\n[ \t]+/g, '\n');
}

/** The lines that a sheet loses follow it, for the source map's sake. */
function minifySheet(literal) {
  if (literal.includes('\\')) return stripIndentation(literal);
  const { code } = transformSync(literal.slice(1, -1), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  const short = code.trim();
  const lostLines = literal.split('\n').length - short.split('\n').length;
  return `\`${short}\`${'\n'.repeat(lostLines)}`;
}

function applyEdit(code, { start, end, text }) {
  return code.slice(0, start) + text + code.slice(end);
}
