import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, Allow, file, localeOf, Viewer } from '../../web/index.js';
import { DecisionLetters } from './letters.service.js';

const pdf = (bytes: Uint8Array, locale: 'es' | 'en') =>
  file(bytes, {
    contentType: 'application/pdf',
    name: locale === 'en' ? 'decision-letter.pdf' : 'carta-de-decision.pdf',
    inline: true,
  });

/** The letter in which the committee's decision is given to the company, in the reader's language. */
@Controller()
export class LettersPages {
  constructor(private readonly letters: DecisionLetters) {}

  @Get('empresa/auditoria/carta.pdf')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async own(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const locale = localeOf(request);
    return pdf(await this.letters.ofCompany(actorOf(viewer), locale), locale);
  }

  @Get('fm4/comite/:id/carta.pdf')
  @Allow({ staff: ['committee', 'auditor', 'staff_admin'] })
  async ofCase(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return pdf(await this.letters.ofCase(actorOf(viewer), id, 'es'), 'es');
  }
}
