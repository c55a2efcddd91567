import { Body, Controller, Get, Post } from '@nestjs/common';
import { SubmissionPage } from '#templates/assessments/submission/submission.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { AssessmentVersions } from '../answering/assessment-versions.js';
import { refuse } from '../assessments.refusals.js';
import { AssessmentCheck } from '../checking/assessment-check.js';
import { may } from '../lifecycle/assessment.policy.js';
import { Assessments } from './assessments.service.js';
import { SubmissionFacts } from './submission-facts.js';
import { SignatureForm } from './submission.forms.js';
import { statementsOf } from './submission.rules.js';
import { submissionView } from './submission.views.js';

const home = '/empresa/autoevaluacion';

/** The summary of what will be sent, the declaration, and its signature. */
@Controller('empresa/autoevaluacion/enviar')
@Allow({ company: ['company_admin', 'company_editor'] })
export class SubmissionPages {
  constructor(
    private readonly db: Database,
    private readonly reader: AssessmentReader,
    private readonly assessments: Assessments,
    private readonly check: AssessmentCheck,
    private readonly facts: SubmissionFacts,
    private readonly versions: AssessmentVersions,
  ) {}

  @Get()
  async form(@Viewer() viewer: Viewer) {
    return (await this.page(viewer, emptyForm())) ?? redirect(home);
  }

  @Post()
  @Allow({ company: ['company_admin'] })
  async sign(
    @Viewer() viewer: Viewer,
    @Body() body: unknown,
    @Submitted(SignatureForm) form: Submitted<SignatureForm>,
  ) {
    await this.reader.refreshHeld(viewer.companyId!);
    const latest = await this.latest(viewer);
    if (latest && latest.state !== 'draft') return redirect(home);
    const statements = latest ? statementsOf(latest.instrument) : [];
    const sent = (body ?? {}) as Record<string, unknown>;
    const accepted = statements.map((_, index) => sent[`statement${index}`] === 'si');
    return submit(withStatements(form, accepted), {
      perform: ({ name, post }) =>
        this.assessments.submit(actorOf(viewer), viewer.companyId!, { name, post, accepted }),
      invalid: async (state) => {
        const page = await this.page(viewer, state);
        if (!page) throw refuse('assessments.not-started');
        return page;
      },
      done: () => redirect(home, { flash: 'assessments.flash.submitted' }),
    });
  }

  private latest(viewer: Viewer) {
    return this.db.as(actorOf(viewer), (tx) => this.reader.latest(tx, viewer.companyId!));
  }

  /** Null when there is nothing to submit: not started, or submitted already. */
  private async page(viewer: Viewer, form: ReturnType<typeof emptyForm>): Promise<View | null> {
    const companyId = viewer.companyId!;
    const check = await this.check.draftOf(actorOf(viewer), companyId);
    if (!check) return null;
    return this.db.as(actorOf(viewer), async (tx) => {
      const assessment = await this.reader.latest(tx, companyId);
      if (!assessment || assessment.state !== 'draft') return null;
      const about = { ...(await this.facts.of(tx, companyId)), maySign: may(actorOf(viewer), 'sign', companyId) };
      const submission = submissionView(assessment, about, await this.reader.team(tx, assessment));
      return view(SubmissionPage, { submission, check, form, version: await this.versions.notice(tx, companyId) });
    });
  }
}

/** Adds what is wrong with the ticks to what is wrong with the signature. */
function withStatements(form: Submitted<SignatureForm>, accepted: readonly boolean[]): Submitted<SignatureForm> {
  const missing = accepted.flatMap((ticked, index) =>
    ticked ? [] : [[`statement${index}`, { key: 'form.accept', params: {} }] as const],
  );
  if (missing.length === 0) return form;
  const state = form.ok ? { values: form.raw, errors: {} } : form.state;
  return { ok: false, raw: form.raw, state: { ...state, errors: { ...Object.fromEntries(missing), ...state.errors } } };
}
