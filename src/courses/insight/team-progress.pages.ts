import { Controller, Get, Query } from '@nestjs/common';
import { TeamProgress as TeamProgressPage } from '#templates/courses/insight/team-progress.page';
import { actorOf, Allow, CurrentViewer, view, type Viewer } from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { TeamProgress } from './team-progress.service.js';

/** The company's table of people and courses. */
@Controller('empresa/cursos')
export class TeamProgressPages {
  constructor(private readonly team: TeamProgress) {}

  @Get()
  @Allow({ company: ['company_admin', 'company_editor'] })
  async list(@CurrentViewer() viewer: Viewer, @Query('pagina') page?: string) {
    const asked = /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1;
    return view(TeamProgressPage, await this.team.table(actorOf(viewer), companyOf(viewer), asked));
  }
}
