import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Handlebars from 'handlebars';
// biome-ignore lint/suspicious/noShadowRestrictedNames: the one escaping function has the name it deserves
import { escape, isMarkup } from 'symphony-messageml';
import { templateHelpers } from './template-helpers.ts';

/** Renders a reply: the name of a file in the templates folder without its ending, such as `room/add`. */
export type Templates = {
  render(name: string, data: Readonly<Record<string, unknown>>): string;
  readonly names: readonly string[];
};

/** A template cannot be read; the message names the file and says what to mend. */
export class TemplateFault extends Error {
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
    this.name = 'TemplateFault';
  }
}

/**
 * Reads every `.hbs` file below a folder; those in `partials/` can be used by the others. A name that has no value is an error,
 * `{{{` is refused, and every `{{value}}` goes through the one escaping function of symphony-messageml.
 */
export function loadTemplates(folder: string): Templates {
  const handlebars = Handlebars.create();
  const helpers = { ...templateHelpers, escape: escaped };
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);

  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const partials: Record<string, Handlebars.TemplateDelegate> = {};
  const uses: Uses = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.hbs')) continue;
    const file = join(entry.parentPath, entry.name);
    const name = relative(folder, file)
      .replaceAll('\\', '/')
      .replace(/\.hbs$/u, '');
    const template = compile(file, { handlebars, uses });
    if (name.startsWith('partials/')) partials[name.slice('partials/'.length)] = template;
    else compiled.set(name, template);
  }
  handlebars.registerPartial(partials);
  for (const [name, file] of uses)
    if (!Object.hasOwn(partials, name)) throw new TemplateFault(file, `there is no partial "${name}"`);

  return {
    names: [...compiled.keys()].toSorted(),
    render(name, data) {
      const template = compiled.get(name);
      if (template === undefined)
        throw new TemplateFault(join(folder, `${name}.hbs`), 'there is no such template');
      return template(data);
    },
  };
}

const OPTIONS: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...Object.keys(templateHelpers), 'escape'].map((name) => [name, true])),
  noEscape: true,
};

/** Which file uses a partial. */
type Uses = Map<string, string>;

/** Handlebars compiles when a template is first used; mistakes are to be known when it is read. */
function compile(
  file: string,
  { handlebars, uses }: { handlebars: typeof Handlebars; uses: Uses },
): Handlebars.TemplateDelegate {
  try {
    const program = escapeEverything(file, uses);
    handlebars.precompile(program, OPTIONS);
    return handlebars.compile(program, OPTIONS);
  } catch (error) {
    if (error instanceof TemplateFault || !(error instanceof Error)) throw error;
    throw new TemplateFault(file, error.message.split('\n')[0] ?? '');
  }
}

const escaped = (value: unknown): string => (isMarkup(value) ? value.toString() : escape(value));

/** Parses a template and puts `escape` around each `{{value}}`. */
function escapeEverything(file: string, uses: Uses): hbs.AST.Program {
  const program = Handlebars.parse(readFileSync(file, 'utf8'));
  new Escaper(file, uses).accept(program);
  return program;
}

class Escaper extends Handlebars.Visitor {
  readonly #file: string;
  readonly #uses: Uses;

  constructor(file: string, uses: Uses) {
    super();
    this.#file = file;
    this.#uses = uses;
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    super.PartialStatement(node);
    if ('original' in node.name) this.#uses.set(node.name.original, this.#file);
  }

  /** The compiler itself is strict only with `{{name}}`; what helpers are given would be taken as empty when it is missing. */
  override PathExpression(node: hbs.AST.PathExpression): void {
    Object.assign(node, { strict: true });
  }

  /** `{{#if name}}` may ask whether there is such a name. */
  override BlockStatement(node: hbs.AST.BlockStatement): void {
    super.BlockStatement(node);
    const [condition] = node.params;
    if (node.path.original === 'if' && condition !== undefined) Object.assign(condition, { strict: false });
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    super.MustacheStatement(node);
    const { path, params, hash, loc } = node;
    if (!node.escaped)
      throw new TemplateFault(this.#file, `line ${loc.start.line}: use {{…}}, not {{{…}}} or {{&…}}`);
    const isCall = params.length > 0 || (isPath(path) && path.original in templateHelpers);
    const inner = isCall ? { type: 'SubExpression', path, params, hash, loc } : path;
    Object.assign(node, { path: { ...ESCAPE, loc }, params: [inner], hash: undefined });
  }
}

const ESCAPE = { type: 'PathExpression', data: false, depth: 0, parts: ['escape'], original: 'escape' };

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
