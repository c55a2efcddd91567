import { Controller, Get, Param, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf, municipalityOfJalisco, regionsOfJalisco } from '#libs/mexico';
import { MunicipalitiesPage } from '#templates/liaison/directory/municipalities.page';
import { MunicipalityPage } from '#templates/liaison/directory/municipality.page';
import { Allow, notFound, view } from '../../web/index.js';
import { municipalitiesFound, municipalitySearch, MOST_ASKED, officeFacts } from './office.views.js';
import { LiaisonOffices } from './offices.service.js';

/** A page for each of the 125 municipalities: whom to turn to there. */
@Controller('municipios')
@Allow('public')
export class MunicipalityPages {
  constructor(
    private readonly offices: LiaisonOffices,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Query() asked: Record<string, unknown>) {
    const search = municipalitySearch(asked);
    const lines = municipalitiesFound(search, await this.offices.standings(), dayOf(this.clock.now()));
    const filtered = search.question !== '' || search.region !== null;
    return view(MunicipalitiesPage, { lines, search, filtered, regions: regionsOfJalisco, maxLength: MOST_ASKED });
  }

  @Get(':clave')
  async show(@Param('clave') code: string) {
    const municipality = municipalityOfJalisco(code);
    if (!municipality) throw notFound();
    const { office, companies, trained } = await this.offices.municipality(code);
    const facts = officeFacts(office, dayOf(this.clock.now()));
    return view(MunicipalityPage, { municipality, office: facts, companies, trained });
  }
}
