import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { may } from '../distinction.policy.js';
import { refuse } from '../distinctions.refusals.js';
import { DirectoryListing } from './sharing.entity.js';

/** Consent of companies to appear in the public directory. */
@Injectable()
export class DirectoryListings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Whether the company has consented. */
  isListed(tx: EntityManager, companyId: string): Promise<boolean> {
    return tx.existsBy(DirectoryListing, { companyId });
  }

  /** The company consents or withdraws. @throws Refused `forbidden` */
  async set(actor: Actor, companyId: string, listed: boolean): Promise<void> {
    if (actor.kind !== 'person' || !may(actor, 'list-in-directory', companyId)) {
      throw refuse('forbidden', { status: 403 });
    }
    const use = { what: listed ? 'distinctions.list' : 'distinctions.unlist', subject: companyId };
    await this.db.change(actor, use, async (tx) => {
      const at = this.clock.now();
      if (!listed) await tx.delete(DirectoryListing, { companyId });
      else {
        const row = { companyId, agreedBy: actor.userId, agreedAt: at };
        // The first consent counts.
        await tx.createQueryBuilder().insert().into(DirectoryListing).values(row).orIgnore().execute();
      }
      const act = listed ? 'distinctions.listed' : 'distinctions.unlisted';
      await recordAct(tx, actor, { at, act, subject: { type: 'company', id: companyId }, companyId });
    });
  }
}
