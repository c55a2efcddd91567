import { Controller, Get, Param, Post } from '@nestjs/common';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { FollowUpAlertPage } from '#templates/monitoring/follow-up/alert.page';
import { FollowUpAlertsPage } from '#templates/monitoring/follow-up/alerts.page';
import { FollowUpFm4Page } from '#templates/monitoring/follow-up/fm4.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { FollowUpAlerts } from './follow-up-alerts.service.js';
import { AlertStepForm } from './follow-up.forms.js';
import { FollowUps } from './follow-ups.service.js';

const alertsAt = '/fm4/alertas-de-seguimiento';

/** Permanence said by workers, in sums. */
@Controller('fm4/seguimiento')
@Allow({ staff: ['auditor', 'content_editor', 'staff_admin'] })
export class FollowUpFm4Pages {
  constructor(private readonly followUps: FollowUps) {}

  @Get()
  async show() {
    return view(FollowUpFm4Page, { figures: await this.followUps.figures() });
  }
}

/** What workers said that is dangerous: for the protection role alone. */
@Controller('fm4/alertas-de-seguimiento')
@Allow({ staff: ['protection'] })
export class FollowUpAlertPages {
  constructor(private readonly alerts: FollowUpAlerts) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    return view(FollowUpAlertsPage, { alerts: await this.alerts.list(actorOf(viewer)) });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm({ key: newId() }));
  }

  @Post(':id')
  take(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AlertStepForm) form: Submitted<AlertStepForm>) {
    return submit(form, {
      perform: (step) => this.alerts.take(actorOf(viewer), id, step),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${alertsAt}/${id}`, { flash: 'follow-up.alerts.flash' }),
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState): Promise<View> {
    return view(FollowUpAlertPage, { alert: await this.alerts.read(actorOf(viewer), id), form });
  }
}
