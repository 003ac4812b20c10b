import { sha256 } from '../sha256.ts';
import type { Config } from './load-config.ts';

/**
 * SHA-256 of what processes that share a store must have in common, because it decides what is done and how it is told. Where a process
 * finds its key, its files and its way to the pod is its own.
 */
export const sharedConfigurationHash = ({ bot, pod, steward }: Config): string => {
  const { administrators, calendar, timeZone, times, language, pace, limits, plans, retention } = steward;
  const shared = { administrators, calendar, timeZone, times, language, pace, limits, plans, retention };
  return sha256(JSON.stringify({ bot: bot.username, pod: pod.host, ...shared }));
};
