import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { afterCommit } from '../database/index.js';
import type { WebhookType } from './webhook.rules.js';

/** The job that sends one message. */
export const SEND_WEBHOOK = 'webhooks.send';

/** Something that happened to a company, as its own system may hear of it. */
export interface Announcement {
  readonly companyId: string;
  readonly type: Exclude<WebhookType, 'ping'>;
  /** Tells it from all others: told twice, it is sent once. */
  readonly about: string;
  /** Ids, kinds, dates; nothing about a person. */
  readonly data: Readonly<Record<string, string | number | null>>;
  /** Where it is read about: a path of this site. */
  readonly path: string;
}

/**
 * Writes messages to companies' own systems, in the transaction of what they tell; they are sent after the commit. That
 * a mail went out is written by the database itself, for many at once (see the migration).
 */
@Injectable()
export class Webhooks {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {
    jobs.expect(SEND_WEBHOOK);
  }

  async announce(tx: EntityManager, { companyId, type, about, data, path }: Announcement): Promise<void> {
    const at = this.clock.now();
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data: { companyId, ...data, url: path } });
    const topic = type.slice(0, type.indexOf('.'));
    const rows: { id: string }[] = await tx.query(
      'select announce_to_webhooks as id from announce_to_webhooks($1, $2, $3, $4, $5, $6)',
      [companyId, topic, type, about, body, at],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) afterCommit(tx, () => void this.jobs.enqueueAll(SEND_WEBHOOK, ids));
  }
}
