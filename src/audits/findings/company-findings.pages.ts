import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CompanyFindingsPage } from '#templates/audits/findings/company-findings.page';
import { maxFileSize, SentFiles } from '../../assessments/index.js';
import {
  actorOf,
  Allow,
  file,
  readForm,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { MAX_REPLY_FILES } from '../clarifications/clarifications.rules.js';
import { replyLimits } from '../clarifications/reply-limits.js';
import { FindingAnswers } from './finding-answers.js';
import { EvidenceForm, PlanForm } from './findings.forms.js';
import { FindingsReader } from './findings-reader.js';
import { companyFindings, type ReturnedForm } from './findings.views.js';

const home = '/empresa/auditoria/hallazgos';

/** The findings of the company's audit, and what it does about them. */
@Controller('empresa/auditoria/hallazgos')
@Allow({ company: ['company_admin', 'company_editor'] })
export class CompanyFindingsPages {
  constructor(
    private readonly reader: FindingsReader,
    private readonly answers: FindingAnswers,
    private readonly files: SentFiles,
    private readonly clock: Clock,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer, null);
  }

  @Get('archivos/:file')
  async open(@Viewer() viewer: Viewer, @Param('file') id: string) {
    const { bytes, contentType, name } = await this.reader.open(actorOf(viewer), id, 'company');
    return file(bytes, { contentType, name });
  }

  @Post(':id/plan')
  plan(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(PlanForm) form: Submitted<PlanForm>) {
    return submit(form, {
      perform: (said) => this.answers.plan(actorOf(viewer), id, said),
      invalid: (state) => this.page(viewer, { id, kind: 'plan', state }),
      done: () => redirect(`${home}#h-${id}`, { flash: 'flash.audits.finding-planned' }),
    });
  }

  @Post(':id/evidencia')
  evidence(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.files.read(request, replyLimits, async ({ fields, files }) =>
      submit(await readForm(EvidenceForm, fields), {
        perform: (said) => this.answers.show(actorOf(viewer), id, said, files),
        invalid: (state) => this.page(viewer, { id, kind: 'evidence', state }),
        done: () => redirect(`${home}#h-${id}`, { flash: 'flash.audits.finding-shown' }),
      }),
    );
  }

  private async page(viewer: Viewer, form: ReturnedForm | null): Promise<View> {
    const findings = await this.reader.ofCompany(actorOf(viewer));
    const limits = { files: MAX_REPLY_FILES, size: maxFileSize };
    return view(CompanyFindingsPage, companyFindings(findings, form, dayOf(this.clock.now()), limits));
  }
}
