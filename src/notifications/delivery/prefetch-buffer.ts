import { Logger } from '@nestjs/common';
import type { Claimed, ClaimedMail, Claims } from './claims.service.js';

/** Claimed mails, fetched ahead for those that send them; few, because they cannot be recalled. */
export class PrefetchBuffer {
  private readonly mails: ClaimedMail[] = [];
  private readonly log = new Logger('Reminders');
  private fetching: Promise<void> | null = null;
  private round = 0;
  /** The round in which nothing more was found. */
  private emptyIn = -1;
  private closed = false;

  /** @param wait called with the instant from which on more may be claimed */
  constructor(
    private readonly claims: Pick<Claims, 'take' | 'giveBack'>,
    private readonly size: number,
    private readonly wait: (until: Date) => void,
  ) {}

  /** Something may have become due: looks again even if nothing was found before. */
  wake(): void {
    this.round += 1;
  }

  /** The next mail; null when there is no more, or after `close`. */
  async next(): Promise<ClaimedMail | null> {
    while (!this.closed) {
      const mail = this.mails.shift();
      if (mail) {
        if (this.mails.length < this.size / 2 && this.emptyIn !== this.round) {
          this.fetch().catch((error: Error) => this.log.warn(error.message));
        }
        return mail;
      }
      if (this.emptyIn === this.round) return null;
      await this.fetch();
    }
    return null;
  }

  /** Hands out nothing more, and gives back what is left. */
  async close(): Promise<void> {
    this.closed = true;
    await this.fetching?.catch(() => undefined);
    await this.claims.giveBack(this.mails.splice(0));
  }

  private fetch(): Promise<void> {
    this.fetching ??= this.take().finally(() => (this.fetching = null));
    return this.fetching;
  }

  private async take(): Promise<void> {
    const { round } = this;
    const { mails, more }: Claimed = await this.claims.take(this.size);
    this.mails.push(...mails);
    if (more === true) return;
    this.emptyIn = round;
    if (more) this.wait(more);
  }
}
