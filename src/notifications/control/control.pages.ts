import { Controller, Get, Post, Query } from '@nestjs/common';
import { MailGiveUpPage } from '#templates/notifications/control/mail-give-up.page';
import { MailSettingsPage } from '#templates/notifications/control/mail-settings.page';
import { MailStatePage } from '#templates/notifications/control/mail-state.page';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import {
  actorOf,
  Allow,
  emptyForm,
  redirect,
  type Redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { Database, hasRole } from '../../database/index.js';
import { refuse } from '../notifications.refusals.js';
import { RepairReminders } from '../planning/repairs.service.js';
import { GiveUpForm, SettingsForm, StopForm } from './control.forms.js';
import { mayGiveUpBefore } from './control.rules.js';
import { MailControl } from './control.service.js';
import { REPAIRS_SHOWN } from './health.rules.js';

type FormState = ReturnType<typeof emptyForm>;

/** The state of all mail, its limits, and how FM4 stops and resumes it. */
@Controller('fm4/correo')
@Allow({ staff: ['staff_admin'] })
export class MailControlPages {
  constructor(
    private readonly control: MailControl,
    private readonly repairs: RepairReminders,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get('estado')
  @Allow({ staff: ['staff_admin', 'content_editor'] })
  state(@Viewer() viewer: Viewer): Promise<View> {
    return this.statePage(viewer, emptyForm());
  }

  @Post('estado/detener')
  stop(@Viewer() viewer: Viewer, @Submitted(StopForm) form: Submitted<StopForm>) {
    return submit(form, {
      perform: ({ reason }) => this.control.stop(viewer, reason),
      invalid: (state) => this.statePage(viewer, state),
      done: () => redirect('/fm4/correo/estado', { flash: 'reminders.stopped-now', kind: 'warning' }),
    });
  }

  @Post('estado/reanudar')
  async resume(@Viewer() viewer: Viewer): Promise<Redirect> {
    await this.control.resume(viewer);
    return redirect('/fm4/correo/estado', { flash: 'reminders.resumed-now' });
  }

  @Post('estado/terminar')
  async finish(@Viewer() viewer: Viewer): Promise<Redirect> {
    const n = await this.control.finish(viewer);
    return redirect('/fm4/correo/estado', { flash: 'reminders.hurried', params: { n } });
  }

  /** Has all subjects reconciled, as every night. */
  @Post('estado/revisar')
  async repair(@Viewer() viewer: Viewer): Promise<Redirect> {
    await this.repairs.run(actorOf(viewer));
    return redirect('/fm4/correo/estado', { flash: 'reminders.repair-asked' });
  }

  @Get('vaciar')
  giveUpPage(@Viewer() viewer: Viewer, @Query('before') before?: string): Promise<View> {
    return this.overdue(viewer, before === undefined ? emptyForm() : emptyForm({ before: String(before) }));
  }

  @Post('vaciar')
  giveUp(@Viewer() viewer: Viewer, @Submitted(GiveUpForm) form: Submitted<GiveUpForm>) {
    return submit(form, {
      perform: ({ before }) => {
        if (!this.isPast(before)) throw refuse('reminders.not-past', { status: 422, field: 'before' });
        return this.control.giveUp(viewer, before);
      },
      invalid: (state) => this.overdue(viewer, state),
      done: (n) => redirect('/fm4/correo/estado', { flash: 'reminders.given-up', params: { n } }),
    });
  }

  @Get('ajustes')
  @Allow({ staff: ['staff_admin', 'content_editor'] })
  async settings(@Viewer() viewer: Viewer): Promise<View> {
    const { perWeek, quietFrom, quietUntil } = await this.control.settings(actorOf(viewer));
    return this.settingsPage(viewer, emptyForm({ perWeek: String(perWeek), quietFrom, quietUntil }));
  }

  @Post('ajustes')
  change(@Viewer() viewer: Viewer, @Submitted(SettingsForm) form: Submitted<SettingsForm>) {
    return submit(form, {
      perform: (value) => this.control.set(viewer, value),
      invalid: (state) => this.settingsPage(viewer, state),
      done: () => redirect('/fm4/correo/ajustes', { flash: 'flash.saved' }),
    });
  }

  private async statePage(viewer: Viewer, form: FormState): Promise<View> {
    const state = await this.control.state(actorOf(viewer));
    const repairs = await this.db.as(actorOf(viewer), (tx) => this.repairs.latest(tx, REPAIRS_SHOWN));
    return view(MailStatePage, { state, form, repairs, decides: decides(viewer) });
  }

  private async settingsPage(viewer: Viewer, form: FormState): Promise<View> {
    const settings = await this.control.settings(actorOf(viewer));
    const stopped = await this.control.stopped(actorOf(viewer));
    return view(MailSettingsPage, { settings, form, stopped, decides: decides(viewer) });
  }

  /** With a day, shows what would be given up; without, asks for one. */
  private async overdue(viewer: Viewer, form: FormState): Promise<View> {
    const { before = '' } = form.values;
    const day = typeof before === 'string' && this.isPast(before) ? before : null;
    return view(MailGiveUpPage, {
      form,
      day,
      kinds: day ? await this.control.overdueBefore(actorOf(viewer), day) : [],
      today: dayOf(this.clock.now()),
      stopped: await this.control.stopped(actorOf(viewer)),
    });
  }

  private isPast(day: string): boolean {
    return mayGiveUpBefore(day, dayOf(this.clock.now()));
  }
}

/** Whether the viewer may change something, or only look. */
const decides = (viewer: Viewer) => hasRole(viewer, 'staff_admin');
