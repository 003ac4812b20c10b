/** One mistake in a configuration: where, what is wrong and how to mend it, and the key that was probably meant. */
export type ConfigIssue = { path: string; message: string; suggestion?: string };

/** Every mistake of a configuration at once. Values never appear in it. */
export class ConfigError extends Error {
  readonly issues: readonly ConfigIssue[];

  constructor(issues: readonly ConfigIssue[]) {
    const lines = issues.map(
      ({ path, message, suggestion }) =>
        `  ${path === '' ? '(top level)' : path}: ${message}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
    );
    super(
      `the configuration has ${issues.length === 1 ? 'a mistake' : `${issues.length} mistakes`}:\n${lines.join('\n')}`,
    );
    this.name = 'ConfigError';
    this.issues = issues;
  }
}
