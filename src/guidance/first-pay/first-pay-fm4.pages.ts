import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountReportsPage } from '#templates/guidance/first-pay/account-reports.page';
import { actorOf, Allow, localeOf, notFound, redirect, Submitted, view, Viewer } from '../../web/index.js';
import { DecisionForm } from './first-pay.forms.js';
import { moderatorRoles } from './first-pay.rules.js';
import { FirstPays } from './first-pay.service.js';

const home = '/fm4/primer-pago';

/** Reports about banks that wait for FM4: none counts before somebody looked at it. */
@Controller('fm4/primer-pago')
@Allow({ staff: moderatorRoles })
export class FirstPayFm4Pages {
  constructor(private readonly pays: FirstPays) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const banks = new Map(this.pays.content.banks.map(({ id, name }) => [id, name]));
    const documents = new Map((await this.pays.documents(localeOf(request))).map(({ slug, name }) => [slug, name]));
    const reports = await this.pays.waiting(actorOf(viewer));
    return view(AccountReportsPage, {
      rows: reports.map(({ id, bank, document, outcome, happenedOn, receivedAt }) => ({
        id,
        bank: banks.get(bank) ?? bank,
        document: documents.get(document) ?? document,
        outcome,
        happenedOn,
        receivedAt,
      })),
    });
  }

  @Post(':id')
  async decide(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(DecisionForm) form: Submitted<DecisionForm>,
  ) {
    if (!form.ok) throw notFound();
    await this.pays.decide(actorOf(viewer), id, form.value.decision);
    return redirect(home, { flash: `first-pay-fm4.flash.${form.value.decision}` });
  }
}
