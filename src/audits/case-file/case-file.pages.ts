import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, Allow, Pages, Viewer } from '../../web/index.js';
import { CaseFiles } from './case-files.service.js';

/** The whole file of a case, to take away. */
@Controller('fm4/auditorias/:id')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class CaseFilePages {
  constructor(
    private readonly files: CaseFiles,
    private readonly pages: Pages,
  ) {}

  @Get('expediente.zip')
  open(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.files.open(actorOf(viewer), id, this.pages.words(request));
  }
}
