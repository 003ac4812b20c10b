import type { OutboxRow } from './outbox-table.ts';

type Options = {
  /** Answers false when Steward stops before the message is sent. */
  readonly send: (row: OutboxRow) => Promise<boolean>;
  readonly onRest: () => void;
};

/** The messages that are known to this process and not yet sent, in order per conversation; for a process on its own. */
export function createOwnLanes({ send, onRest }: Options) {
  const lanes = new Map<string, OutboxRow[]>();

  async function work(conversation: string, lane: OutboxRow[]): Promise<void> {
    for (let row = lane[0]; row; row = lane[0]) {
      if (!(await send(row))) break;
      lane.shift();
    }
    lanes.delete(conversation);
    onRest();
  }

  return {
    add(row: OutboxRow): void {
      const { conversation } = row;
      const lane = lanes.get(conversation);
      if (lane) lane.push(row);
      else {
        const begun = [row];
        lanes.set(conversation, begun);
        void work(conversation, begun);
      }
    },
    isBusy: (conversation: string): boolean => lanes.has(conversation),
    depth: (): number => lanes.size,
  };
}
