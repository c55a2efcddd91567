import { Injectable } from '@nestjs/common';
import { type PublicLevel, publicLevels } from '#templates/site/levels';
import { Clock, MINUTE } from '#libs/clock';

/** How long what was read is taken for the present: a version is published a few times a year. */
const FRESH_MS = MINUTE;

/**
 * What the levels ask for, as public pages say it: by the version of the instrument in force. A later room says where it
 * is read; while the database is away the last ones stand, and before it was read those that come with the product.
 */
@Injectable()
export class PublicLevels {
  private levels = publicLevels;
  private readAt = Number.NEGATIVE_INFINITY;
  private source: () => Promise<readonly PublicLevel[]> = () => Promise.resolve(publicLevels);

  constructor(private readonly clock: Clock) {}

  /** Says where they are read. To be called while the application starts. */
  readFrom(source: () => Promise<readonly PublicLevel[]>): void {
    this.source = source;
  }

  async current(): Promise<readonly PublicLevel[]> {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.readAt) < FRESH_MS) return this.levels;
    this.readAt = now;
    // the pages that show them need nothing else of the database
    this.levels = await this.source().catch(() => this.levels);
    return this.levels;
  }
}
