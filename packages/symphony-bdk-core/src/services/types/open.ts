/** One of the documented values, or one that the pod learned after this kit was written. */
export type Open<T extends string> = T | (string & {});
