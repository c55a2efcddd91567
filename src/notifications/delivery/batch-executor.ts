interface Waiting<In, Out> {
  readonly item: In;
  readonly done: (result: Out) => void;
  readonly failed: (error: unknown) => void;
}

/** Runs the calls of many callers in batches: calls made while a batch runs become the next one. */
export class BatchExecutor<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private working = false;

  /** @param work gives one result for each item, in their order; when it throws, all callers of the batch fail */
  constructor(private readonly work: (items: readonly In[]) => Promise<readonly Out[]>) {}

  add(item: In): Promise<Out> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (!this.working) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.working = true;
    // lets calls of the same tick join the first batch
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        const results = await this.work(batch.map(({ item }) => item));
        batch.forEach(({ done }, at) => done(results[at] as Out));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.working = false;
  }
}
