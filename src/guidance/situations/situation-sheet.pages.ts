import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, Allow, Viewer } from '../../web/index.js';
import { OutcomePapers } from './outcome-papers.js';
import { Situations } from './situations.service.js';

/** A situation on paper, for everyone. */
@Controller('guia/situaciones')
@Allow('public')
export class SituationSheetPages {
  constructor(
    private readonly situations: Situations,
    private readonly papers: OutcomePapers,
  ) {}

  @Get(':id/hoja.pdf')
  async sheet(@Param('id') slug: string, @Req() request: FastifyRequest, @Viewer() viewer: Viewer | null) {
    return this.papers.print(await this.situations.one(actorOf(viewer), slug), request);
  }
}
