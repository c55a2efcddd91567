import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { pageNumber } from '#libs/paging';
import { AppealFm4Page } from '#templates/appeals/fm4-appeal.page';
import { AppealsFm4Page } from '#templates/appeals/fm4-list.page';
import type { FormState } from '#templates/components/form-state';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../web/index.js';
import { AppealHandling } from './appeal-handling.service.js';
import { handlingRoles } from './appeal.policy.js';
import { appealsPerPage, openStates } from './appeal.rules.js';
import { fm4AppealOf, lineOf } from './appeal.views.js';
import { DeclineAppealForm, MoveAppealForm, ProposeForm, ReleaseAppealForm } from './appeals.forms.js';

/** Appeals and complaints in FM4's workspace; each viewer sees those about cases in which they had no part. */
@Controller('fm4/apelaciones')
@Allow({ staff: [...handlingRoles] })
export class AppealsFm4Pages {
  constructor(private readonly handling: AppealHandling) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('ver') asked?: string, @Query('pagina') pageAsked?: string) {
    const over = asked === 'concluidas';
    const page = pageNumber(pageAsked);
    const states = over ? (['resolved', 'withdrawn'] as const) : openStates;
    const { appeals, total } = await this.handling.list(actorOf(viewer), states, page);
    const pages = Math.max(1, Math.ceil(total / appealsPerPage));
    return view(AppealsFm4Page, { rows: appeals.map(lineOf), over, page, pages });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm());
  }

  @Post(':id/tomar')
  take(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(MoveAppealForm) form: Submitted<MoveAppealForm>) {
    return this.done(viewer, id, form, 'taken', ({ version }) => this.handling.take(actorOf(viewer), id, version));
  }

  @Post(':id/devolver')
  release(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ReleaseAppealForm) form: Submitted<ReleaseAppealForm>,
  ) {
    return submit(form, {
      perform: ({ version, conflict }) => this.handling.release(actorOf(viewer), id, version, conflict ?? null),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect('/fm4/apelaciones', { flash: 'flash.appeals.released' }),
    });
  }

  @Post(':id/proponer')
  propose(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ProposeForm) form: Submitted<ProposeForm>) {
    return this.done(viewer, id, form, 'proposed', (value) => this.handling.propose(actorOf(viewer), id, value));
  }

  @Post(':id/confirmar')
  confirm(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(MoveAppealForm) form: Submitted<MoveAppealForm>,
  ) {
    return submit(form, {
      perform: ({ version }) => this.handling.confirm(actorOf(viewer), id, version),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect('/fm4/apelaciones', { flash: 'flash.appeals.resolved' }),
    });
  }

  @Post(':id/rechazar')
  decline(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(DeclineAppealForm) form: Submitted<DeclineAppealForm>,
  ) {
    return this.done(viewer, id, form, 'declined', ({ version, reason }) =>
      this.handling.decline(actorOf(viewer), id, version, reason),
    );
  }

  private done<T>(viewer: Viewer, id: string, form: Submitted<T>, what: string, perform: (value: T) => Promise<void>) {
    return submit(form, {
      perform,
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`/fm4/apelaciones/${id}`, { flash: `flash.appeals.${what}` }),
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const appeal = await this.handling.read(actorOf(viewer), id);
    return view(AppealFm4Page, { appeal: fm4AppealOf(appeal, viewer), form });
  }
}
