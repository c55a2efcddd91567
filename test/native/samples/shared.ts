/** Lives as long as the worker, with the `describe` of the first file that loads it. */
export const describeShared: typeof describe = describe;
export const loaded = { times: 0 };
