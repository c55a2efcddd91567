import { Controller, Get, Param, Post } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { FollowUpPage } from '#templates/distinctions/follow-up/follow-up.page';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { distinctionById } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { FollowUpForm } from './follow-up.forms.js';
import { followUpOf } from './follow-up.queries.js';
import { mayFollowUp } from './follow-up.rules.js';
import { FollowUps } from './follow-up.service.js';

/** The follow-up of a distinction, for the administration of FM4. */
@Controller('fm4/distintivos/:id/seguimiento')
@Allow({ staff: ['staff_admin'] })
export class FollowUpPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly followUps: FollowUps,
  ) {}

  @Get()
  ask(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Post()
  record(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(FollowUpForm) form: Submitted<FollowUpForm>) {
    return submit(form, {
      perform: (value) => this.followUps.record(actorOf(viewer), id, value),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`/fm4/distintivos/${id}`, { flash: 'distinctions-fm4.follow-up.done' }),
    });
  }

  private async page(viewer: Viewer, id: string, sent: FormState | null): Promise<View> {
    if (!isId(id)) throw notFound();
    return this.db.as(actorOf(viewer), async (tx) => {
      const row = await distinctionById(tx, id);
      if (!row) throw notFound();
      const today = dayOf(this.clock.now());
      if (await followUpOf(tx, id)) throw refuse('distinctions.followed-up');
      if (!mayFollowUp(row, today)) throw refuse('distinctions.not-followed-up-now');
      const { tradeName: company, version } = row;
      return view(FollowUpPage, { id, company, version, today, form: sent ?? emptyForm({ heldOn: today }) });
    });
  }
}
