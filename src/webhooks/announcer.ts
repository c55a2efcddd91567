import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { afterCommit } from '../database/index.js';
import type { Topic, WebhookType } from './webhook.rules.js';
import { addMessages } from './webhooks.queries.js';

/** The job that sends one message. */
export const SEND_WEBHOOK = 'webhooks.send';

/** A fact about a company, for its own systems. */
export interface Announcement {
  readonly companyId: string;
  readonly type: Exclude<WebhookType, 'ping'>;
  /** Identifies the fact: announced twice, it is sent once. */
  readonly about: string;
  /** Ids, kinds, dates; nothing about a person. */
  readonly data: Readonly<Record<string, string | number | null>>;
  /** The page to read about it: a path of this site. */
  readonly path: string;
}

/**
 * Announces facts to companies' own systems, in the transaction of the change; messages are sent after the commit. Sent
 * mails are announced by the SQL function `tell_webhooks_of_reminders`, for many at once.
 */
@Injectable()
export class Webhooks {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {
    jobs.expect(SEND_WEBHOOK);
  }

  /** Writes a message for each receiver of the company that subscribes to its topic. Any scope. */
  async announce(tx: EntityManager, { companyId, type, about, data, path }: Announcement): Promise<void> {
    const at = this.clock.now();
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data: { companyId, ...data, url: path } });
    const topic = type.slice(0, type.indexOf('.')) as Topic;
    const ids = await addMessages(tx, { companyId, topic, type, about, body, at });
    if (ids.length > 0) afterCommit(tx, () => void this.jobs.enqueueAll(SEND_WEBHOOK, ids));
  }
}
