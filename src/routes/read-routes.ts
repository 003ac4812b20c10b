import { type ConfigIssue, configIssues } from '@finos/symphony-bdk-core';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type BreakGlass, writtenBreakGlass } from './break-glass.ts';
import type { Directory } from './directory.ts';
import type { FileFault } from './file-fault.ts';
import type { Group } from './group.ts';
import type { Route } from './route.ts';
import { namedRoute, writtenRoute } from './routes-shape.ts';

/** The routes by their names. */
export type Routes = ReadonlyMap<string, Route>;

const NAME = /^[a-z][a-z0-9-]*$/u;
// Those that a rule names without a file.
const SHORT_FORMS = ['owners', 'administrators'];

const file = z.strictObject({
  routes: z.record(z.string(), z.unknown()).default({}),
  breakGlass: z.unknown().optional(),
});

/** What approvals.yaml says. */
type Read = {
  readonly routes: Routes;
  /** Who may do without; nobody when it isn't there. */
  readonly breakGlass: BreakGlass | undefined;
  readonly faults: readonly FileFault[];
};

/** Reads the text of approvals.yaml, or all of its mistakes. */
export function readRoutes(text: string, directory: Directory): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: true, merge: true, lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = broken.linePos?.[0].line;
    const message = broken.code.toLowerCase().replaceAll('_', ' ');
    return { ...NOTHING, faults: [{ message, ...(line ? { line } : {}) }] };
  }
  const lineOf = (path: readonly string[]): number | undefined => {
    // A key that is missing is reported where it should be.
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      const start = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
      if (Array.isArray(start) && typeof start[0] === 'number') return lines.linePos(start[0]).line;
    }
    return undefined;
  };
  const faults: FileFault[] = [];
  const report = (issues: readonly ConfigIssue[], within: readonly string[]) => {
    for (const { path, message, suggestion } of issues) {
      const whole = [...within, ...path.split('.').filter((step) => step !== '')];
      const line = lineOf(whole);
      const hint = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
      faults.push({ message: `${whole.join('.')}: ${message}${hint}`, ...(line ? { line } : {}) });
    }
  };
  const read = file.safeParse(document.toJS() ?? {});
  if (!read.success) {
    report(configIssues(read.error, file), []);
    return { ...NOTHING, faults };
  }
  const routes = new Map<string, Route>();
  for (const [name, written] of Object.entries(read.data.routes)) {
    const within = ['routes', name];
    const route = writtenRoute.safeParse(written);
    if (!NAME.test(name) || SHORT_FORMS.includes(name))
      report([{ path: '', message: nameProblem(name) }], within);
    else if (!route.success) report(configIssues(route.error, writtenRoute), within);
    else {
      const named = namedRoute(name, route.data);
      routes.set(name, named);
      report(
        unknownGroups(groupsIn(named), directory).map((message) => ({ path: '', message })),
        within,
      );
    }
  }
  return { routes, breakGlass: readBreakGlass(read.data.breakGlass, directory, report), faults };
}

const NOTHING = { routes: new Map<string, Route>(), breakGlass: undefined };

function readBreakGlass(
  written: unknown,
  directory: Directory,
  report: (issues: readonly ConfigIssue[], within: readonly string[]) => void,
): BreakGlass | undefined {
  if (written === undefined) return undefined;
  const read = writtenBreakGlass.safeParse(written);
  if (!read.success) {
    report(configIssues(read.error, writtenBreakGlass), ['breakGlass']);
    return undefined;
  }
  const missing = unknownGroups([read.data.review], directory);
  report(
    missing.map((message) => ({ path: '', message })),
    ['breakGlass', 'review'],
  );
  return read.data;
}

const nameProblem = (name: string): string =>
  SHORT_FORMS.includes(name)
    ? `"${name}" is what rules call the route of one stage, so it can't be another route's name`
    : 'must be a name of small letters, digits and hyphens, such as rates-desk';

/** The groups that a route names. */
const groupsIn = ({ stages, tell = [] }: Route): Group[] => [
  ...stages.flat().flatMap(({ group, escalation }) => (escalation ? [group, escalation.to] : [group])),
  ...tell,
];

/** What is asked of a directory that doesn't have it. */
function unknownGroups(all: readonly Group[], { groups, managers }: Directory): string[] {
  const missing = all.flatMap((group) =>
    group.kind === 'directory' && !groups.has(group.name)
      ? [`the directory has no group “${group.name}”`]
      : [],
  );
  const asksManagers = all.some(({ kind }) => kind === 'line-managers');
  return [
    ...new Set(missing),
    ...(asksManagers && managers.size === 0 ? ['the directory names no line managers'] : []),
  ];
}
