import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf, municipalityOfJalisco } from '#libs/mexico';
import { Courses } from '../../courses/index.js';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { Reminders } from '../../notifications/index.js';
import { ListedCompanies, type ListedCompany } from '../../verification/index.js';
import { conflict, notFound } from '../../web/index.js';
import { LIAISON_COURSE } from '../liaison.course.js';
import { refuse } from '../liaison.refusals.js';
import { LiaisonOfficeEntity } from './office.entity.js';
import {
  liaisonsOf,
  lockOffice,
  municipalityOf,
  officeOf,
  type OfficeRow,
  type OfficeStanding,
  officeStandings,
} from './office.queries.js';
import { inFives, type OfficeData } from './office.rules.js';

/** The type of offices among the subjects of acts and mails. */
export const LIAISON_OFFICE = 'liaison-office';

/** Companies shown on the page of a municipality; the directory has the rest. */
const MOST_COMPANIES = 12;

/** What everybody may know of a municipality. */
export interface PublicMunicipality {
  readonly office: OfficeRow | null;
  readonly companies: readonly ListedCompany[];
  /** People trained, in whole fives; null: fewer than five. */
  readonly trained: number | null;
}

/** The offices of municipalities: what everybody reads, and what their liaisons and FM4 say and confirm. */
@Injectable()
export class LiaisonOffices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly listed: ListedCompanies,
    private readonly courses: Courses,
  ) {}

  /** What there is of each municipality with an office. */
  standings(): Promise<OfficeStanding[]> {
    return this.db.read(officeStandings);
  }

  /** @throws Refused `not-found` for what is no municipality of Jalisco */
  async municipality(code: string): Promise<PublicMunicipality> {
    if (!municipalityOfJalisco(code)) throw notFound();
    const today = dayOf(this.clock.now());
    const found = await this.db.read(async (tx) => ({
      office: await officeOf(tx, code),
      companies: await this.listed.in(tx, today, code, MOST_COMPANIES),
    }));
    const trained = await this.trained(code);
    return { ...found, trained: trained.get(code) ?? null };
  }

  /** People trained by municipality, or of one alone, as it may be published: in whole fives, and none where they are fewer. */
  async trained(code: string | null): Promise<ReadonlyMap<string, number>> {
    const counts = await this.db.as(system('liaison.trained'), (tx) => this.courses.trainedIn(tx, code));
    const shown = counts.map(({ municipality, n }) => [municipality, inFives(n)] as const);
    return new Map(shown.filter(([, n]) => n > 0));
  }

  /** Indicator IN-I1: who passed the course for liaisons, of those who serve now. For FM4. */
  liaisonsTrained(staff: PersonActor): Promise<{ trained: number; serving: number }> {
    return this.db.as(staff, async (tx) => {
      const ids = (await liaisonsOf(tx, null)).flatMap(({ userId }) => userId ?? []);
      return { trained: await this.courses.certifiedAmong(tx, LIAISON_COURSE, ids), serving: ids.length };
    });
  }

  /** The office of the municipality whose liaison the person is; null for a person without one. */
  own(person: PersonActor): Promise<OfficeRow | null> {
    return this.db.as(person, async (tx) => {
      const municipality = await municipalityOf(tx, person.userId);
      return municipality === null ? null : officeOf(tx, municipality);
    });
  }

  /** The municipality whose liaison the person is. @throws Refused `not-found` */
  async ownMunicipality(person: PersonActor): Promise<string> {
    const found = await this.db.as(person, (tx) => municipalityOf(tx, person.userId));
    if (found === null) throw notFound();
    return found;
  }

  /** Makes the office of a municipality where there is none yet. In FM4's scope or the system's. */
  async begin(tx: EntityManager, municipality: string, at: Date): Promise<string> {
    const row = { id: newId(), municipality, createdAt: at, awaitedSince: at };
    await tx.createQueryBuilder().insert().into(LiaisonOfficeEntity).values(row).orIgnore().execute();
    return (await officeOf(tx, municipality))!.id;
  }

  /**
   * Writes what an office says of itself, which confirms it. The same again is a confirmation.
   * @param municipality for FM4; a liaison writes their own
   * @throws Refused `not-found`, `conflict` when it was changed since `version`, `liaison.personal-data` at its field
   */
  async save(person: PersonActor, municipality: string, version: number, data: OfficeData): Promise<void> {
    if (!municipalityOfJalisco(municipality)) throw notFound();
    for (const field of ['office', 'hours', 'offers'] as const)
      if (telltaleInText(data[field]) === 'number') throw refuse('liaison.personal-data', { status: 422, field });
    await this.change(person, municipality, async (tx, at) => {
      const id = await this.begin(tx, municipality, at);
      const office = (await lockOffice(tx, municipality))!;
      const same = (Object.keys(data) as (keyof OfficeData)[]).every((key) => office[key] === data[key]);
      if (office.version !== version && !same) throw conflict();
      const contactSaidBy = data.contactName === '' ? null : person.userId;
      const said = { ...data, contactSaidBy, confirmedAt: at, confirmedBy: person.userId };
      await tx.update(LiaisonOfficeEntity, { id }, { ...said, version: office.version + 1 });
      return id;
    });
  }

  /** Confirms what is there as it is. @throws Refused `not-found`, `conflict`, `liaison.nothing-to-confirm` */
  async confirm(person: PersonActor, municipality: string, version: number): Promise<void> {
    await this.change(person, municipality, async (tx, at) => {
      const office = await lockOffice(tx, municipality);
      if (!office) throw notFound();
      if (office.office === '') throw refuse('liaison.nothing-to-confirm');
      if (office.version !== version) throw conflict();
      await tx.update(LiaisonOfficeEntity, { id: office.id }, { confirmedAt: at, confirmedBy: person.userId });
      return office.id;
    });
  }

  private async change(
    person: PersonActor,
    municipality: string,
    work: (tx: EntityManager, at: Date) => Promise<string>,
  ): Promise<void> {
    // whom it concerns, and is mailed, a liaison does not see
    const scope = system('liaison.office', person.request);
    const change = { what: 'liaison.confirm', subject: municipality };
    await this.db.change(scope, change, async (tx) => {
      const at = this.clock.now();
      const id = await work(tx, at);
      const subject = { type: LIAISON_OFFICE, id };
      await recordAct(tx, person, { at, act: 'liaison.confirmed', subject, details: { municipality } });
      await this.reminders.refresh(tx, LIAISON_OFFICE, id);
    });
  }
}
