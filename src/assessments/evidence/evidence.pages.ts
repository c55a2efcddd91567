import { Controller, Get, Param, Query } from '@nestjs/common';
import { actorOf, Allow, CurrentViewer, file, type Viewer } from '../../web/index.js';
import { mayShowInline } from './evidence.rules.js';
import { EvidenceFiles } from './evidence.service.js';

/** A company's own evidence. Always a download: what a company uploads is never shown as a page of this site. */
@Controller('empresa/autoevaluacion/evidencia')
@Allow({ company: ['company_admin', 'company_editor'] })
export class EvidencePages {
  constructor(private readonly files: EvidenceFiles) {}

  @Get(':file')
  async download(@CurrentViewer() viewer: Viewer, @Param('file') id: string) {
    const { bytes, contentType, name } = await this.files.open(actorOf(viewer), id);
    return file(bytes, { contentType, name });
  }
}

/** The evidence of companies for FM4's reviewers: to download, or (`?ver=1`) to look at beside the practice. */
@Controller('fm4/evidencia')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class StaffEvidencePages {
  constructor(private readonly files: EvidenceFiles) {}

  @Get(':file')
  async open(@CurrentViewer() viewer: Viewer, @Param('file') id: string, @Query('ver') look?: string) {
    const { bytes, contentType, name } = await this.files.open(actorOf(viewer), id);
    return file(bytes, { contentType, name, inline: look === '1' && mayShowInline(contentType) });
  }
}
