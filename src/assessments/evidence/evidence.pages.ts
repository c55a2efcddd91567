import { Controller, Get, Param } from '@nestjs/common';
import { actorOf, Allow, file, Viewer } from '../../web/index.js';
import { EvidenceFiles } from './evidence.service.js';

/** A company's own evidence, former versions too. Always a download: what a company uploads is never shown as a page of this site. */
@Controller('empresa/autoevaluacion/evidencia')
@Allow({ company: ['company_admin', 'company_editor'] })
export class EvidencePages {
  constructor(private readonly files: EvidenceFiles) {}

  @Get(':file')
  async download(@Viewer() viewer: Viewer, @Param('file') id: string) {
    const { bytes, contentType, name } = await this.files.open(actorOf(viewer), id, undefined, { former: true });
    return file(bytes, { contentType, name });
  }
}
