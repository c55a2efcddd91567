import { Controller, Get } from '@nestjs/common';
import { CompanyAuditPage } from '#templates/audits/company-view/company-audit.page';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { CompanyAuditReader } from './company-audit-reader.js';
import { resultFor } from './company-audit.views.js';

/** The audit in the company's own workspace. */
@Controller('empresa/auditoria')
export class CompanyAuditPages {
  constructor(private readonly reader: CompanyAuditReader) {}

  @Get()
  @Allow({ company: ['company_admin', 'company_editor'] })
  async show(@Viewer() viewer: Viewer) {
    const known = await this.reader.latest(actorOf(viewer));
    if (!known) return view(CompanyAuditPage, { audit: null, term: null, result: null });
    const { audit, term, decided } = known;
    const result = decided && resultFor(audit, decided.decision, decided.submission, decided.reviews);
    return view(CompanyAuditPage, { audit, term, result });
  }
}
