import type { Logger, StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { createCache } from '../cache.ts';
import { isRefusal } from '../errors.ts';
import { type Language, languageNamed, type Reader } from '../words/index.ts';
import type { SettingsBook } from './settings.ts';

/** In which language people are spoken to, and how times are written for them. */
export type Languages = ReturnType<typeof createLanguages>;

type Options = {
  readonly settings: Pick<SettingsBook, 'settingsOf'>;
  readonly pod: {
    readonly users: Pick<SymphonyBdk['users'], 'getUserDetail'>;
    readonly streams: Pick<SymphonyBdk['streams'], 'getStream'>;
  };
  readonly botId: UserId;
  readonly isInternal: (userId: UserId) => boolean;
  /** The languages in which there are sentences. */
  readonly available: readonly Language[];
  /** That of the configuration: of rooms, and of whoever has none of their own. */
  readonly fallback: Language;
  /** Likewise the time zone, an IANA name. */
  readonly timeZone: string;
  /** Whether clients show `dateTime` as a time. */
  readonly rendersTimes: boolean;
  readonly logger: Logger;
};

/** Whom an IM is with; `nobody` for an internal room, `others` where people of other companies can read. */
type Partner = UserId | 'nobody' | 'others';

const HOUR = 3600;
const DAY = 24 * HOUR;

export function createLanguages(options: Options) {
  const { settings, pod, botId, isInternal, available, fallback, timeZone, rendersTimes, logger } = options;
  const recommended = createCache<Promise<Language>>({ ttl: HOUR, maxKeys: 10_000 });
  const partners = createCache<Promise<Partner>>({ ttl: DAY, maxKeys: 10_000 });
  const isAvailable = (language: Language | undefined): language is Language =>
    language !== undefined && available.includes(language);

  /**
   * The language that the firm has put down for the person. Only administrators may read it, and which values it has is not
   * documented (docs/decisions/0007-languages.md).
   */
  async function readRecommended(userId: UserId): Promise<Language> {
    const { userAttributes } = await pod.users.getUserDetail(userId);
    const language = languageNamed(userAttributes?.recommendedLanguage ?? '');
    return isAvailable(language) ? language : fallback;
  }

  async function readPartner(streamId: StreamId): Promise<Partner> {
    const { streamType, streamAttributes, crossPod } = await pod.streams.getStream(streamId);
    const others = (streamAttributes?.members ?? []).filter((id) => id !== botId);
    const [only, another] = others;
    if (streamType.type === 'IM' && only !== undefined && another === undefined) return only;
    return crossPod === false ? 'nobody' : 'others';
  }

  /** No answer fails because its language isn't known. What was refused is not asked again soon. */
  async function orElse<T>(cached: Cached<T>, key: string | number, otherwise: T): Promise<T> {
    const known = cached.cache.get(key);
    const value = known ?? cached.read();
    if (known === undefined) cached.cache.set(key, value);
    try {
      return await value;
    } catch (error) {
      const isRefused = isRefusal(error);
      if (isRefused) cached.cache.set(key, Promise.resolve(otherwise));
      else cached.cache.delete(key);
      logger.debug('the language of somebody is not known', { status: isRefused ? error.status : undefined });
      return otherwise;
    }
  }

  async function ofPerson(userId: UserId): Promise<Language> {
    const { language } = await settings.settingsOf(userId);
    if (isAvailable(language)) return language;
    if (available.length < 2 || !isInternal(userId)) return fallback;
    return orElse({ cache: recommended, read: () => readRecommended(userId) }, userId, fallback);
  }

  const readerWith = (language: Language, zone: string): Reader => ({
    language,
    times: { zone, isRendered: rendersTimes },
  });

  return {
    /** What they have chosen, or what the firm recommends for them, or that of the configuration. */
    ofPerson,

    /**
     * Of an IM language and zone are those of the person; rooms have those of the configuration. Where the pod doesn't say otherwise, others
     * read along.
     */
    async readerOf(streamId: StreamId): Promise<Reader> {
      const read = () => readPartner(streamId);
      const partner = await orElse<Partner>({ cache: partners, read }, streamId, 'others');
      if (partner === 'others') return { ...readerWith(fallback, timeZone), isShared: true };
      if (partner === 'nobody') return readerWith(fallback, timeZone);
      const { timeZone: chosen = timeZone } = await settings.settingsOf(partner);
      const reader = readerWith(await ofPerson(partner), chosen);
      return isInternal(partner) ? reader : { ...reader, isShared: true };
    },

    /** Saves a look at a conversation that was spoken in, or opened. */
    know(streamId: StreamId, partner: Partner): void {
      if (partner !== botId) partners.set(streamId, Promise.resolve(partner));
    },
  };
}

type Cached<T> = {
  readonly cache: ReturnType<typeof createCache<Promise<T>>>;
  readonly read: () => Promise<T>;
};
