import { Controller, Get, Query } from '@nestjs/common';
import { ActLogPage } from '#templates/monitoring/audit-trail/act-log.page';
import { checkActLog, Database } from '../../database/index.js';
import { actorOf, Allow, CurrentViewer, view, type View, type Viewer } from '../../web/index.js';
import { readActLog } from './act-log.queries.js';
import { MAX_SEARCH_LENGTH, pageIn, pagesFor, searchIn } from './act-log.rules.js';
import { actView } from './act-log.views.js';

/** The log of decisions and privileged acts, for the administration of FM4. */
@Controller('fm4/bitacora')
export class ActLogPages {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow({ staff: ['staff_admin'] })
  async show(
    @CurrentViewer() viewer: Viewer,
    @Query('buscar') typedSearch?: string,
    @Query('pagina') typedPage?: string,
    @Query('revisar') asked?: string,
  ): Promise<View> {
    const search = searchIn(typedSearch);
    const page = pageIn(typedPage);
    const [acts, check] = await this.db.as(actorOf(viewer), async (tx) => [
      await readActLog(tx, search, page),
      asked === undefined ? null : await checkActLog(tx),
    ]);
    const pages = pagesFor(acts[0]?.total ?? 0);
    return view(ActLogPage, {
      entries: acts.map(actView),
      page,
      pages,
      search,
      maxSearchLength: MAX_SEARCH_LENGTH,
      check,
    });
  }
}
