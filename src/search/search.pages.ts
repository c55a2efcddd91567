import { Controller, Get, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SearchPage } from '#templates/search/search.page';
import { Database, staffRoles } from '../database/index.js';
import { actorOf, Allow, type View, view, Viewer } from '../web/index.js';
import { MissedSearches, searcherOf } from './missed-searches.service.js';
import { LONGEST_QUESTION, questionOf, SHORTEST_QUESTION } from './search.rules.js';
import { SearchSources } from './search-sources.js';

/** One search over everything in the viewer's workspace. */
@Controller('buscar')
@Allow({ company: ['company_admin', 'company_editor'] }, { staff: staffRoles })
export class SearchPages {
  constructor(
    private readonly db: Database,
    private readonly sources: SearchSources,
    private readonly misses: MissedSearches,
  ) {}

  @Get()
  async search(@Viewer() viewer: Viewer, @Query('q') query: unknown, @Req() request: FastifyRequest): Promise<View> {
    const question = questionOf(query);
    const enough = question.length >= SHORTEST_QUESTION;
    const found = enough ? await this.db.as(actorOf(viewer), (tx) => this.sources.find(tx, viewer, question)) : [];
    if (enough && found.every(({ hits }) => hits.length === 0))
      await this.misses.note('workspace', question, searcherOf(request));
    return view(SearchPage, { question, enough, found, maxLength: LONGEST_QUESTION });
  }
}
