import type { MessageView } from 'symphony-pod-simulator';
import type { Member } from '../../support/member.ts';

type Where = { readonly in?: string };

/** Something that was asked for. */
type Asked = {
  readonly by: string;
  readonly what: string;
  /** The conversations in which it was asked for, and in which the answer is awaited. */
  readonly streams: readonly string[];
  readonly at: number;
  /** When a process that had it was killed last. */
  struckAt?: number;
  answeredAt?: number;
};

/** In milliseconds. */
export type Answered = { readonly what: string; readonly ms: number };

export type Ledger = ReturnType<typeof createLedger>;

/** Everything that people asked for, what they heard, and what was wrong with it. */
export function createLedger() {
  const open = new Set<Asked>();
  const answered: Answered[] = [];
  const rescued: Answered[] = [];
  const disorders: Disorder[] = [];
  const wrongs: { readonly kind: Wrong; readonly what: string }[] = [];

  async function awaits(
    { by, what, streams }: Pick<Asked, 'by' | 'what' | 'streams'>,
    answer: Promise<MessageView & { readonly streamId: string }>,
  ) {
    const asked: Asked = { by, what, streams, at: performance.now() };
    open.add(asked);
    try {
      const heard = await answer;
      const now = performance.now();
      answered.push({ what, ms: now - asked.at });
      if (asked.struckAt !== undefined) rescued.push({ what, ms: now - asked.struckAt });
      return heard;
    } catch (error) {
      wrongs.push({ kind: 'lost', what: `${by}: ${what} – ${String(error)}` });
      throw error;
    } finally {
      open.delete(asked);
    }
  }

  return {
    /** Types a line and waits for what comes of it: in the same conversation, or in the IM of somebody else. */
    asks(
      who: Member,
      line: string,
      pattern: RegExp,
      { where = {}, heardBy }: { readonly where?: Where; readonly heardBy?: Member } = {},
    ) {
      const [hearer, heardIn] = heardBy === undefined ? [who, where] : [heardBy, {}];
      const streams = [who.streamOf(where), hearer.streamOf(heardIn)];
      who.says(line, where);
      return awaits({ by: who.username, what: line, streams }, hearer.hears(pattern, heardIn));
    },

    /** Presses a button and waits for what comes of it. */
    clicks(
      who: Member,
      card: MessageView & { readonly streamId: string },
      { action, pattern, heardBy = who }: Click,
    ) {
      const streams = [card.streamId, heardBy.streamOf({})];
      who.submits(card, action);
      const what = `${action} of ${card.text.split('\n')[0]}`;
      return awaits({ by: who.username, what, streams }, heardBy.hears(pattern));
    },

    /** What is open in these conversations was the work of a process that has just been killed. */
    struck(streams: ReadonlySet<string>): void {
      for (const asked of open)
        if (asked.streams.some((stream) => streams.has(stream))) asked.struckAt = performance.now();
    },

    /** Messages of one person, typed in this order, were answered in another one. */
    swapped: (typed: readonly Typed[], answered: readonly string[]): void =>
      void disorders.push({ typed, answered }),
    disorders: (): readonly Disorder[] => disorders,
    wrong: (kind: Wrong, what: string): void => void wrongs.push({ kind, what }),
    wrongs: (kind: Wrong): string[] => wrongs.filter((each) => each.kind === kind).map(({ what }) => what),
    hasWrongs: (): boolean => wrongs.length > 0,
    answered: (): readonly Answered[] => answered,
    rescued: (): readonly Answered[] => rescued,
  };
}

type Click = {
  readonly action: string;
  readonly pattern: RegExp;
  readonly heardBy?: Member;
};

export type Typed = { readonly word: string; readonly messageId: string };
type Disorder = { readonly typed: readonly Typed[]; readonly answered: readonly string[] };

export type Wrong = 'lost' | 'doubled' | 'two effects' | 'no owner' | 'other';
