import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf, municipalitiesOfJalisco } from '#libs/mexico';
import type { MapMunicipality } from '#templates/liaison/map/map.shapes';
import { Database, system } from '../../database/index.js';
import { ListedCompanies } from '../../verification/index.js';
import { LiaisonOffices } from '../directory/offices.service.js';
import { linkedMunicipalities } from './map.queries.js';

/** What everybody may know of all 125 municipalities. */
@Injectable()
export class LiaisonMap {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly listed: ListedCompanies,
    private readonly offices: LiaisonOffices,
  ) {}

  /** All municipalities, in the order of their codes. */
  async read(): Promise<MapMunicipality[]> {
    const today = dayOf(this.clock.now());
    const companies = await this.db.read((tx) => this.listed.countsByMunicipality(tx, today));
    // who they are nobody reads here: only whether there is somebody
    const linked = await this.db.as(system('liaison.map'), (tx) => linkedMunicipalities(tx, today));
    const byCode = new Map(linked.map((one) => [one.municipality, one]));
    const trained = await this.offices.trained(null);
    return municipalitiesOfJalisco.map(({ code, name, region }) => ({
      id: code,
      name,
      region,
      liaison: byCode.get(code)?.hasLiaison ?? false,
      agreements: byCode.get(code)?.agreements ?? 0,
      companies: companies.get(code) ?? 0,
      trained: trained.get(code) ?? null,
    }));
  }
}
