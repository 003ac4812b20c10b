/** What a message may be at most. `size` is in bytes of UTF-8, message and data together. */
export type Limits = { size: number; depth: number; entities: number };

/**
 * 1.5 MB and 80 entities are the agent's published limits (Symphony developer docs, "Message size limits").
 * The depth is our own (the agent has none but its stack) and can be raised to 1000.
 */
export const defaultLimits: Limits = { size: 1_500_000, depth: 200, entities: 80 };
