import { Controller, Get, Post } from '@nestjs/common';
import { WithdrawPage } from '#templates/assessments/submission/withdraw.page';
import { Companies, displayName } from '../../companies/index.js';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  Viewer,
} from '../../web/index.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { AssessmentVersions } from '../answering/assessment-versions.js';
import { refuse } from '../assessments.refusals.js';
import { signedContent } from '../lifecycle/signed-submission.queries.js';
import { SubmissionWithdrawal } from './submission-withdrawal.js';
import { WithdrawalForm } from './submission.forms.js';
import { MAX_WITHDRAWAL_LENGTH } from './submission.rules.js';

const home = '/empresa/autoevaluacion';

/** What the company signed: taking it back, and reading it word for word. */
@Controller('empresa/autoevaluacion')
@Allow({ company: ['company_admin'] })
export class WithdrawalPages {
  constructor(
    private readonly db: Database,
    private readonly companies: Companies,
    private readonly reader: AssessmentReader,
    private readonly withdrawal: SubmissionWithdrawal,
    private readonly versions: AssessmentVersions,
  ) {}

  @Get('retirar')
  async ask(@Viewer() viewer: Viewer) {
    const assessment = await this.latest(viewer);
    if (assessment?.state !== 'submitted' || !assessment.signed) return redirect(home);
    const why = await this.withdrawal.refusal(assessment.id);
    if (why) throw why;
    return this.page(viewer, emptyForm(), assessment.signed.id);
  }

  @Post('retirar')
  withdraw(@Viewer() viewer: Viewer, @Submitted(WithdrawalForm) form: Submitted<WithdrawalForm>) {
    return submit(form, {
      perform: ({ submission, reason }) =>
        this.withdrawal.withdraw(actorOf(viewer), viewer.companyId!, submission, reason.trim()),
      invalid: async (state) => {
        const seen = state.values['submission'];
        if (typeof seen !== 'string' || seen === '') throw refuse('assessments.not-submitted');
        return this.page(viewer, state, seen);
      },
      done: () => redirect(home, { flash: 'assessments.flash.withdrawn' }),
    });
  }

  /** The frozen content, of which the receipt shows the hash. */
  @Get('firmado.json')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async signed(@Viewer() viewer: Viewer) {
    const content = await this.db.as(actorOf(viewer), async (tx) => {
      const signed = (await this.reader.latest(tx, viewer.companyId!))?.signed;
      return signed ? signedContent(tx, signed.id) : null;
    });
    if (content === null) throw notFound();
    return file(Buffer.from(content, 'utf8'), { contentType: 'application/json', name: 'autoevaluacion-firmada.json' });
  }

  private latest(viewer: Viewer) {
    return this.db.as(actorOf(viewer), (tx) => this.reader.latest(tx, viewer.companyId!));
  }

  private async page(viewer: Viewer, form: ReturnType<typeof emptyForm>, submission: string) {
    const companyId = viewer.companyId!;
    const { company, over } = await this.db.as(actorOf(viewer), async (tx) => ({
      company: displayName(await this.companies.byId(tx, companyId)),
      over: await this.versions.overOf(tx, companyId),
    }));
    return view(WithdrawPage, { company, submission, maxLength: MAX_WITHDRAWAL_LENGTH, form, over });
  }
}
