import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { EvidenceFiles, mayShowInline } from '../../assessments/index.js';
import { actorOf, Allow, file, Viewer } from '../../web/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { EvidenceOpenings } from './evidence-openings.js';

/**
 * What a PDF shown beside its practice may do: nothing but be drawn, by the browser's own viewer, which a sandbox would
 * keep from running, and inside pages of this site only.
 */
const pdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** The evidence of companies for FM4's reviewers: to download, or (`?ver=1`) to look at beside the practice. */
@Controller('fm4/evidencia')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class ReviewedEvidencePages {
  constructor(
    private readonly files: EvidenceFiles,
    private readonly cases: AuditCases,
    private readonly openings: EvidenceOpenings,
  ) {}

  @Get(':file')
  async open(
    @Viewer() viewer: Viewer,
    @Param('file') id: string,
    @Query('ver') look?: string,
    @Headers('sec-purpose') purpose?: string,
  ) {
    const actor = actorOf(viewer);
    let assessment = '';
    const { bytes, contentType, name } = await this.files.open(actor, id, (tx, assessmentId) => {
      assessment = assessmentId;
      return this.cases.requireReader(tx, actor, assessmentId);
    });
    // a browser that fetches ahead shows it to nobody yet
    if (!purpose?.includes('prefetch')) await this.openings.record(actor, id, assessment);
    const inline = look === '1' && mayShowInline(contentType);
    const headers: Record<string, string> =
      inline && contentType === 'application/pdf' ? { 'content-security-policy': pdfPolicy } : {};
    return file(bytes, { contentType, name, inline, headers });
  }
}
