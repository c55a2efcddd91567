import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { AgreementPage } from '#templates/liaison/agreements/agreement.page';
import { OwnAgreementsPage } from '#templates/liaison/agreements/own-agreements.page';
import { actorOf, Allow, file, localeOf, view, Viewer } from '../../web/index.js';
import { AgreementDocuments } from './agreement-documents.js';
import { agreementLimits } from './agreement.rules.js';
import { agreementFacts, agreementLines, allyLines, commitmentLine } from './agreement.views.js';
import { Agreements } from './agreements.service.js';
import { Commitments } from './commitments.service.js';

const home = '/enlaces/acuerdos';

/** What FM4 and a liaison's municipality agreed; the liaison closes what is the municipality's. */
@Controller('enlaces/acuerdos')
@Allow({ staff: ['partner'] })
export class OwnAgreementPages {
  constructor(
    private readonly agreements: Agreements,
    private readonly commitments: Commitments,
    private readonly documents: AgreementDocuments,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('pagina') asked?: unknown) {
    const { agreements, page, pages } = await this.agreements.list(actorOf(viewer), 'all', asked);
    return view(OwnAgreementsPage, {
      lines: agreementLines(agreements, dayOf(this.clock.now())),
      allies: allyLines(await this.commitments.shares(actorOf(viewer))),
      page,
      pages,
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id);
  }

  @Get(':id/acuerdo.pdf')
  async pdf(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    const bytes = await this.documents.draw(await this.agreements.read(actorOf(viewer), id), localeOf(request));
    return file(bytes, { contentType: 'application/pdf', name: 'acuerdo.pdf', inline: true });
  }

  private async page(viewer: Viewer, id: string) {
    const { agreement, commitments } = await this.agreements.read(actorOf(viewer), id);
    const today = dayOf(this.clock.now());
    return view(AgreementPage, {
      place: 'liaison',
      home,
      agreement: agreementFacts(agreement, today),
      commitments: commitments.map((one) => commitmentLine(one, today)),
      limits: agreementLimits,
      form: null,
    });
  }
}
