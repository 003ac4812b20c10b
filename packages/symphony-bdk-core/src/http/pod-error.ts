type PodErrorFields = {
  status: number;
  code?: number | string | undefined;
  method: string;
  path: string;
  traceId: string;
  retryAfter?: number | undefined;
  ambiguous: boolean;
  /** The pod's own words, already free of tokens and short. */
  detail?: string | undefined;
  /** The pod's words may quote what people wrote, so they stay out of `message`. */
  confidential?: boolean;
};

/**
 * A pod, agent or login call that failed. `status` is the HTTP status, 0 when no answer came; `code` the pod's own code,
 * the network's (`ECONNREFUSED`), or `UNREADABLE_ANSWER` for an answer that is not what the API promises. `path` is the
 * template, never an id. `retryAfter` in seconds. `ambiguous`: the call may have had its effect although no answer says so.
 */
export class PodError extends Error {
  readonly status: number;
  readonly code: number | string | undefined;
  readonly method: string;
  readonly path: string;
  readonly traceId: string;
  readonly retryAfter: number | undefined;
  readonly ambiguous: boolean;
  /** The pod's own words, at most 300 characters. Not enumerable: for the caller to judge, not for log lines. */
  declare readonly detail: string | undefined;

  constructor(fields: PodErrorFields) {
    super(describe(fields));
    this.name = 'PodError';
    this.status = fields.status;
    this.code = fields.code;
    this.method = fields.method;
    this.path = fields.path;
    this.traceId = fields.traceId;
    this.retryAfter = fields.retryAfter;
    this.ambiguous = fields.ambiguous;
    Object.defineProperty(this, 'detail', { value: fields.detail, enumerable: false });
  }
}

function describe({ method, path, status, code, traceId, detail, confidential, ambiguous }: PodErrorFields) {
  const what =
    status === 0
      ? `got no answer (${code})`
      : `answered ${status}${typeof code === 'string' ? ` ${code}` : ''}`;
  const words = detail === undefined || detail === '' || (confidential && status >= 400) ? '' : `: ${detail}`;
  return `${method} ${path} ${what}${ambiguous ? ', may have had its effect' : ''} (trace ${traceId})${words}`;
}
