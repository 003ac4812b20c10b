import { collectValues } from './collect-values.ts';
import type { Control } from './control.ts';

/** A field with its place for an error. */
type FormField = {
  control: Control;
  report(problem: string | undefined): void;
  focus(): void;
  unchecked: boolean;
};

/** One form of a message: what its fields and buttons share. */
export type FormScope = {
  id: string;
  add(field: FormField): void;
  addButton(button: HTMLButtonElement): void;
  /** Checks the fields unless told not to, and sends. Fields stay locked until the answer is there. */
  submit(action: string, options?: { unchecked?: boolean }): Promise<void>;
  reset(): void;
};

export type FormPorts = {
  send(action: string, values: Record<string, unknown>): Promise<void>;
  show(state: 'ready' | 'sending' | 'sent' | { error: string }): void;
  /** What happens after sending: lock for good, or stay open, with or without the values. */
  after: 'lock' | 'reset' | 'no-reset';
};

export function createFormScope(id: string, ports: FormPorts): FormScope & { lock(locked: boolean): void } {
  const fields: FormField[] = [];
  const buttons: HTMLButtonElement[] = [];

  const scope = {
    id,
    add: (field: FormField) => void fields.push(field),
    addButton: (button: HTMLButtonElement) => void buttons.push(button),
    lock(locked: boolean) {
      for (const { control } of fields) control.lock(locked);
      for (const button of buttons) button.disabled = locked;
    },
    reset() {
      for (const { control, report } of fields) {
        control.reset();
        report(undefined);
      }
      ports.show('ready');
    },
    async submit(action: string, { unchecked = false } = {}) {
      if (!unchecked && !check(fields)) return;
      scope.lock(true);
      ports.show('sending');
      try {
        await ports.send(action, collectValues(fields.map(({ control }) => control)));
      } catch (error) {
        scope.lock(false);
        ports.show({ error: error instanceof Error ? error.message : String(error) });
        return;
      }
      if (ports.after !== 'lock') scope.lock(false);
      if (ports.after === 'reset') scope.reset();
      ports.show('sent');
    },
  };
  return scope;
}

/** Reports every problem at its field; true when there is none. */
function check(fields: readonly FormField[]): boolean {
  let first: FormField | undefined;
  for (const field of fields) {
    const problem = field.unchecked ? undefined : field.control.problem();
    field.report(problem);
    if (problem !== undefined) first ??= field;
  }
  first?.focus();
  return first === undefined;
}
