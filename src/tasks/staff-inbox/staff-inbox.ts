import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hasRole, type Role } from '../../database/index.js';
import type { Viewer } from '../../web/index.js';

/** A queue of work for FM4 staff. */
export interface InboxQueue {
  /** Where it stands, see `inboxPlaces`; no two queues stand in the same place. */
  readonly place: number;
  /** Catalogue key of the heading, with the count as parameter `n`. */
  readonly titleKey: string;
  /** The roles that see it. */
  readonly roles: readonly Role[];
  /** The page that lists all of it. */
  readonly href: string;
  /** Total count, and the most urgent `MAX_INBOX_ITEMS`, most urgent first, as far as the viewer may see them. */
  load(tx: EntityManager, viewer: Viewer, now: Date): Promise<{ count: number; items: readonly InboxItem[] }>;
}

/** One piece of work in a queue. */
export interface InboxItem {
  readonly title: string;
  /** Catalogue key of a title that is a text, in place of a name. */
  readonly titleKey?: string;
  /** Catalogue key of the action. */
  readonly actionKey: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly href: string;
  /** Its deadline, or since when it waits. */
  readonly at: Date | null;
}

/** The work of FM4 staff: rooms register queues, the page `/fm4` shows them by role. */
@Injectable()
export class StaffInbox {
  private readonly queues: InboxQueue[] = [];

  /** @throws Error when another queue stands in its place already */
  register(queue: InboxQueue): void {
    const taken = this.queues.find(({ place }) => place === queue.place);
    if (taken) throw new Error(`${queue.titleKey} and ${taken.titleKey} have the same place in the inbox`);
    this.queues.push(queue);
    this.queues.sort((one, other) => one.place - other.place);
  }

  /** The queues for holders of these roles, in the order of their places, whoever registered first. */
  for(roles: readonly Role[]): readonly InboxQueue[] {
    return this.queues.filter((queue) => hasRole({ roles }, ...queue.roles));
  }
}
