import { Body, Controller, Get, Post } from '@nestjs/common';
import { OverviewPage } from '#templates/assessments/answering/overview.page';
import { ProfilePage } from '#templates/assessments/answering/profile.page';
import { SentPage } from '#templates/assessments/answering/sent.page';
import { StartPage } from '#templates/assessments/answering/start.page';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  redirect,
  Refused,
  refusedState,
  submit,
  Submitted,
  type View,
  view,
  type Viewer,
} from '../../web/index.js';
import { Answering } from './answer.service.js';
import { LevelForm, StartForm } from './answer.forms.js';
import { AssessmentReader } from './assessment-reader.js';
import { overviewView, profileQuestions, sentView, startView } from './assessment.views.js';
import { lastClosed } from '../lifecycle/assessment.queries.js';
import { Instruments } from '../instrument/instruments.service.js';
import { profileValues, readProfile } from '../instrument/profile.rules.js';
import type { AssessmentReview } from './assessment.types.js';
import { isWritable } from '../submission/submission.rules.js';

const home = '/empresa/autoevaluacion';
type Form = ReturnType<typeof emptyForm>;

/** The self-assessment as a whole: start, overview, level aimed at, profile. */
@Controller('empresa/autoevaluacion')
@Allow({ company: ['company_admin', 'company_editor'] })
export class AssessmentPages {
  constructor(
    private readonly db: Database,
    private readonly instruments: Instruments,
    private readonly reader: AssessmentReader,
    private readonly answering: Answering,
  ) {}

  @Get()
  async overview(@CurrentViewer() viewer: Viewer) {
    const review = await this.latest(viewer);
    if (!review) return this.startPage(viewer);
    if (review.state !== 'draft' && review.submittedAt)
      return view(SentPage, { sent: sentView(review, review.submittedAt) });
    return view(OverviewPage, { overview: overviewView(review) });
  }

  @Get('comenzar')
  async beforeStart(@CurrentViewer() viewer: Viewer) {
    const review = await this.latest(viewer);
    return review && review.state !== 'closed' ? redirect(home) : this.startPage(viewer);
  }

  @Post('comenzar')
  start(@CurrentViewer() viewer: Viewer, @Submitted(StartForm) form: FormInput<StartForm>) {
    return submit(form, {
      perform: ({ level, carry }) => this.answering.start(actorOf(viewer), viewer.companyId!, level, carry === 'si'),
      invalid: (state) => this.startPage(viewer, state),
      done: () => redirect(`${home}/perfil`, { flash: 'assessments.flash.started' }),
    });
  }

  @Post('nivel')
  aim(@CurrentViewer() viewer: Viewer, @Submitted(LevelForm) form: FormInput<LevelForm>) {
    return submit(form, {
      perform: ({ level }) => this.answering.aimAt(actorOf(viewer), viewer.companyId!, level),
      invalid: (state) => this.overviewWith(viewer, state),
      done: () => redirect(home, { flash: 'assessments.flash.target' }),
    });
  }

  @Get('perfil')
  async profile(@CurrentViewer() viewer: Viewer) {
    const review = await this.latest(viewer);
    if (!review) return redirect(home);
    return profilePage(review, emptyForm({ ...profileValues(review.profile), version: String(review.version) }));
  }

  @Post('perfil')
  async saveProfile(@CurrentViewer() viewer: Viewer, @Body() body: unknown) {
    const raw = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    const review = await this.latest(viewer);
    if (!review) throw new Refused('assessments.not-started');
    const values = Object.fromEntries(
      Object.entries(raw).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    );
    const { profile, errors } = readProfile(review.instrument, values);
    if (Object.keys(errors).length > 0) return profilePage(review, { values, errors }, 422);
    try {
      await this.answering.saveProfile(actorOf(viewer), viewer.companyId!, Number(values['version']), profile);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // with the version of now: whoever has read that it changed may save again
      const state = refusedState({ ...values, version: String(review.version) }, error);
      return profilePage(review, state, error.status);
    }
    return redirect(home, { flash: 'assessments.flash.profile-saved' });
  }

  private latest(viewer: Viewer): Promise<AssessmentReview | null> {
    return this.db.as(actorOf(viewer), (tx) => this.reader.latest(tx, viewer.companyId!));
  }

  private async startPage(viewer: Viewer, form: Form = emptyForm({ level: 'N1', carry: 'si' })): Promise<View> {
    return this.db.as(actorOf(viewer), async (tx) => {
      const { instrument } = await this.instruments.newest(tx);
      const previous = await lastClosed(tx, viewer.companyId!);
      return view(StartPage, { start: startView(instrument, previous?.submittedAt ?? null), form });
    });
  }

  private async overviewWith(viewer: Viewer, form: Form): Promise<View> {
    const review = await this.latest(viewer);
    return review ? view(OverviewPage, { overview: overviewView(review), form }) : this.startPage(viewer, form);
  }
}

function profilePage(review: AssessmentReview, form: Form, status = 200): View {
  const frozen = !isWritable(review.state);
  return view(ProfilePage, { questions: profileQuestions(review.instrument), form, frozen }, { status });
}
