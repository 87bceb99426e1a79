import ts from 'typescript';
import { inProject } from '../project.mjs';

/**
 * Writes out the attributes' types that a name stands for (`ScaleChoice` → `'auto' | 'time' | 'compressed'`): Storybook's
 * controls and an editor's completion see only the text.
 */
export function withTypesSpelledOut(manifest) {
  const typeOf = propertyTypes();
  const spellOut = (entry, property) =>
    /\b[A-Z]/.test(entry.type?.text?.replaceAll(/'[^']*'/g, '') ?? '')
      ? { ...entry, type: { text: typeOf(property) ?? entry.type.text } }
      : entry;
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      ...(declaration.attributes && {
        attributes: declaration.attributes.map((entry) => spellOut(entry, entry.fieldName)),
        members: declaration.members.map((entry) =>
          entry.attribute ? spellOut(entry, entry.name) : entry,
        ),
      }),
    })),
  }));
  return { ...manifest, modules };
}

/** The type of each property of the element, as the compiler writes it. */
function propertyTypes() {
  const file = inProject('src/news-timeline.ts');
  const { config } = ts.readConfigFile(inProject('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, inProject());
  const program = ts.createProgram([file], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
  const element = checker
    .getExportsOfModule(symbol)
    .map((exported) => checker.getDeclaredTypeOfSymbol(exported))
    .find((type) => type.isClass());
  return (name) => {
    const property = element?.getProperty(name);
    if (!property) return undefined;
    const type = checker.getTypeOfSymbol(property);
    // Part by part: the compiler would write a union with the names that it was made from.
    const parts = type.isUnion() ? type.types : [type];
    return parts.map((part) => checker.typeToString(part).replaceAll('"', "'")).join(' | ');
  };
}
