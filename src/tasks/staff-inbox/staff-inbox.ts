import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '../../database/index.js';
import type { Viewer } from '../../web/index.js';

/** One kind of thing that waits for FM4 staff, shown on `/fm4`. */
export interface InboxQueue {
  /** Catalogue key of the heading; the count is its parameter `n`. */
  readonly titleKey: string;
  /** Whose work it is. */
  readonly roles: readonly Role[];
  /** Where all of them are listed. */
  readonly href: string;
  /** The most urgent ones first, at most ten, and how many there are. */
  load(tx: EntityManager, viewer: Viewer, now: Date): Promise<{ count: number; items: readonly InboxItem[] }>;
}

export interface InboxItem {
  readonly title: string;
  /** Catalogue key that says what to do, with parameters. */
  readonly actionKey: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly href: string;
  /** By when, or since when it waits. */
  readonly at: Date | null;
}

/** What waits for FM4 staff: each room registers its kinds, the page `/fm4` shows them by role. */
@Injectable()
export class StaffInbox {
  private readonly kinds: InboxQueue[] = [];

  register(kind: InboxQueue): void {
    this.kinds.push(kind);
  }

  /** The kinds that concern someone with these roles, in the order of registration. */
  for(roles: readonly Role[]): readonly InboxQueue[] {
    return this.kinds.filter((kind) => kind.roles.some((role) => roles.includes(role)));
  }
}
