import { Controller, Get, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ActLogPage, actLogLines } from '#templates/monitoring/audit-trail/act-log.page';
import { csvOf } from '#libs/csv';
import { pageNumber } from '#libs/paging';
import { Database } from '../../database/index.js';
import { ActAnchors } from '../../distinctions/index.js';
import { actorOf, Allow, file, Pages, view, type View, Viewer } from '../../web/index.js';
import { type ActFilter, exportActLog, namesOf, readActLog } from './act-log.queries.js';
import { MAX_SEARCH_LENGTH, pagesFor, searchIn } from './act-log.rules.js';
import { actView, peopleIn } from './act-log.views.js';
import { periodIn } from './period.rules.js';

/** The filter in an address. */
function filterIn(query: Record<string, unknown>): ActFilter {
  return {
    search: searchIn(query['buscar']),
    act: searchIn(query['que']) || null,
    subject: searchIn(query['sobre']),
    period: periodIn(query['desde'], query['hasta']),
  };
}

/** The log of decisions and privileged acts, for the administration of FM4. */
@Controller('fm4/bitacora')
@Allow({ staff: ['staff_admin'] })
export class ActLogPages {
  constructor(
    private readonly db: Database,
    private readonly pages: Pages,
    private readonly anchors: ActAnchors,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Query() query: Record<string, unknown>): Promise<View> {
    const filter = filterIn(query);
    const page = pageNumber(query['pagina']);
    const check = query['revisar'] === undefined ? null : await this.anchors.check(null);
    const { acts, names } = await this.db.as(actorOf(viewer), async (tx) => {
      const found = await readActLog(tx, filter, page);
      return {
        acts: found,
        names: await namesOf(tx, peopleIn(found)),
      };
    });
    const { search, act, subject, period } = filter;
    return view(ActLogPage, {
      entries: acts.map((row) => actView(row, names)),
      page,
      pages: pagesFor(acts[0]?.total ?? 0),
      filter: { search, act, subject, from: period.from, until: period.until },
      maxSearchLength: MAX_SEARCH_LENGTH,
      check,
    });
  }

  /** The acts that match as a table for spreadsheets. */
  @Get('archivo.csv')
  async download(@Viewer() viewer: Viewer, @Query() query: Record<string, unknown>, @Req() request: FastifyRequest) {
    const { acts, names } = await this.db.as(actorOf(viewer), async (tx) => {
      const found = await exportActLog(tx, filterIn(query));
      return { acts: found, names: await namesOf(tx, peopleIn(found)) };
    });
    const entries = acts.map((row) => actView(row, names));
    const bytes = csvOf(actLogLines(this.pages.words(request), entries));
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: 'bitacora.csv' });
  }
}
