import { Controller, Get } from '@nestjs/common';
import { StaffInboxPage, type InboxSection } from '#templates/tasks/staff-inbox/staff-inbox.page';
import { Clock } from '#libs/clock';
import { Database, staffRoles } from '../../database/index.js';
import { actorOf, Allow, CurrentViewer, redirect, view, type Viewer } from '../../web/index.js';
import { StaffInbox } from './staff-inbox.js';

/** What waits today for whoever of FM4 looks. Every room registers its kinds; this page only shows them. */
@Controller('fm4')
@Allow({ staff: staffRoles })
export class StaffInboxPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly inbox: StaffInbox,
  ) {}

  @Get('pendientes')
  byName() {
    return redirect('/fm4');
  }

  @Get()
  async show(@CurrentViewer() viewer: Viewer) {
    const now = this.clock.now();
    const sections = await this.db.as(actorOf(viewer), async (tx) => {
      const all: InboxSection[] = [];
      for (const kind of this.inbox.for(viewer.roles)) {
        const { count, items } = await kind.load(tx, viewer, now);
        all.push({
          titleKey: kind.titleKey,
          href: kind.href,
          count,
          items: items.map((item) => ({ ...item, params: item.params ?? {} })),
        });
      }
      return all;
    });
    return view(StaffInboxPage, { sections });
  }
}
