import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AgreementPage } from '#templates/audits/agreement/agreement.page';
import { ScorePage } from '#templates/audits/agreement/score.page';
import { StartReadingPage } from '#templates/audits/agreement/start-reading.page';
import type { FormState } from '#templates/components/form-state';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { StatementForm } from '../coordination/coordination.forms.js';
import { impartialityStatements, impartialityWording } from '../independence/impartiality.rules.js';
import { ScoreForm } from './agreement.forms.js';
import { AgreementReader } from './agreement-reader.js';
import { agreementPage, scorePage } from './agreement.views.js';
import { SecondReadings } from './second-readings.service.js';

const overview = '/fm4/auditorias/acuerdo';
const yearAsked = (asked: unknown): number | null =>
  typeof asked === 'string' && /^20\d\d$/.test(asked) ? Number(asked) : null;

/** How far the auditors agree, and the readings from which that is known. */
@Controller('fm4/auditorias')
@Allow({ staff: ['auditor'] })
export class AgreementPages {
  constructor(
    private readonly reader: AgreementReader,
    private readonly readings: SecondReadings,
  ) {}

  @Get('acuerdo')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  async show(@Viewer() viewer: Viewer, @Query('anio') year?: unknown) {
    return view(AgreementPage, agreementPage(await this.reader.of(actorOf(viewer), yearAsked(year))));
  }

  @Get(':id/segunda-lectura')
  ask(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.startPage(viewer, id, emptyForm());
  }

  @Post(':id/segunda-lectura')
  start(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(StatementForm) form: Submitted<StatementForm>) {
    return submit(form, {
      perform: ({ stated }) => this.readings.start(actorOf(viewer), id, stated),
      invalid: (state) => this.startPage(viewer, id, state),
      done: () => redirect(`/fm4/auditorias/${id}/segunda-lectura/siguiente`),
    });
  }

  @Get(':id/segunda-lectura/siguiente')
  async next(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const page = scorePage(await this.readings.own(actorOf(viewer), id), null);
    if (!page) return redirect(overview, { flash: 'flash.audits.second-done' });
    return view(ScorePage, { ...page, form: emptyForm() });
  }

  @Post(':id/segunda-lectura/:itemId')
  score(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Submitted(ScoreForm) form: Submitted<ScoreForm>,
  ) {
    return submit(form, {
      perform: ({ value, note = '' }) =>
        this.readings.score(actorOf(viewer), id, itemId, { value: value === 'na' ? null : Number(value), note }),
      invalid: (state) => this.scoring(viewer, id, itemId, state),
      done: (isDone) =>
        isDone
          ? redirect(overview, { flash: 'flash.audits.second-done' })
          : redirect(`/fm4/auditorias/${id}/segunda-lectura/siguiente`),
    });
  }

  private async startPage(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const companyName = await this.readings.startable(actorOf(viewer), id);
    const statements = impartialityStatements.map((value) => ({ value, label: impartialityWording[value] }));
    return view(StartReadingPage, { auditId: id, companyName, statements, form });
  }

  private async scoring(viewer: Viewer, id: string, itemId: string, form: FormState): Promise<View> {
    const page = scorePage(await this.readings.own(actorOf(viewer), id), itemId);
    if (!page) throw notFound();
    return view(ScorePage, { ...page, form });
  }
}
