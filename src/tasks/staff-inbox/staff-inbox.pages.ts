import { Controller, Get } from '@nestjs/common';
import { type InboxSection, StaffInboxPage } from '#templates/tasks/staff-inbox/staff-inbox.page';
import { Clock } from '#libs/clock';
import { Database, staffRoles } from '../../database/index.js';
import { actorOf, Allow, redirect, view, Viewer } from '../../web/index.js';
import { StaffInbox } from './staff-inbox.js';

/** The home page of FM4 staff: the queues of their roles. */
@Controller('fm4')
@Allow({ staff: staffRoles })
export class StaffInboxPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly inbox: StaffInbox,
  ) {}

  /** An address this page had before. */
  @Get('pendientes')
  byName() {
    return redirect('/fm4');
  }

  @Get()
  async show(@Viewer() viewer: Viewer) {
    const now = this.clock.now();
    const sections = await this.db.as(actorOf(viewer), async (tx) => {
      const all: InboxSection[] = [];
      for (const queue of this.inbox.for(viewer.roles)) {
        const { titleKey, href } = queue;
        const { count, items } = await queue.load(tx, viewer, now);
        all.push({ titleKey, href, count, items: items.map((item) => ({ ...item, params: item.params ?? {} })) });
      }
      return all;
    });
    return view(StaffInboxPage, { sections });
  }
}
