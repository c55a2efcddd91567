import { Body, Controller, Get, Post } from '@nestjs/common';
import { OverviewPage } from '#templates/assessments/answering/overview.page';
import { ProfilePage } from '#templates/assessments/answering/profile.page';
import { SentPage } from '#templates/assessments/answering/sent.page';
import { StartPage } from '#templates/assessments/answering/start.page';
import { Database, system } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  redirect,
  Refused,
  refusedState,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { profileValues, readProfile } from '../instrument/profile.rules.js';
import { may } from '../lifecycle/assessment.policy.js';
import { lastClosed } from '../lifecycle/assessment.queries.js';
import { isOpen, isWritable } from '../lifecycle/assessment.rules.js';
import { Withdrawals } from '../lifecycle/withdrawal.js';
import { LevelForm, StartForm } from './answer.forms.js';
import { AnswerService } from './answer.service.js';
import { AssessmentStart } from './assessment-start.js';
import { AssessmentReader } from './assessment-reader.js';
import { AssessmentVersions } from './assessment-versions.js';
import type { Assessment } from './assessment.types.js';
import { overviewView, profileQuestions, sentView, startView } from './assessment.views.js';

const home = '/empresa/autoevaluacion';
type Form = ReturnType<typeof emptyForm>;

/** The self-assessment as a whole: start, overview, level aimed at, profile. */
@Controller('empresa/autoevaluacion')
@Allow({ company: ['company_admin', 'company_editor'] })
export class AssessmentPages {
  constructor(
    private readonly db: Database,
    private readonly reader: AssessmentReader,
    private readonly answering: AnswerService,
    private readonly starting: AssessmentStart,
    private readonly withdrawals: Withdrawals,
    private readonly versions: AssessmentVersions,
  ) {}

  @Get()
  async overview(@Viewer() viewer: Viewer) {
    await this.reader.refreshHeld(viewer.companyId!);
    const assessment = await this.latest(viewer);
    if (!assessment) return this.startPage(viewer);
    if (assessment.state !== 'draft' && assessment.submittedAt)
      return view(SentPage, {
        sent: sentView(assessment, assessment.submittedAt, await this.mayWithdraw(viewer, assessment)),
      });
    return view(OverviewPage, { overview: overviewView(assessment), version: await this.version(viewer) });
  }

  @Get('comenzar')
  async beforeStart(@Viewer() viewer: Viewer) {
    const assessment = await this.latest(viewer);
    return assessment && assessment.state !== 'closed' ? redirect(home) : this.startPage(viewer);
  }

  @Post('comenzar')
  start(@Viewer() viewer: Viewer, @Submitted(StartForm) form: Submitted<StartForm>) {
    return submit(form, {
      perform: ({ level, carry }) => this.starting.start(actorOf(viewer), viewer.companyId!, level, carry === 'si'),
      invalid: (state) => this.startPage(viewer, state),
      done: () => redirect(`${home}/perfil`, { flash: 'assessments.flash.started' }),
    });
  }

  @Post('nivel')
  aim(@Viewer() viewer: Viewer, @Submitted(LevelForm) form: Submitted<LevelForm>) {
    return submit(form, {
      perform: ({ level }) => this.answering.aimAt(actorOf(viewer), viewer.companyId!, level),
      invalid: (state) => this.overviewWith(viewer, state),
      done: () => redirect(home, { flash: 'assessments.flash.target' }),
    });
  }

  @Get('perfil')
  async profile(@Viewer() viewer: Viewer) {
    const assessment = await this.latest(viewer);
    if (!assessment) return redirect(home);
    return profilePage(
      assessment,
      emptyForm({ ...profileValues(assessment.profile), version: String(assessment.version) }),
    );
  }

  @Post('perfil')
  async saveProfile(@Viewer() viewer: Viewer, @Body() body: unknown) {
    const raw = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    const assessment = await this.latest(viewer);
    if (!assessment) throw refuse('assessments.not-started');
    const values = Object.fromEntries(
      Object.entries(raw).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    );
    const { profile, errors } = readProfile(assessment.instrument, values);
    if (Object.keys(errors).length > 0) return profilePage(assessment, { values, errors }, 422);
    try {
      await this.answering.saveProfile(actorOf(viewer), viewer.companyId!, Number(values['version']), profile);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // with the present version: having read that it changed, the person may save again
      const state = refusedState({ ...values, version: String(assessment.version) }, error);
      return profilePage(assessment, state, error.status);
    }
    // the first time one goes right on to the practices
    const begun = Object.keys(assessment.answers).length > 0;
    return redirect(begun ? home : `${home}/lista`, { flash: 'assessments.flash.profile-saved' });
  }

  /** Asked in the scope of the system: who had the case is not the company's to see. */
  private async mayWithdraw(viewer: Viewer, { id, companyId, state, signed }: Assessment): Promise<boolean> {
    if (state !== 'submitted' || !signed || !may(actorOf(viewer), 'sign', companyId)) return false;
    const why = await this.db.as(system('assessments.withdrawable'), (tx) => this.withdrawals.refusal(tx, id));
    return why === null;
  }

  private latest(viewer: Viewer): Promise<Assessment | null> {
    return this.db.as(actorOf(viewer), (tx) => this.reader.latest(tx, viewer.companyId!));
  }

  private async startPage(viewer: Viewer, form: Form = emptyForm({ level: 'N1', carry: 'si' })): Promise<View> {
    return this.db.as(actorOf(viewer), async (tx) => {
      const { instrument } = await this.reader.newestInstrument(tx);
      const previous = await lastClosed(tx, viewer.companyId!);
      return view(StartPage, { start: startView(instrument, previous?.submittedAt ?? null), form });
    });
  }

  private async overviewWith(viewer: Viewer, form: Form): Promise<View> {
    const assessment = await this.latest(viewer);
    if (!assessment) return this.startPage(viewer, form);
    return view(OverviewPage, { overview: overviewView(assessment), form, version: await this.version(viewer) });
  }

  private version(viewer: Viewer) {
    return this.db.as(actorOf(viewer), (tx) => this.versions.notice(tx, viewer.companyId!));
  }
}

function profilePage(assessment: Assessment, form: Form, status = 200): View {
  const frozen = !isWritable(assessment.state) || !isOpen(assessment.openItems, null);
  return view(ProfilePage, { questions: profileQuestions(assessment.instrument), form, frozen }, { status });
}
