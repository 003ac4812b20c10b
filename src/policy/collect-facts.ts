/** What the conditions of a rule read: `principal.roles`, `resource.owners`, `context.subject.internal`. */
export function collectFacts(conditions: unknown): Set<string> {
  const facts = new Set<string>();
  visit(conditions, facts);
  return facts;
}

function visit(node: unknown, facts: Set<string>): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, facts);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const path = pathOf(node);
  if (path) facts.add(path);
  for (const each of Object.values(node)) visit(each, facts);
}

function pathOf(node: object): string | undefined {
  if ('Var' in node) return String(node.Var);
  const access = ('.' in node ? node['.'] : 'has' in node ? node.has : undefined) as
    | { left: object; attr: string | string[] }
    | undefined;
  if (access === undefined) return undefined;
  const left = pathOf(access.left);
  return left === undefined ? undefined : [left, access.attr].flat().join('.');
}
