import { Controller, Get } from '@nestjs/common';
import { StoragePage } from '#templates/monitoring/storage/storage.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { latestAlarms } from './storage-alarms.queries.js';

/** Whether files can be stored, now and before. */
@Controller('fm4/almacen')
@Allow({ staff: ['staff_admin'] })
export class StoragePages {
  constructor(private readonly db: Database) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    const alarms = await this.db.as(actorOf(viewer), latestAlarms);
    return view(StoragePage, {
      alarms: alarms.map(({ freeBytes: free, overAt: over, ...alarm }) => ({ ...alarm, free, over })),
    });
  }
}
