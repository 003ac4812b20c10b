/** A choice of a `select`. */
export type Option = { value: string; text: string; selected: boolean };

/** What every field has; the texts are for people. */
type Field = {
  name: string;
  label?: string;
  title?: string;
  placeholder?: string;
  required: boolean;
  disabled: boolean;
  readonly: boolean;
  /** Sends the form when it changes. */
  autoSubmit: boolean;
};

type Lengths = { minLength?: number; maxLength?: number; pattern?: string; patternErrorMessage?: string };

/** A control of a form. `value` is what it holds before anybody touches it. */
export type Control =
  | (Field & Lengths & { kind: 'text-field'; value: string; masked: boolean })
  | (Field & Lengths & { kind: 'textarea'; value: string; rich: boolean; rows?: number; cols?: number })
  | (Field & { kind: 'select'; options: Option[]; multiple: boolean; min?: number; max?: number })
  | (Field & { kind: 'checkbox'; value: string; checked: boolean; text: string })
  | (Field & { kind: 'radio'; value: string; checked: boolean; text: string })
  | (Field & { kind: 'person-selector'; value: number[] })
  | (Field & { kind: 'room-selector'; value: string[] })
  | (Field & { kind: 'date-selector' })
  | (Field & {
      kind: 'date-picker';
      /** `2021-01-16`, or empty. */
      value: string;
      min?: string;
      max?: string;
      format?: string;
      disabledDates: DateInterval[];
      highlightedDates: DateInterval[];
    })
  | (Field & {
      kind: 'time-picker';
      /** `13:51:06`, or empty. */
      value: string;
      min?: string;
      max?: string;
      format?: string;
      /** Seconds. */
      step?: number;
      strict: boolean;
      disabledTimes: TimeInterval[];
    })
  | (Field & {
      kind: 'timezone-picker';
      /** Undefined: the zone of whoever looks. */
      value?: string;
      disabledTimezones: string[];
    })
  | {
      kind: 'button';
      /** A reset button has none. */
      name?: string;
      type: 'action' | 'reset' | 'cancel';
      text: string;
      class?: string;
      icon?: string;
      title?: string;
      /** Sends the form whatever its fields hold. */
      noValidate: boolean;
    };

export type DateInterval =
  | { type: 'date'; day: string }
  | { type: 'range'; from: string; to: string }
  /** 0 is Sunday. */
  | { type: 'weekdays'; daysOfWeek: number[] };

export type TimeInterval = { type: 'time'; time: string } | { type: 'range'; from: string; to: string };

/** An Elements form, its controls in document order. */
export type Form = {
  id: string;
  /** What happens after it was sent; without it the form is locked. */
  multiSubmit?: 'reset' | 'no-reset';
  controls: Control[];
};
