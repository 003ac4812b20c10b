import { type Logger, type StreamId, TEXT_FIELD_LIMIT } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import type { BreakGlass, Glass, GlassTelling } from '../approvals/index.ts';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import { type Cards, formIdOf, type Replier, type Reply } from '../replies/index.ts';
import { glassView } from '../views/glass-view.ts';
import { ownWords, type Phrase, phrase, type Worded } from '../words/index.ts';
import { button } from './buttons.ts';
import { createReplaceCard } from './replace-card.ts';

type Options = {
  readonly breakGlass: Pick<BreakGlass, 'find' | 'plansIn'>;
  readonly glassTelling: Pick<GlassTelling, 'audienceOf'>;
  readonly cards: Cards;
  readonly replier: Pick<Replier, 'send' | 'update' | 'imWith'>;
  readonly logger: Logger;
};

type News = { readonly glass: string; readonly status: 'opened' | 'ended' | 'reviewed' };

// Whoever clicks later is told who has reviewed it.
const CARD_LIVES_MS = 365 * 24 * 3_600_000;

/** Tells those who are to know of a break-glass window that it was opened, ended or reviewed, each once. */
export function createGlassTeller(options: Options) {
  const { breakGlass, glassTelling, cards, replier, logger } = options;
  const replaceCard = createReplaceCard(options);

  const nameOf = ({ id }: Glass, status: News['status'], stream: StreamId): string =>
    `break-glass/${id}/${status}/${stream}`;

  /** Where it is told, and the IM of whoever broke it. */
  type Place = { readonly streamId: StreamId; readonly own: StreamId };
  type Said = { readonly status: News['status']; readonly reply: Reply };

  /** A kill may have hidden that it was sent, so it is looked for. */
  const send = (streamId: StreamId, glass: Glass, { status, reply }: Said) =>
    replier.send(
      { streamId, key: nameOf(glass, status, streamId), replayed: true, since: glass.createdAt },
      reply,
    );

  /** What was done in it, and the buttons and the field of whoever reviews it. */
  async function sendEnded({ streamId, own }: Place, glass: Glass): Promise<void> {
    const status = 'ended';
    const say = async (sentence: Phrase): Promise<void> => {
      await send(streamId, glass, { status, reply: { template: 'request/passed-on', data: { sentence } } });
    };
    const view = glassView(glass, await breakGlass.plansIn(glass.id));
    if (view.uses.length === 0)
      return say(phrase('glass-ended-unused-told', { id: { bold: glass.id }, person: glass.person }));
    if (streamId === own) return say(phrase('glass-own-to-review', { id: { bold: glass.id } }));
    const token = cards.tokenFor(nameOf(glass, status, streamId));
    const card = { token, purpose: 'break-glass', payload: { glass: glass.id } } as const;
    await cards.open(
      { ...card, streamId, messageId: undefined, userId: undefined },
      { expiresAt: glass.until + CARD_LIVES_MS },
    );
    const reply: Reply = {
      template: 'break-glass/ended',
      data: { ...view, form: reviewForm(token), typed: `/break-glass review ${glass.id}` },
    };
    await cards.setMessage(token, await send(streamId, glass, { status, reply }));
  }

  /** Its cards say so, and where there is none, or none that can be changed, a message does. */
  async function sendReviewed(streamId: StreamId, glass: Glass): Promise<void> {
    const reply = reviewedReply(glass);
    if (reply === undefined) return;
    const token = cards.tokenFor(nameOf(glass, 'ended', streamId));
    if ((await replaceCard(token, reply)) === undefined)
      await send(streamId, glass, { status: 'reviewed', reply });
  }

  async function tell(place: Place, glass: Glass, status: News['status']): Promise<void> {
    const { streamId } = place;
    if (status === 'opened')
      await send(streamId, glass, {
        status,
        reply: { template: 'break-glass/opened', data: glassView(glass, []) },
      });
    else if (status === 'reviewed') await sendReviewed(streamId, glass);
    // Who hears late that it is to be reviewed hears that it was.
    else if (glass.reviewedBy === undefined) await sendEnded(place, glass);
  }

  return {
    async 'tell-of-break-glass'({ glass: id, status }: News): Promise<undefined> {
      const glass = await breakGlass.find(id);
      if (glass === undefined) return;
      const places = (await glassTelling.audienceOf(glass)).map(({ stream }) => stream);
      // It ends by itself, and what is reviewed frees the person for the next one.
      const own = await replier.imWith(glass.person.id);
      for (const streamId of status === 'opened' ? places : [...places, own])
        await unlessRefused({ streamId, own }, glass, status);
    },
  };

  async function unlessRefused(place: Place, glass: Glass, status: News['status']): Promise<void> {
    try {
      await tell(place, glass, status);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.warn('somebody could not be told of break-glass', { glass: glass.id, ...errorFields(error) });
    }
  }
}

function reviewedReply(glass: Glass): Reply | undefined {
  const { id, person, reviewedBy, finding = '' } = glass;
  if (reviewedBy === undefined) return undefined;
  const by = reviewedBy;
  const sentence = phrase('glass-reviewed-told', {
    id: { bold: id },
    person,
    by,
    finding: ownWords(finding),
  });
  return { template: 'request/passed-on', data: { sentence } };
}

const reviewForm = (token: string): Worded => ({
  inWords: (wording) =>
    messageml`<form id="${formIdOf(token)}" multi-submit="no-reset"><text-field name="finding" label="${wording.text(phrase('arg-finding.label'))}" maxlength="${TEXT_FIELD_LIMIT}"/>${button('review', 'primary', wording)}</form>`,
});
