/** One API call as the pod received it. */
export type Call = {
  /** 1, 2, 3 … in the order of arrival */
  seq: number;
  /** when it arrived, ms */
  at: number;
  method: string;
  path: string;
  query?: string;
  /** 0 when the connection ended without an answer */
  status: number;
  /** from arrival to the end of the answer */
  ms: number;
  /** username behind the session token, or who logged in */
  caller?: string;
  traceId?: string;
  /** what the call changed, such as `added 13537736917015`; absent when nothing */
  effect?: string;
};

export type CallLog = ReturnType<typeof createCallLog>;

/** The last calls; older ones are dropped. */
export function createCallLog(keep: number) {
  const calls: Call[] = [];
  let received = 0;
  return {
    nextNumber: () => {
      received += 1;
      return received;
    },
    /** A finished call. */
    add(call: Call): void {
      calls.push(call);
      if (calls.length > keep * 1.2) calls.splice(0, calls.length - keep);
    },
    since: (at = 0): Call[] => (at === 0 ? [...calls] : calls.filter((call) => call.at >= at)),
    clear: () => void calls.splice(0),
  };
}
