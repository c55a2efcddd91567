import { Controller, Get } from '@nestjs/common';
import { CompanyConditionsPage } from '#templates/audits/conditions/company-conditions.page';
import { Allow, view, Viewer } from '../../web/index.js';
import { ConditionsReader } from './conditions-reader.js';
import { conditionsForCompany } from './conditions.views.js';

/** What each level takes beside the score, in the company's own workspace, from its first day. */
@Controller('empresa/condiciones')
export class CompanyConditionsPages {
  constructor(private readonly reader: ConditionsReader) {}

  @Get()
  @Allow({ company: ['company_admin', 'company_editor'] })
  async show(@Viewer() viewer: Viewer) {
    const { known, ties, hasCase, target } = await this.reader.ofCompany(viewer.companyId!);
    return view(CompanyConditionsPage, { levels: conditionsForCompany(known, ties), target, hasCase });
  }
}
