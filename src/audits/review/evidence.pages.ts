import { Controller, Get, Param, Query } from '@nestjs/common';
import { EvidenceFiles, mayShowInline } from '../../assessments/index.js';
import { actorOf, Allow, file, Viewer } from '../../web/index.js';
import { AuditCases } from '../cases/audit-cases.js';

/** The evidence of companies for FM4's reviewers: to download, or (`?ver=1`) to look at beside the practice. */
@Controller('fm4/evidencia')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class ReviewedEvidencePages {
  constructor(
    private readonly files: EvidenceFiles,
    private readonly cases: AuditCases,
  ) {}

  @Get(':file')
  async open(@Viewer() viewer: Viewer, @Param('file') id: string, @Query('ver') look?: string) {
    const actor = actorOf(viewer);
    const { bytes, contentType, name } = await this.files.open(actor, id, (tx, assessmentId) =>
      this.cases.requireReader(tx, actor, assessmentId),
    );
    return file(bytes, { contentType, name, inline: look === '1' && mayShowInline(contentType) });
  }
}
