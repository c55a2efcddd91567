import { Controller, Get, Query } from '@nestjs/common';
import { ActLogPage, type ActLogEntry } from '#templates/monitoring/audit-trail/act-log.page';
import { checkActLog, Database } from '../../database/index.js';
import { actorOf, Allow, CurrentViewer, view, type View, type Viewer } from '../../web/index.js';
import { type ActRow, readActLog } from './act-log.queries.js';

/** The log of decisions and privileged acts, for the administration of FM4. */
@Controller('fm4/bitacora')
export class ActLogPages {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow({ staff: ['staff_admin'] })
  async show(
    @CurrentViewer() viewer: Viewer,
    @Query('buscar') search?: string,
    @Query('pagina') page?: string,
    @Query('revisar') asked?: string,
  ): Promise<View> {
    const text = typeof search === 'string' ? search.trim().slice(0, 100) : '';
    const number = Math.min(10_000, Math.max(1, Math.trunc(Number(page)) || 1));
    const [log, check] = await this.db.as(actorOf(viewer), async (tx) => [
      await readActLog(tx, text, number),
      asked === undefined ? null : await checkActLog(tx),
    ]);
    const entries = log.acts.map(toEntry);
    return view(ActLogPage, { entries, page: number, pages: log.pages, search: text, check });
  }
}

const toEntry = (row: ActRow): ActLogEntry => ({
  ...row,
  facts: Object.entries(row.details)
    .filter(([, value]) => value !== null && typeof value !== 'object')
    .map(([name, value]) => ({ name, value: String(value) })),
});
