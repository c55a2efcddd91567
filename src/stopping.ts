/** How long stopping may take, whatever hangs. */
const STOP_MS = 4_800;

/**
 * Ends the process when SIGINT or SIGTERM asks for it, at any moment, also while it starts: undoes what has been started,
 * the last first. Loads nothing, so that it hears from the first moment on.
 */
export class Stopping {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private ending: Promise<never> | null = null;
  /** Hears the signal. */
  onSignal: (signal: NodeJS.Signals) => void = () => undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (this.isAsked) return;
        this.onSignal(signal);
        void this.end(0);
      });
    }
  }

  /** Whether the process stops. */
  get isAsked(): boolean {
    return this.ending !== null;
  }

  /** Says what undoes a step. To be called before the step begins, so that it is undone in any case. */
  push(step: () => Promise<unknown>): void {
    this.steps.push(step);
  }

  /** Goes on only while nobody has asked the process to stop; never resolves otherwise. */
  async check(): Promise<void> {
    if (this.ending) await this.ending;
  }

  /** Ends the process because it could not start. */
  fail(): Promise<never> {
    return this.end(1);
  }

  private end(code: number): Promise<never> {
    return (this.ending ??= this.undo(code));
  }

  private async undo(code: number): Promise<never> {
    // What the embedded database needs is done as the process exits, whatever hangs here.
    setTimeout(() => process.exit(1), STOP_MS).unref();
    for (const step of this.steps.toReversed()) {
      try {
        await step();
      } catch (error) {
        process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
      }
    }
    process.exit(code);
  }
}
