import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hasRole, type Role } from '../../database/index.js';
import type { Viewer } from '../../web/index.js';

/** A queue of work for FM4 staff. */
export interface InboxQueue {
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

  register(queue: InboxQueue): void {
    this.queues.push(queue);
  }

  /** The queues for holders of these roles, in order of registration. */
  for(roles: readonly Role[]): readonly InboxQueue[] {
    return this.queues.filter((queue) => hasRole({ roles }, ...queue.roles));
  }
}
