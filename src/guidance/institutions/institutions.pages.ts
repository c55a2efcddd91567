import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { municipalitiesByRegion } from '#libs/mexico';
import { Institutions as InstitutionsPage } from '#templates/guidance/institutions/institutions.page';
import { MissedSearches, searcherOf } from '../../search/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { KeptPages } from '../kept-pages.js';
import { LONGEST_QUESTION, questionOf } from '../search.rules.js';
import { institutionNeeds } from './institution.content.js';
import { filterOf, isAmong } from './institution.rules.js';
import { Institutions } from './institutions.service.js';
import { institutionSections } from './institutions.views.js';
import { placeName } from './entry-text.rules.js';

/** The directory of institutions, for everyone: all, or those of a need, of a municipality, or that speak of some words. */
@Controller('guia/instituciones')
@Allow('public')
export class InstitutionsPages {
  constructor(
    private readonly institutions: Institutions,
    private readonly misses: MissedSearches,
    private readonly pages: KeptPages,
  ) {}

  @Get()
  async list(
    @Query('q') q: unknown,
    @Query('necesidad') need: unknown,
    @Query('municipio') place: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer | null,
  ) {
    this.pages.keep(request, reply);
    const search = { asked: questionOf(q), maxLength: LONGEST_QUESTION };
    const filter = filterOf({ need, place });
    const rows = await this.institutions.list(actorOf(viewer), search.asked);
    if (search.asked && rows.length === 0) await this.misses.note('institutions', search.asked, searcherOf(request));
    const found = rows.filter(({ content }) => isAmong(content, filter));
    return view(InstitutionsPage, {
      search,
      filter: { ...filter, placeName: filter.place && placeName(filter.place) },
      needs: institutionNeeds,
      places: municipalitiesByRegion().map(({ region, municipalities }) => ({
        label: region,
        choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
      })),
      found: found.length,
      sections: institutionSections(found, this.institutions.today, filter.place),
    });
  }
}
