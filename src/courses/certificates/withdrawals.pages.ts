import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import type { FormState } from '#templates/components/form-state';
import { WithdrawalPage } from '#templates/courses/certificates/withdrawal.page';
import { WithdrawalsPage } from '#templates/courses/certificates/withdrawals.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { certificateState, LONGEST_LOOKUP } from './certificate.rules.js';
import { reasonLength, WithdrawalForm } from './certificates.forms.js';
import { Certificates } from './certificates.service.js';
import type { WithdrawalRow } from './withdrawals.queries.js';
import { Withdrawals } from './withdrawals.service.js';

const here = '/fm4/cursos/constancias';

/** Certificates of courses, for FM4's administration: looked up by their code, and withdrawn by two people. */
@Controller('fm4/cursos/constancias')
@Allow({ staff: ['staff_admin'] })
export class WithdrawalsPages {
  constructor(
    private readonly withdrawals: Withdrawals,
    private readonly certificates: Certificates,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('codigo') typed?: string) {
    const code = typeof typed === 'string' ? typed.trim().slice(0, LONGEST_LOOKUP) : '';
    if (code !== '') {
      const looked = await this.certificates.look(code);
      if (looked.found) return redirect(`${here}/${formatCode(looked.certificate.code)}`);
    }
    const { open, decided } = await this.withdrawals.list(actorOf(viewer));
    const form: FormState = code === '' ? emptyForm() : missing(code);
    const page = { open: open.map(shown), decided: decided.map(shown), form };
    return view(WithdrawalsPage, page, { status: code === '' ? 200 : 404 });
  }

  @Get(':code')
  one(@Viewer() viewer: Viewer, @Param('code') code: string) {
    return this.page(viewer, code, emptyForm());
  }

  @Post(':code')
  propose(
    @Viewer() viewer: Viewer,
    @Param('code') code: string,
    @Submitted(WithdrawalForm) form: Submitted<WithdrawalForm>,
  ) {
    return submit(form, {
      perform: ({ reason }) => this.withdrawals.propose(actorOf(viewer), code, reason),
      invalid: (state) => this.page(viewer, code, state),
      done: () => redirect(`${here}/${code}`, { flash: 'courses-fm4.withdrawal.proposed' }),
    });
  }

  @Post('propuestas/:id/confirmar')
  async confirm(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const code = await this.withdrawals.confirm(actorOf(viewer), id);
    return redirect(`${here}/${formatCode(code)}`, { flash: 'courses-fm4.withdrawal.confirmed' });
  }

  @Post('propuestas/:id/rechazar')
  async decline(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const code = await this.withdrawals.decline(actorOf(viewer), id);
    return redirect(`${here}/${formatCode(code)}`, { flash: 'courses-fm4.withdrawal.declined' });
  }

  private async page(viewer: Viewer, typed: string, form: FormState) {
    const { certificate, history } = await this.withdrawals.one(actorOf(viewer), typed);
    const { code, courseTitle, personName, companyName, issuedAt, expiresOn } = certificate;
    return view(WithdrawalPage, {
      code: formatCode(code),
      courseTitle,
      personName,
      companyName,
      issuedAt,
      expiresOn,
      state: certificateState(certificate, this.certificates.today),
      history: history.map((one) => ({ ...shown(one), own: one.proposedBy === viewer.userId })),
      longest: reasonLength.most,
      form,
    });
  }
}

const shown = ({ id, code, courseTitle, reason, proposer, proposedAt, state, decider, decidedAt }: WithdrawalRow) => ({
  id,
  code: formatCode(code),
  courseTitle,
  reason,
  proposer,
  proposedAt,
  state,
  decider,
  decidedAt,
});

const missing = (typed: string): FormState => ({
  values: { codigo: typed },
  errors: { codigo: { key: 'courses-fm4.withdrawal.missing', params: {} } },
});
