import Handlebars from 'handlebars';
import { templateHelpers } from './template-helpers.ts';

/** A value, a partial or a sentence (`t "id"`) in what is made, and the conditions under which it is there. */
export type Shown = { readonly what: string; readonly when: readonly string[] };

/** What a template reads and what it shows. A value is named by its place, such as `steps[].warning`, a partial as `steps[]> details`. */
export type Uses = {
  /** Every value, also one that is only asked for in a condition. */
  readonly values: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  readonly shown: readonly Shown[];
  /** It makes a partial of its own, which could stand in the place of another. */
  readonly makesPartials: boolean;
};

export function usesOf(source: string): Uses {
  const reader = new UsesReader();
  reader.accept(Handlebars.parse(source));
  return reader;
}

/** A helper that shows all that it is given; what others are given may not be read in what they make. */
const SHOWING = new Set(['t', 'b', 'list', 'time', 'date']);

class UsesReader extends Handlebars.Visitor implements Uses {
  readonly values = new Set<string>();
  readonly partials = new Set<string>();
  readonly shown: Shown[] = [];
  makesPartials = false;
  readonly #scopes: string[] = [''];
  readonly #conditions: string[] = [];

  override BlockStatement({ path, params, program, inverse }: hbs.AST.BlockStatement): void {
    const [subject] = params;
    const value = subject && isPath(subject) ? this.#placeOf(subject) : undefined;
    this.acceptArray(params);
    if (isPath(path) && path.original === 'each' && value !== undefined) {
      this.#scopes.push(`${value}[]`);
      this.accept(program);
      this.#scopes.pop();
      if (inverse !== undefined) this.#under(`no ${value}`, inverse);
      return;
    }
    const asked = subject === undefined ? '' : this.#textOf(subject);
    const [then, otherwise] =
      isPath(path) && path.original === 'unless' ? [`no ${asked}`, asked] : [asked, `no ${asked}`];
    this.#under(then, program);
    if (inverse !== undefined) this.#under(otherwise, inverse);
  }

  override PartialStatement({ name, params, hash }: hbs.AST.PartialStatement): void {
    this.acceptArray(params);
    for (const { value } of hash?.pairs ?? []) this.accept(value);
    if (!('original' in name)) return;
    const scope = this.#scopes.at(-1) ?? '';
    const partial = `${scope}> ${name.original}`;
    this.partials.add(partial);
    // What it is given could take the place of what it has to show.
    if (params.length === 0 && hash === undefined) this.#show(partial);
  }

  override DecoratorBlock(): void {
    this.makesPartials = true;
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    const { path, params } = node;
    if (params.length > 0 || (isPath(path) && path.original in templateHelpers)) this.#readCall(node, true);
    else this.#read(path, true);
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.#readCall(node, false);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.#read(path, false);
  }

  #readCall(
    { path, params, hash }: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
    isShown: boolean,
  ): void {
    const showsAll = isShown && isPath(path) && SHOWING.has(path.original);
    const [id] = params;
    if (showsAll && path.original === 't' && id !== undefined && isText(id)) this.#show(`t "${id.value}"`);
    for (const each of [...params, ...(hash?.pairs ?? []).map(({ value }) => value)])
      this.#read(each, showsAll);
  }

  #read(node: hbs.AST.Expression, isShown: boolean): void {
    if (isPath(node)) {
      if (node.data) return;
      const place = this.#placeOf(node);
      this.values.add(place);
      if (isShown) this.#show(place);
    } else if (isCall(node)) this.#readCall(node, isShown);
  }

  /** Whether a value is there may decide whether it is shown, and so may whether a list has any lines. */
  #show(place: string): void {
    const isFree = (condition: string) => condition === place || place.startsWith(`${condition}[]`);
    this.shown.push({ what: place, when: this.#conditions.filter((condition) => !isFree(condition)) });
  }

  #under(condition: string, program: hbs.AST.Program): void {
    this.#conditions.push(condition);
    this.accept(program);
    this.#conditions.pop();
  }

  /** A condition, the same wherever it is asked for. */
  #textOf(node: hbs.AST.Expression): string {
    if (isPath(node)) return this.#placeOf(node);
    if (isCall(node) && isPath(node.path))
      return `${node.path.original}(${node.params.map((each) => this.#textOf(each)).join(', ')})`;
    return isText(node) ? `"${node.value}"` : node.type;
  }

  #placeOf({ depth, parts, original }: hbs.AST.PathExpression): string {
    const scope = this.#scopes.at(-1 - depth);
    if (scope === undefined) return original;
    return [scope, ...parts].filter((part) => part !== '').join('.');
  }
}

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';

const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';

const isText = (node: hbs.AST.Node): node is hbs.AST.StringLiteral => node.type === 'StringLiteral';
