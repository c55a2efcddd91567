import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CompanyClarificationsPage } from '#templates/audits/clarifications/company-clarifications.page';
import type { FormState } from '#templates/components/form-state';
import { Assessments, maxFileSize, SentFiles } from '../../assessments/index.js';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  file,
  notFound,
  readForm,
  redirect,
  submit,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { latestAuditOf } from '../cases/cases.queries.js';
import { ClarificationFiles } from './clarification-files.js';
import { ClarificationReplies } from './clarification-replies.js';
import { ReplyForm } from './clarifications.forms.js';
import { MAX_REPLY_FILES } from './clarifications.rules.js';
import { Clarifications } from './clarifications.service.js';
import { replyLimits } from './reply-limits.js';
import { companyClarifications } from './clarifications.views.js';

const home = '/empresa/auditoria/aclaraciones';

/** What FM4 asks of the company, practice by practice, and what it answers. */
@Controller('empresa/auditoria/aclaraciones')
@Allow({ company: ['company_admin', 'company_editor'] })
export class CompanyClarificationsPages {
  constructor(
    private readonly db: Database,
    private readonly assessments: Assessments,
    private readonly clarifications: Clarifications,
    private readonly replies: ClarificationReplies,
    private readonly files: ClarificationFiles,
    private readonly sent: SentFiles,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer, null);
  }

  @Get('archivos/:file')
  async open(@Viewer() viewer: Viewer, @Param('file') id: string) {
    const { bytes, contentType, name } = await this.files.open(actorOf(viewer), id, 'company');
    return file(bytes, { contentType, name });
  }

  @Post(':id')
  reply(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.sent.read(request, replyLimits, async ({ fields, files }) =>
      submit(await readForm(ReplyForm, fields), {
        perform: ({ text }) => this.replies.reply(actorOf(viewer), id, { text, files }),
        invalid: (state) => this.page(viewer, { id, state }),
        done: () => redirect(`${home}#p-${id}`, { flash: 'flash.audits.replied' }),
      }),
    );
  }

  private page(viewer: Viewer, form: { id: string; state: FormState } | null): Promise<View> {
    return this.db.as(actorOf(viewer), async (tx) => {
      const audit = await latestAuditOf(tx, viewer.companyId!);
      if (!audit) throw notFound();
      const submission = await this.assessments.submission(tx, audit.assessmentId);
      const threads = await this.clarifications.threads(tx, submission, audit.id);
      const limits = { files: MAX_REPLY_FILES, size: maxFileSize };
      return view(CompanyClarificationsPage, companyClarifications(audit, submission, threads, form, limits));
    });
  }
}
