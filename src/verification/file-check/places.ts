/** Places for what takes memory: so many at once, and of one holder so many; who finds none waits, and not for long. */
export class Places {
  private readonly held = new Map<string, number>();
  private taken = 0;
  private readonly waiting: { readonly holder: string; enter(): void }[] = [];

  constructor(private readonly limits: { readonly all: number; readonly one: number; readonly waitMillis: number }) {}

  /** Does `work` in a place of this holder's; null when none came free in time. */
  async within<T>(holder: string, work: () => Promise<T>): Promise<{ readonly result: T } | null> {
    if (!(await this.enter(holder))) return null;
    try {
      return { result: await work() };
    } finally {
      this.leave(holder);
    }
  }

  private async enter(holder: string): Promise<boolean> {
    if (this.isFree(holder)) {
      this.take(holder);
      return true;
    }
    return new Promise((resolve) => {
      const entry = {
        holder,
        enter: () => {
          clearTimeout(patience);
          this.take(holder);
          resolve(true);
        },
      };
      const patience = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        resolve(false);
      }, this.limits.waitMillis);
      this.waiting.push(entry);
    });
  }

  private leave(holder: string): void {
    const left = (this.held.get(holder) ?? 1) - 1;
    if (left > 0) this.held.set(holder, left);
    else this.held.delete(holder);
    this.taken -= 1;
    const next = this.waiting.findIndex((one) => this.isFree(one.holder));
    if (next >= 0) this.waiting.splice(next, 1)[0]!.enter();
  }

  private take(holder: string): void {
    this.taken += 1;
    this.held.set(holder, (this.held.get(holder) ?? 0) + 1);
  }

  private isFree = (holder: string) => this.taken < this.limits.all && (this.held.get(holder) ?? 0) < this.limits.one;
}
