import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Handlebars from 'handlebars';
import { loadWords, type Reader, type Words } from '../words/index.ts';
import { checkOverlaidTemplate, type Overlay } from './overlay.ts';
import { TemplateFault } from './template-fault.ts';
import { outputHelpers, templateHelpers } from './template-helpers.ts';

/** Renders a reply: the name of a file in the templates folder without its ending, such as `room/add`. */
export type Templates = {
  render(name: string, data: Readonly<Record<string, unknown>>, reader: Reader): string;
  readonly names: readonly string[];
  readonly words: Words;
};

/**
 * Reads every `.hbs` file below a folder; those in `partials/` can be used by the others. A name that has no value is an error,
 * `{{{` is refused, every `{{value}}` is neutralised and escaped once, and `{{t "id" name=value}}` is a sentence of the catalogue, with
 * all that it has to be given. Those of an overlay take the place of the shipped ones, and are held to them. Throws TemplateFault.
 */
export function loadTemplates(
  folder: string,
  words: Words = loadWords(folder),
  overlay?: Overlay,
): Templates {
  const handlebars = Handlebars.create();
  const helpers = { ...templateHelpers, ...outputHelpers };
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);

  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const partials: Record<string, Handlebars.TemplateDelegate> = {};
  const reading: Reading = { handlebars, uses: new Map(), words };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.hbs')) continue;
    const shipped = join(entry.parentPath, entry.name);
    const name = relative(folder, shipped)
      .replaceAll('\\', '/')
      .replace(/\.hbs$/u, '');
    const own = overlay?.templates.get(name);
    const template = compile(own ?? shipped, reading);
    if (own !== undefined) checkOverlaidTemplate(name, own, folder);
    if (name.startsWith('partials/')) partials[name.slice('partials/'.length)] = template;
    else compiled.set(name, template);
  }
  handlebars.registerPartial(partials);
  for (const [name, file] of reading.uses)
    if (!Object.hasOwn(partials, name)) throw new TemplateFault(file, `there is no partial "${name}"`);

  return {
    names: [...compiled.keys()].toSorted(),
    words,
    render(name, data, reader) {
      const template = compiled.get(name);
      if (template === undefined)
        throw new TemplateFault(join(folder, `${name}.hbs`), 'there is no such template');
      return template(data, { data: { wording: words.in(reader.language).forReader(reader) } });
    },
  };
}

const OPTIONS: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...Object.keys(templateHelpers), ...Object.keys(outputHelpers)].map((name) => [name, true]),
  ),
  noEscape: true,
};

/** Which file uses a partial. */
type Uses = Map<string, string>;

type Reading = { readonly handlebars: typeof Handlebars; readonly uses: Uses; readonly words: Words };

/**
 * Handlebars compiles when a template is first used; mistakes are to be known when it is read. The compiler's first half finds them
 * all, in a tenth of the time.
 */
function compile(file: string, reading: Reading): Handlebars.TemplateDelegate {
  const { handlebars } = reading;
  try {
    const program = escapeEverything(file, reading);
    // It adds to its options.
    new Handlebars.Compiler().compile(program, { ...OPTIONS });
    return handlebars.compile(program, OPTIONS);
  } catch (error) {
    if (error instanceof TemplateFault || !(error instanceof Error)) throw error;
    throw new TemplateFault(file, error.message.split('\n')[0] ?? '');
  }
}

/** Parses a template and puts `show` around each `{{value}}`. */
function escapeEverything(file: string, reading: Reading): hbs.AST.Program {
  const program = Handlebars.parse(readFileSync(file, 'utf8'));
  new Escaper(file, reading).accept(program);
  return program;
}

class Escaper extends Handlebars.Visitor {
  readonly #file: string;
  readonly #reading: Reading;

  constructor(file: string, reading: Reading) {
    super();
    this.#file = file;
    this.#reading = reading;
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    super.PartialStatement(node);
    if ('original' in node.name) this.#reading.uses.set(node.name.original, this.#file);
  }

  /** The compiler itself is strict only with `{{name}}`; what helpers are given would be taken as empty when it is missing. */
  override PathExpression(node: hbs.AST.PathExpression): void {
    Object.assign(node, { strict: true });
  }

  /** `{{#if name}}` may ask whether there is such a name; `{{#each}}` passes over what is left out for its readers. */
  override BlockStatement(node: hbs.AST.BlockStatement): void {
    super.BlockStatement(node);
    const [condition] = node.params;
    if (condition === undefined) return;
    if (node.path.original === 'if') Object.assign(condition, { strict: false });
    if (node.path.original === 'each') Object.assign(node, { params: [around(READABLE, condition)] });
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    super.SubExpression(node);
    this.#checkSentence(node);
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    super.MustacheStatement(node);
    this.#checkSentence(node);
    const { path, params, hash, loc } = node;
    if (!node.escaped)
      throw new TemplateFault(this.#file, `line ${loc.start.line}: use {{…}}, not {{{…}}} or {{&…}}`);
    const isCall =
      params.length > 0 || (isPath(path) && (path.original in templateHelpers || path.original === SENTENCE));
    const inner = isCall ? { type: 'SubExpression', path, params, hash, loc } : path;
    Object.assign(node, { path: { ...pathTo(SHOW), loc }, params: [inner], hash: undefined });
  }

  /** A sentence has to be there, and to be given just what it needs. */
  #checkSentence({ path, params, hash, loc }: hbs.AST.MustacheStatement | hbs.AST.SubExpression): void {
    if (!isPath(path) || path.original !== SENTENCE) return;
    const fault = (why: string) => new TemplateFault(this.#file, `line ${loc.start.line}: ${why}`);
    const [id, ...others] = params;
    if (id === undefined || !isText(id) || others.length > 0)
      throw fault('write the id of one sentence in quotes after t');
    const needed = this.#reading.words.variablesOf(id.value);
    if (needed === undefined) throw fault(`there is no sentence "${id.value}"`);
    const given = new Set(hash?.pairs.map(({ key }) => key));
    const missing = [...needed.keys()].filter((name) => !given.has(name));
    const more = [...given].filter((name) => !needed.has(name));
    if (missing.length > 0) throw fault(`"${id.value}" needs ${missing.join(', ')}`);
    if (more.length > 0) throw fault(`"${id.value}" has no ${more.join(', ')}`);
  }
}

const SENTENCE = 't';
const SHOW = 'show';
const READABLE = 'readable';

const pathTo = (helper: string) => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [helper],
  original: helper,
});

const around = (helper: string, inner: hbs.AST.Expression) => {
  const { loc } = inner;
  return { type: 'SubExpression', path: { ...pathTo(helper), loc }, params: [inner], hash: undefined, loc };
};

const isText = (node: hbs.AST.Node): node is hbs.AST.StringLiteral => node.type === 'StringLiteral';

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
