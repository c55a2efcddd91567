import { Controller, Get, Param } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf, municipalityOfJalisco } from '#libs/mexico';
import { KitPage } from '#templates/liaison/field-kit/kit.page';
import { anonymous } from '../../database/index.js';
import { Institutions, serves } from '../../guidance/index.js';
import { Allow, notFound, serviceWorker, view } from '../../web/index.js';
import { officeFacts } from '../directory/office.views.js';
import { LiaisonOffices } from '../directory/offices.service.js';
import { currentUntil } from './kit.rules.js';

/**
 * The field kit of a municipality: one page to print, or to read without a network. It has neither account nor menus, so that
 * what a device keeps is the same for everybody.
 */
@Controller('kit')
@Allow('public')
export class KitPages {
  constructor(
    private readonly offices: LiaisonOffices,
    private readonly institutions: Institutions,
    private readonly clock: Clock,
  ) {}

  /** Its service worker; being here it can serve no other page than these. */
  @Get('trabajador.js')
  worker() {
    return serviceWorker('offline-pages-worker.js');
  }

  @Get(':clave')
  async show(@Param('clave') code: string) {
    const municipality = municipalityOfJalisco(code);
    if (!municipality) throw notFound();
    const today = dayOf(this.clock.now());
    const { office } = await this.offices.municipality(code);
    const institutions = (await this.institutions.list(anonymous, ''))
      .filter(({ content }) => serves(content, code) && content.forPeople.length > 0)
      .map(({ slug, content }) => ({
        id: slug,
        name: content.name,
        acronym: content.acronym,
        forPeople: content.forPeople,
        site: content.site?.sure ? content.site.domain : null,
        phone: content.phone,
        caution: content.caution,
      }));
    return view(KitPage, {
      municipality,
      office: officeFacts(office, today),
      institutions,
      madeOn: today,
      until: currentUntil(today),
    });
  }
}
