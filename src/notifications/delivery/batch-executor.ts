interface Waiting<In, Out> {
  readonly item: In;
  readonly done: (result: Out) => void;
  readonly failed: (error: unknown) => void;
}

/** Work of many callers in few transactions: what is asked for while one is under way shares the next. */
export class Grouped<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private working = false;

  /** `work` gives one result for each item, in their order; when it throws, each of its callers hears so. */
  constructor(private readonly work: (items: readonly In[]) => Promise<readonly Out[]>) {}

  add(item: In): Promise<Out> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (!this.working) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.working = true;
    // who asks in the same moment goes along
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      try {
        const results = await this.work(group.map(({ item }) => item));
        group.forEach(({ done }, at) => done(results[at] as Out));
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    this.working = false;
  }
}
