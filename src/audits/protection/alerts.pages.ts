import { Controller, Get, Param, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { AlertListPage } from '#templates/audits/protection/alert-list.page';
import { AlertPage } from '#templates/audits/protection/alert.page';
import {
  actorOf,
  Allow,
  emptyForm,
  message,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { type AlertStep, alertSteps, type AlertVerdict, alertVerdicts, MAX_NOTE, MIN_NOTE } from './alert.rules.js';
import { alertLine, readAlert } from './alert.views.js';
import { Alerts } from './alerts.service.js';

/** A note of a length that says something. */
const Note = (): PropertyDecorator => (form, name) => {
  MinLength(MIN_NOTE, { message: message('form.too-short', { constraint1: MIN_NOTE }) })(form, name as string);
  MaxLength(MAX_NOTE, { message: message('form.too-long', { constraint1: MAX_NOTE }) })(form, name as string);
};

/** A step that was taken. */
export class AlertStepForm {
  @Note()
  note: string = '';

  @IsIn(alertSteps, { message: 'form.choose' })
  what: AlertStep;

  @IsUUID(undefined, { message: 'form.invalid' })
  key: string;
}

/** How an alert is settled. */
export class AlertVerdictForm {
  /** What it rests on. Both forms stand on one page, so their fields have names of their own. */
  @Note()
  grounds: string = '';

  @IsIn(alertVerdicts, { message: 'form.choose' })
  verdict: AlertVerdict;

  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number;
}

/** The alerts of workers' surveys: for the protection role, not for an administrator either. */
@Controller('fm4/alertas')
@Allow({ staff: ['protection'] })
export class AlertPages {
  constructor(
    private readonly alerts: Alerts,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    const now = this.clock.now();
    const found = await this.alerts.list(actorOf(viewer));
    return view(AlertListPage, { rows: found.map((alert) => alertLine(alert, now)) });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, {});
  }

  @Post(':id/pasos')
  take(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AlertStepForm) form: Submitted<AlertStepForm>) {
    return submit(form, {
      perform: (step) => this.alerts.take(actorOf(viewer), id, step),
      invalid: (step) => this.page(viewer, id, { step }),
      done: () => redirect(`/fm4/alertas/${id}`, { flash: 'flash.alerts.step' }),
    });
  }

  @Post(':id/conclusion')
  settle(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(AlertVerdictForm) form: Submitted<AlertVerdictForm>,
  ) {
    return submit(form, {
      perform: ({ verdict, grounds, version }) =>
        this.alerts.settle(actorOf(viewer), id, { verdict, note: grounds, version }),
      invalid: (verdict) => this.page(viewer, id, { verdict }),
      done: () => redirect(`/fm4/alertas/${id}`, { flash: 'flash.alerts.settled' }),
    });
  }

  private async page(
    viewer: Viewer,
    id: string,
    { step, verdict }: { step?: FormState; verdict?: FormState },
  ): Promise<View> {
    const found = await this.alerts.read(actorOf(viewer), id);
    return view(AlertPage, {
      ...readAlert(found, this.clock.now()),
      forms: { step: step ?? emptyForm({ key: newId() }), verdict: verdict ?? emptyForm() },
    });
  }
}
