/** One attempt of a call. `path` is the template, never an id; `status` is 0 when no answer came. */
export type ObservedCall = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
};

/** Hears of every attempt, for metrics. It has to be quick, and must not throw. */
export type CallObserver = {
  readonly called: (call: ObservedCall) => void;
  /** The call failed, and will be sent again. */
  readonly repeated: (call: Pick<ObservedCall, 'method' | 'path' | 'status'>) => void;
};
