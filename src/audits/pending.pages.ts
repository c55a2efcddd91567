import { Controller, Get } from '@nestjs/common';
import { PendingPage, type PendingSection } from '#templates/tasks/staff-inbox/staff-inbox.page';
import { Clock } from '#libs/clock';
import { Database, staffRoles } from '../database/index.js';
import { actorOf, Allow, CurrentViewer, PendingWork, redirect, view, type Viewer } from '../web/index.js';

/** What waits today for whoever of FM4 looks. Every room registers its kinds; this page only shows them. */
@Controller('fm4')
@Allow({ staff: staffRoles })
export class PendingPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly pending: PendingWork,
  ) {}

  @Get('pendientes')
  byName() {
    return redirect('/fm4');
  }

  @Get()
  async show(@CurrentViewer() viewer: Viewer) {
    const now = this.clock.now();
    const sections = await this.db.as(actorOf(viewer), async (tx) => {
      const all: PendingSection[] = [];
      for (const kind of this.pending.for(viewer.roles)) {
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
    return view(PendingPage, { sections });
  }
}
