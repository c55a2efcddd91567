import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { TeamProgress as TeamProgressPage } from '#templates/courses/insight/team-progress.page';
import { Clock } from '#libs/clock';
import { csvOf } from '#libs/csv';
import { CONTENT_TYPES } from '#libs/files';
import { dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { writeWorkbook } from '#libs/spreadsheet';
import { actorOf, Allow, file, Pages, redirect, view, Viewer } from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { LaggingReminders } from './lagging-reminders.js';
import { teamRows } from './team-sheet.views.js';
import { type AskedTeam, TeamProgress } from './team-progress.service.js';

/** The company's table of people and courses. */
@Controller('empresa/cursos')
@Allow({ company: ['company_admin', 'company_editor'] })
export class TeamProgressPages {
  constructor(
    private readonly team: TeamProgress,
    private readonly lagging: LaggingReminders,
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query() asked: AskedTeam & { pagina?: unknown }) {
    const page = pageNumber(asked.pagina);
    return view(TeamProgressPage, await this.team.table(actorOf(viewer), companyOf(viewer), asked, page));
  }

  /** What the list shows, on all its pages, for a spreadsheet. */
  @Get('avance.csv')
  async csv(@Viewer() viewer: Viewer, @Query() asked: AskedTeam, @Req() request: FastifyRequest) {
    const people = await this.team.sheet(actorOf(viewer), companyOf(viewer), asked);
    const name = `cursos-${dayOf(this.clock.now())}.csv`;
    const headers = { 'cache-control': 'no-store' };
    return file(csvOf(teamRows(people, this.pages.words(request))), {
      contentType: 'text/csv; charset=utf-8',
      name,
      headers,
    });
  }

  /** The same as a workbook. */
  @Get('avance.xlsx')
  async workbook(@Viewer() viewer: Viewer, @Query() asked: AskedTeam, @Req() request: FastifyRequest) {
    const people = await this.team.sheet(actorOf(viewer), companyOf(viewer), asked);
    const words = this.pages.words(request);
    const rows = teamRows(people, words);
    const bytes = await writeWorkbook([
      { name: words.t('courses.sheet.name'), rows, widths: [32, 32, 12, 40, 14, 12, 12, 20, 24] },
    ]);
    const headers = { 'cache-control': 'no-store' };
    return file(bytes, { contentType: CONTENT_TYPES.xlsx, name: `cursos-${dayOf(this.clock.now())}.xlsx`, headers });
  }

  /** Writes to everyone whose course has lain unfinished, but for those who were written to within a week. */
  @Post('recordar')
  async remind(@Viewer() viewer: Viewer) {
    const { reminded, left } = await this.lagging.remind(actorOf(viewer), companyOf(viewer));
    const kind = reminded > 0 ? 'success' : 'info';
    return redirect('/empresa/cursos', { flash: 'courses.flash.all-reminded', params: { n: reminded, left }, kind });
  }
}
