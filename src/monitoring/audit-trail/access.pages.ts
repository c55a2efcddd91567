import { Controller, Get, Query } from '@nestjs/common';
import { pageNumber } from '#libs/paging';
import { AccessPage } from '#templates/monitoring/audit-trail/access.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { accessKinds, readAccess } from './access.queries.js';
import { MAX_SEARCH_LENGTH, pagesFor, searchIn } from './act-log.rules.js';
import { periodIn } from './period.rules.js';

/** Who came in, who was refused at the door, and whom their role stopped, for the administration of FM4. */
@Controller('fm4/bitacora/accesos')
export class AccessPages {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow({ staff: ['staff_admin'] })
  async show(@Viewer() viewer: Viewer, @Query() query: Record<string, unknown>) {
    const search = searchIn(query['buscar']);
    const what = accessKinds.find((one) => one === query['que']) ?? null;
    const period = periodIn(query['desde'], query['hasta']);
    const page = pageNumber(query['pagina']);
    const found = await this.db.as(actorOf(viewer), (tx) => readAccess(tx, { search, what, period }, page));
    return view(AccessPage, {
      records: found,
      filter: { search, what, from: period.from, until: period.until },
      kinds: accessKinds,
      maxSearchLength: MAX_SEARCH_LENGTH,
      page,
      pages: pagesFor(found[0]?.total ?? 0),
    });
  }
}
