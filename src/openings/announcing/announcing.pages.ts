import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { OwnOpeningPage } from '#templates/openings/announcing/opening.page';
import { OwnOpeningsPage } from '#templates/openings/announcing/openings.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { openingProblems } from '../opening.rules.js';
import { BeginOpeningForm, CloseForm, OpeningForm, OutcomeForm } from './announcing.forms.js';
import { Announcing } from './announcing.service.js';
import { MinimumPay } from './minimum-pay.js';
import { normsIn, openingLine, ownOpeningView, problemsAt, textIn } from './opening.views.js';

const home = '/empresa/vacantes';

/** The openings of a company. */
@Controller('empresa/vacantes')
@Allow({ company: ['company_admin', 'company_editor'] })
export class AnnouncingPages {
  constructor(
    private readonly announcing: Announcing,
    private readonly minimumPay: MinimumPay,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer, @Query('pagina') asked?: unknown) {
    return this.listPage(viewer, emptyForm({ id: newId() }), asked);
  }

  @Post()
  begin(@Viewer() viewer: Viewer, @Submitted(BeginOpeningForm) form: Submitted<BeginOpeningForm>) {
    return submit(form, {
      perform: ({ id }) => this.announcing.begin(actorOf(viewer), id),
      invalid: (state) => this.listPage(viewer, state, undefined),
      done: (_, { id }) => redirect(`${home}/${id}`),
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id);
  }

  @Post(':id')
  save(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(OpeningForm) form: Submitted<OpeningForm>) {
    return submit(form, {
      perform: (value) => this.announcing.save(actorOf(viewer), id, value.version, textIn(value), normsIn(value)),
      invalid: (state) => this.page(viewer, id, { state, form }),
      done: () => redirect(`${home}/${id}#revisor`, { flash: 'flash.openings.saved' }),
    });
  }

  @Post(':id/enviar')
  async send(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(OpeningForm) form: Submitted<OpeningForm>) {
    return submit(await this.complete(viewer, form), {
      perform: (value) => this.announcing.send(actorOf(viewer), id, value.version, textIn(value), normsIn(value)),
      invalid: (state) => this.page(viewer, id, { state, form }),
      done: () => redirect(`${home}/${id}`, { flash: 'flash.openings.sent' }),
    });
  }

  @Post(':id/descartar')
  async discard(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.announcing.discard(actorOf(viewer), id);
    return redirect(home, { flash: 'flash.openings.discarded' });
  }

  @Post(':id/cerrar')
  close(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(CloseForm) form: Submitted<CloseForm>) {
    return submit(form, {
      perform: ({ reason }) => this.announcing.close(actorOf(viewer), id, reason),
      invalid: (state) => this.page(viewer, id, { state, form: null }),
      done: () => redirect(`${home}/${id}`, { flash: 'flash.openings.closed' }),
    });
  }

  @Post(':id/resultado')
  outcome(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(OutcomeForm) form: Submitted<OutcomeForm>) {
    return submit(form, {
      perform: (value) => this.announcing.tellOutcome(actorOf(viewer), id, value),
      invalid: (state) => this.page(viewer, id, { state: null, form: null, outcome: state }),
      done: () => redirect(`${home}/${id}`, { flash: 'flash.openings.outcome' }),
    });
  }

  private async listPage(viewer: Viewer, form: FormState, asked: unknown): Promise<View> {
    const { openings, page, pages, problem } = await this.announcing.list(actorOf(viewer), asked);
    const today = dayOf(this.clock.now());
    return view(OwnOpeningsPage, { lines: openings.map((one) => openingLine(one, today)), page, pages, problem, form });
  }

  private async page(
    viewer: Viewer,
    id: string,
    posted: { state: FormState | null; form: Submitted<OpeningForm> | null; outcome?: FormState } | null = null,
  ): Promise<View> {
    const actor = actorOf(viewer);
    const own = await this.announcing.read(actor, id);
    const today = dayOf(this.clock.now());
    const minimum = await this.minimumPay.on(actor, today);
    const value = posted?.form?.ok ? posted.form.value : null;
    const typed = value && { text: textIn(value), norms: normsIn(value) };
    const props = ownOpeningView(own, { today, minimum, form: posted?.state ?? null }, typed);
    return view(OwnOpeningPage, posted?.outcome ? { ...props, outcomeForm: posted.outcome } : props);
  }

  /** What it takes to be sent, told at every field at once. */
  private async complete(viewer: Viewer, form: Submitted<OpeningForm>): Promise<Submitted<OpeningForm>> {
    if (!form.ok) return form;
    const today = dayOf(this.clock.now());
    const minimum = await this.minimumPay.on(actorOf(viewer), today);
    const problems = openingProblems(textIn(form.value), { today, minimumPerDay: minimum?.perDay ?? null });
    if (problems.length === 0) return form;
    return { ok: false, raw: form.raw, state: { values: form.raw, errors: problemsAt(problems) } };
  }
}
