import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { AgreementPage } from '#templates/liaison/agreements/agreement.page';
import { EditAgreementPage, EndAgreementPage } from '#templates/liaison/agreements/edit-agreement.page';
import { NewAgreementPage } from '#templates/liaison/agreements/new-agreement.page';
import { StaffAgreementsPage } from '#templates/liaison/agreements/staff-agreements.page';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  localeOf,
  redirect,
  submit,
  Submitted,
  view,
  Viewer,
} from '../../web/index.js';
import { refuse } from '../liaison.refusals.js';
import { AgreementDocuments } from './agreement-documents.js';
import { AgreementForm, CommitmentForm, NewAgreementForm, ReasonForm } from './agreement.forms.js';
import { agreementLimits } from './agreement.rules.js';
import {
  agreementFacts,
  agreementForm,
  agreementLines,
  agreementTextIn,
  allyLines,
  commitmentLine,
} from './agreement.views.js';
import { Agreements } from './agreements.service.js';
import { Commitments } from './commitments.service.js';

const home = '/fm4/acuerdos';
const tabs = { vencidos: 'overdue', 'por-terminar': 'ending', terminados: 'ended' } as const;

/** Agreements with allies in FM4's workspace. */
@Controller('fm4/acuerdos')
@Allow({ staff: ['staff_admin'] })
export class StaffAgreementPages {
  constructor(
    private readonly agreements: Agreements,
    private readonly commitments: Commitments,
    private readonly documents: AgreementDocuments,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('ver') asked?: unknown, @Query('pagina') number?: unknown) {
    const known = typeof asked === 'string' && Object.hasOwn(tabs, asked);
    const tab = known ? tabs[asked as keyof typeof tabs] : 'all';
    const { agreements, page, pages } = await this.agreements.list(actorOf(viewer), tab, number);
    return view(StaffAgreementsPage, {
      tab,
      lines: agreementLines(agreements, dayOf(this.clock.now())),
      allies: allyLines(await this.commitments.shares(actorOf(viewer))),
      page,
      pages,
    });
  }

  @Get('nuevo')
  begin() {
    return this.newPage(emptyForm({ id: newId(), version: '1' }));
  }

  @Post('nuevo')
  write(@Viewer() viewer: Viewer, @Submitted(NewAgreementForm) form: Submitted<NewAgreementForm>) {
    return submit(form, {
      perform: (value) => {
        const ally = { municipality: value.municipality || null, institution: value.institution };
        return this.agreements.write(actorOf(viewer), value.id, ally, agreementTextIn(value));
      },
      invalid: (state) => this.newPage(state),
      done: (_, { id }) => redirect(`${home}/${id}`, { flash: 'flash.liaison.agreement-saved' }),
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Get(':id/acuerdo.pdf')
  async pdf(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    const bytes = await this.documents.draw(await this.agreements.read(actorOf(viewer), id), localeOf(request));
    return file(bytes, { contentType: 'application/pdf', name: 'acuerdo.pdf', inline: true });
  }

  @Get(':id/cambiar')
  askToChange(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.changePage(viewer, id, null);
  }

  @Post(':id/cambiar')
  change(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AgreementForm) form: Submitted<AgreementForm>) {
    return submit(form, {
      perform: (value) => this.agreements.change(actorOf(viewer), id, value.version, agreementTextIn(value)),
      invalid: (state) => this.changePage(viewer, id, state),
      done: () => redirect(`${home}/${id}`, { flash: 'flash.liaison.agreement-saved' }),
    });
  }

  @Get(':id/terminar')
  askToEnd(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.endPage(viewer, id, emptyForm());
  }

  @Post(':id/terminar')
  end(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ReasonForm) form: Submitted<ReasonForm>) {
    return submit(form, {
      perform: ({ reason }) => this.agreements.end(actorOf(viewer), id, reason),
      invalid: (state) => this.endPage(viewer, id, state),
      done: () => redirect(`${home}/${id}`, { flash: 'flash.liaison.agreement-ended' }),
    });
  }

  @Post(':id/compromisos')
  commit(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(CommitmentForm) form: Submitted<CommitmentForm>,
  ) {
    return submit(form, {
      perform: (value) => this.agreements.commit(actorOf(viewer), id, value),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${home}/${id}`, { flash: 'flash.liaison.committed' }),
    });
  }

  private newPage(form: FormState) {
    return view(NewAgreementPage, { form, limits: agreementLimits });
  }

  private async changePage(viewer: Viewer, id: string, form: FormState | null) {
    const { agreement } = await this.agreements.read(actorOf(viewer), id);
    if (agreement.endedOn !== null) throw refuse('liaison.agreement-over');
    const version = String(agreement.version);
    return view(EditAgreementPage, {
      agreement,
      limits: agreementLimits,
      // with the present version: having seen that it changed, they may save again
      form: form ? { ...form, values: { ...form.values, version } } : agreementForm(agreement),
    });
  }

  private async endPage(viewer: Viewer, id: string, form: FormState) {
    const { agreement } = await this.agreements.read(actorOf(viewer), id);
    return view(EndAgreementPage, { agreement, limits: agreementLimits, form });
  }

  private async page(viewer: Viewer, id: string, form: FormState | null) {
    const { agreement, commitments } = await this.agreements.read(actorOf(viewer), id);
    const today = dayOf(this.clock.now());
    const facts = agreementFacts(agreement, today);
    return view(AgreementPage, {
      place: 'fm4',
      home,
      agreement: facts,
      commitments: commitments.map((one) => commitmentLine(one, today)),
      limits: agreementLimits,
      form: facts.state === 'ended' ? null : (form ?? emptyForm({ id: newId() })),
    });
  }
}
