import { Logger } from '@nestjs/common';
import type { Claimed, ClaimedMail, Claims } from './claims.service.js';

/** Taken mails on their way to those who send them; kept few, because what lies here cannot be called back. */
export class Desk {
  private readonly mails: ClaimedMail[] = [];
  private readonly log = new Logger('Reminders');
  private fetching: Promise<void> | null = null;
  private round = 0;
  /** The round in which nothing more was found. */
  private emptyIn = -1;
  private closed = false;

  /** `wait`: hears from when on more may be taken. */
  constructor(
    private readonly claims: Pick<Claims, 'take' | 'giveBack'>,
    private readonly size: number,
    private readonly wait: (until: Date) => void,
  ) {}

  /** Something may have become due: what was empty is looked at again. */
  wake(): void {
    this.round += 1;
  }

  /** The next mail, or null when there is none (any more). */
  async next(): Promise<ClaimedMail | null> {
    while (!this.closed) {
      const mail = this.mails.shift();
      if (mail) {
        // fetched ahead, so that nobody waits
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

  /** Hands out nothing more, and gives back what nobody has begun. */
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
