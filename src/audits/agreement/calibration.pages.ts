import { Controller, Get, Param, Post } from '@nestjs/common';
import { CalibrationPage } from '#templates/audits/agreement/calibration.page';
import { ScorePage } from '#templates/audits/agreement/score.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { ScoreForm } from './agreement.forms.js';
import { calibrationPage, calibrationScorePage } from './calibration.views.js';
import { Calibrations } from './calibrations.service.js';

const overview = '/fm4/auditorias/calibracion';

/** The yearly calibration of the auditors. */
@Controller('fm4/auditorias/calibracion')
@Allow({ staff: ['auditor'] })
export class CalibrationPages {
  constructor(private readonly calibrations: Calibrations) {}

  @Get()
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  async show(@Viewer() viewer: Viewer) {
    return view(CalibrationPage, calibrationPage(await this.calibrations.overview(actorOf(viewer)), viewer));
  }

  @Post()
  @Allow({ staff: ['staff_admin'] })
  async open(@Viewer() viewer: Viewer) {
    await this.calibrations.open(actorOf(viewer));
    return redirect(overview, { flash: 'flash.audits.calibration-opened' });
  }

  @Post(':year/cerrar')
  @Allow({ staff: ['staff_admin'] })
  async close(@Viewer() viewer: Viewer, @Param('year') year: string) {
    await this.calibrations.close(actorOf(viewer), numberOf(year));
    return redirect(overview, { flash: 'flash.audits.calibration-closed' });
  }

  @Get(':year/siguiente')
  async next(@Viewer() viewer: Viewer, @Param('year') year: string) {
    const step = await this.calibrations.next(actorOf(viewer), numberOf(year));
    if (!step) return redirect(overview, { flash: 'flash.audits.calibration-done' });
    return view(ScorePage, { ...calibrationScorePage(step), form: emptyForm() });
  }

  @Post(':year/:position')
  score(
    @Viewer() viewer: Viewer,
    @Param('year') year: string,
    @Param('position') position: string,
    @Submitted(ScoreForm) form: Submitted<ScoreForm>,
  ) {
    const [actor, of, at] = [actorOf(viewer), numberOf(year), numberOf(position)];
    return submit(form, {
      perform: ({ value, note = '' }) =>
        this.calibrations.score(actor, of, at, { value: value === 'na' ? null : Number(value), note }),
      invalid: async (state) =>
        view(ScorePage, { ...calibrationScorePage(await this.calibrations.at(actor, of, at)), form: state }),
      done: () => redirect(`${overview}/${of}/siguiente`),
    });
  }
}

/** A year or a place; what is none leads to nothing. */
const numberOf = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : 0);
