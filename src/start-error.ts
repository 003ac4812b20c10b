/** Something outside Steward keeps it from starting; the message says what to do. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}

/** Does something of the start. An error that `sentenceFor` knows becomes a StartError with its sentence. */
export async function explaining<T>(
  sentenceFor: (error: unknown) => string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const sentence = sentenceFor(error);
    throw sentence === undefined ? error : new StartError(sentence, { cause: error });
  }
}
