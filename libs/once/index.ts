/** What is read once in a process, whoever asks for it. */

/**
 * Makes of `read` a function that does its work at the first call and gives everyone the same result, who must not change
 * it. A reading that failed is tried again at the next call.
 */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
