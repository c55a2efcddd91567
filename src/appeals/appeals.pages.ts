import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { newId } from '#libs/ids';
import { AppealsInfoPage } from '#templates/appeals/info.page';
import { ComplaintPage } from '#templates/appeals/complaint.page';
import { ComplaintReceiptPage } from '#templates/appeals/complaint-receipt.page';
import { FollowComplaintPage } from '#templates/appeals/follow.page';
import { OwnAppealsPage } from '#templates/appeals/own.page';
import type { FormState } from '#templates/components/form-state';
import {
  actorOf,
  Allow,
  emptyForm,
  localeOf,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../web/index.js';
import { AppealForm, ComplaintForm, ComplaintReceiptForm, WithdrawAppealForm } from './appeals.forms.js';
import { ownAppeals } from './appeal.views.js';
import { leastCounted, resolveWorkingDays } from './appeal.rules.js';
import { Appeals, type Caller } from './appeals.service.js';
import { ComplainedCompanies } from './complained-companies.js';

/** How decisions are contested, in figures too; complaints of anybody, with a name or without, followed by receipt. */
@Controller('apelaciones')
@Allow('public')
export class AppealsPages {
  constructor(
    private readonly appeals: Appeals,
    private readonly companies: ComplainedCompanies,
  ) {}

  @Get()
  async info() {
    const figures = await this.appeals.figures();
    return view(AppealsInfoPage, { figures, days: resolveWorkingDays, least: leastCounted });
  }

  @Get('queja')
  ask(@Query('codigo') code?: unknown) {
    return this.formPage(emptyForm(typeof code === 'string' ? { codigo: code.slice(0, 20) } : {}));
  }

  @Post('queja')
  send(@Submitted(ComplaintForm) form: Submitted<ComplaintForm>, @Req() request: FastifyRequest) {
    return submit(form, {
      perform: (value) => this.appeals.complain(value, { ...callerOf(request), locale: localeOf(request) }),
      invalid: (state) => this.formPage(state),
      // no redirect: the receipt stands in no address, no cookie and no log
      done: (receipt, { correo }) => view(ComplaintReceiptPage, { receipt, mailed: correo !== undefined }),
    });
  }

  @Get('seguimiento')
  follow() {
    return view(FollowComplaintPage, { form: emptyForm(), complaint: null });
  }

  @Post('seguimiento')
  show(@Submitted(ComplaintReceiptForm) form: Submitted<ComplaintReceiptForm>, @Req() request: FastifyRequest) {
    return submit(form, {
      perform: ({ recibo }) => this.appeals.follow(recibo, callerOf(request)),
      invalid: (state) => view(FollowComplaintPage, { form: state, complaint: null }),
      done: ({ company, state, outcome, answer, receivedAt, dueOn, grounds }) =>
        view(FollowComplaintPage, {
          form: emptyForm(),
          complaint: {
            company,
            state,
            outcome: state === 'resolved' ? outcome : null,
            answer: state === 'resolved' ? answer : null,
            receivedAt,
            dueOn,
            grounds,
          },
        }),
    });
  }

  private async formPage(state: FormState): Promise<View> {
    // an expired form gets a new token and keeps its input; one sent too fast keeps its token
    const stale = state.summary?.key === 'refusal.appeals.form-old' || !state.values['inicio'];
    const values = stale ? { ...state.values, inicio: this.appeals.newForm() } : state.values;
    const company = await this.companies.named(String(values['codigo'] ?? ''));
    return view(ComplaintPage, { company, form: { ...state, values } });
  }
}

/** The appeals of a company. */
@Controller('empresa/apelaciones')
@Allow({ company: ['company_admin'] })
export class OwnAppealsPages {
  constructor(private readonly appeals: Appeals) {}

  @Get()
  @Allow({ company: ['company_admin', 'company_editor'] })
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer, emptyForm({ id: newId() }));
  }

  @Post()
  file(@Viewer() viewer: Viewer, @Submitted(AppealForm) form: Submitted<AppealForm>, @Req() request: FastifyRequest) {
    return submit(form, {
      perform: (value) => this.appeals.appeal(actorOf(viewer), { ...value, locale: localeOf(request) }),
      invalid: (state) => this.page(viewer, state),
      done: () => redirect('/empresa/apelaciones', { flash: 'flash.appeals.filed' }),
    });
  }

  @Post('retirar')
  withdraw(@Viewer() viewer: Viewer, @Submitted(WithdrawAppealForm) form: Submitted<WithdrawAppealForm>) {
    return submit(form, {
      perform: ({ id }) => this.appeals.withdraw(actorOf(viewer), id),
      invalid: (state) => this.page(viewer, state),
      done: () => redirect('/empresa/apelaciones', { flash: 'flash.appeals.withdrawn' }),
    });
  }

  private async page(viewer: Viewer, form: FormState): Promise<View> {
    return view(OwnAppealsPage, ownAppeals(await this.appeals.ofCompany(actorOf(viewer)), viewer, form));
  }
}

const callerOf = ({ ip, id }: FastifyRequest): Caller => ({ ip, request: String(id) });
