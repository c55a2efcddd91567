import { Controller, Get } from '@nestjs/common';
import { StoragePage } from '#templates/monitoring/storage/storage.page';
import { VirusScans } from '../../assessments/index.js';
import { Database } from '../../database/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { latestAlarms } from './storage-alarms.queries.js';

/** Whether files can be stored, now and before, and whether they are looked at for viruses. */
@Controller('fm4/almacen')
@Allow({ staff: ['staff_admin'] })
export class StoragePages {
  constructor(
    private readonly db: Database,
    private readonly scans: VirusScans,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    const alarms = await this.db.as(actorOf(viewer), latestAlarms);
    return view(StoragePage, {
      scans: await this.scans.backlog(),
      alarms: alarms.map(({ freeBytes: free, overAt: over, ...alarm }) => ({ ...alarm, free, over })),
    });
  }
}
