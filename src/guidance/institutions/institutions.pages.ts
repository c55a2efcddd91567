import { Controller, Get, Query } from '@nestjs/common';
import { Institutions as InstitutionsPage } from '#templates/guidance/institutions/institutions.page';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { LONGEST_QUESTION, questionOf } from '../search.rules.js';
import { Institutions } from './institutions.service.js';
import { institutionSections } from './institutions.views.js';

/** The directory of institutions, for everyone. */
@Controller('guia/instituciones')
@Allow('public')
export class InstitutionsPages {
  constructor(private readonly institutions: Institutions) {}

  @Get()
  async list(@Query('q') q: unknown, @Viewer() viewer: Viewer | null) {
    const search = { asked: questionOf(q), maxLength: LONGEST_QUESTION };
    const rows = await this.institutions.list(actorOf(viewer), search.asked);
    return view(InstitutionsPage, { search, sections: institutionSections(rows, this.institutions.today) });
  }
}
