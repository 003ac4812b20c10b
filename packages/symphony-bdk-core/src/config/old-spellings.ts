import type { ConfigIssue } from './config-error.ts';

type Tree = Record<string, unknown>;

// The official kits' older spellings, which their files still have: the block, the key, and where its value belongs today.
const OLD: readonly (readonly [block: string, key: string, part: string, name: string])[] = [
  ['bot', 'privateKeyPath', 'privateKey', 'path'],
  ['bot', 'privateKeyContent', 'privateKey', 'content'],
  ['bot', 'certificatePath', 'certificate', 'path'],
  ['bot', 'certificateContent', 'certificate', 'content'],
  ['bot', 'certificatePassword', 'certificate', 'password'],
  ['ssl', 'trustStorePath', 'trustStore', 'path'],
  ['ssl', 'trustStoreContent', 'trustStore', 'content'],
  ['ssl', 'trustStorePassword', 'trustStore', 'password'],
];

/** The tree with today's spellings (`bot.privateKeyPath` is `bot.privateKey.path`). An issue: a value in both. */
export function withoutOldSpellings(tree: unknown): { tree: unknown; issues: ConfigIssue[] } {
  const issues: ConfigIssue[] = [];
  if (!isTree(tree)) return { tree, issues };
  const today: Tree = { ...tree };
  for (const [block, key, part, name] of OLD) {
    const { [key]: value, ...rest } = blockOf(today, block) ?? {};
    if (value === undefined) continue;
    const present = blockOf(rest, part) ?? {};
    if (present[name] !== undefined && present[name] !== value) {
      issues.push({
        path: `${block}.${key}`,
        message: `is the older spelling of ${block}.${part}.${name}, which says something else; remove one of them`,
      });
    }
    today[block] = { ...rest, [part]: { [name]: value, ...present } };
  }
  return { tree: today, issues };
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function blockOf(tree: Tree, name: string): Tree | undefined {
  const block = tree[name];
  return isTree(block) ? block : undefined;
}
