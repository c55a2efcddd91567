import { Controller, Get, Param, Query } from '@nestjs/common';
import { CompanyCoursesPage } from '#templates/courses/insight/company-courses.page';
import { pageNumber } from '#libs/paging';
import { Companies, displayName } from '../../companies/index.js';
import { Database } from '../../database/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { TeamProgress } from './team-progress.service.js';

/** The courses of one company, as FM4 sees them. */
@Controller('fm4/empresas/:id/cursos')
@Allow({ staff: ['staff_admin', 'auditor'] })
export class CompanyCoursesFm4Pages {
  constructor(
    private readonly db: Database,
    private readonly companies: Companies,
    private readonly team: TeamProgress,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Param('id') id: string, @Query('pagina') page?: unknown) {
    const actor = actorOf(viewer);
    const company = await this.db.as(actor, (tx) => this.companies.byId(tx, id));
    const table = await this.team.table(actor, id, {}, pageNumber(page));
    return view(CompanyCoursesPage, { ...table, company: { id, name: displayName(company) } });
  }
}
