import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { addDays, instantOf } from '#libs/mexico';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { currentFramework, type Framework, type SectionRow } from '../framework/framework.queries.js';
import { refuse } from '../guidance.refusals.js';
import { pastDay } from '../past-day.rules.js';
import { reviewFlags } from '../review-flags.queries.js';
import { dayOf } from '../review.rules.js';
import { textsBefore } from '../texts.queries.js';
import {
  allSituations,
  findSituations,
  findWholeSituations,
  type FoundSituations,
  noteConsultation,
  situationBySlug,
  type SituationRow,
} from './situations.queries.js';

/** Documentary situations, for anyone. */
@Injectable()
export class Situations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.clock.now());
  }

  /** All situations, in their order. */
  all(actor: Actor): Promise<SituationRow[]> {
    return this.db.readAs(actor, allSituations);
  }

  /** Those that match the question, best first, as lists show them. */
  find(question: string): Promise<FoundSituations> {
    return this.db.read((tx) => findSituations(tx, question));
  }

  /** As `find`, whole. */
  findWhole(question: string): Promise<SituationRow[]> {
    return this.db.read((tx) => findWholeSituations(tx, question));
  }

  /**
   * One situation. Notes for the company's journey that its people look situations up; not in the log of use cases,
   * because which one could reveal a person.
   * @throws Refused `not-found`
   */
  async one(actor: Actor, slug: string): Promise<SituationRow> {
    const row = await this.db.readAs(actor, async (tx) => {
      const found = await situationBySlug(tx, slug);
      const companyId = actor.kind === 'person' ? actor.companyId : null;
      if (found && companyId) await noteConsultation(tx, companyId, this.clock.now());
      return found;
    });
    if (!row) throw notFound();
    return row;
  }

  /**
   * A day of which somebody asks what the guidance said, and the instant at which it was over.
   * @throws Refused `guidance.day-none`, `guidance.day-ahead` (422)
   */
  dayAsked(asked: unknown): { day: string; before: Date } {
    const text = typeof asked === 'string' ? asked : '';
    const read = pastDay(text, this.today);
    if ('fault' in read)
      throw refuse(`guidance.day-${read.fault}`, {
        status: 422,
        params: { day: read.fault === 'ahead' ? spoken(text) : text.slice(0, 40) },
      });
    return { day: read.day, before: instantOf(addDays(read.day, 1)) };
  }

  /**
   * What a situation said at the end of a day, with the framework as it stood then. Today: as it stands now.
   * @throws Refused as `dayAsked`; `guidance.day-before` (404) when the page was not there yet
   */
  async onDay(
    actor: Actor,
    slug: string,
    asked: unknown,
  ): Promise<{ row: SituationRow; version: string; day: string; framework: Framework }> {
    const { day, before } = this.dayAsked(asked);
    return this.db.readAs(actor, async (tx) => {
      const text = (await textsBefore(tx, 'situations', before)).find((one) => one.slug === slug);
      const found = text && { ...text, flags: (await reviewFlags(tx, 'situaciones', before)).get(slug) ?? [] };
      if (!found) {
        if (!(await situationBySlug(tx, slug))) throw notFound();
        throw refuse('guidance.day-before', { status: 404, params: { day: spoken(day) } });
      }
      const framework = await frameworkBefore(tx, before);
      return { row: found as unknown as SituationRow, version: found.version, day, framework };
    });
  }

  /** All situations and the framework as they stood just before an instant; as they are now where nothing was kept then. */
  allOnDay(actor: Actor, before: Date): Promise<{ situations: SituationRow[]; framework: Framework }> {
    return this.db.readAs(actor, async (tx) => {
      const texts = (await textsBefore(tx, 'situations', before)) as unknown as SituationRow[];
      const situations = texts.length > 0 ? texts : await allSituations(tx);
      return { situations, framework: await frameworkBefore(tx, before) };
    });
  }
}

/** A day as the sentence of a refusal takes it: an instant of it. */
const spoken = (day: string): number => instantOf(day, '12:00').getTime();

async function frameworkBefore(tx: EntityManager, before: Date): Promise<Framework> {
  const sections = (await textsBefore(tx, 'framework', before)) as unknown as SectionRow[];
  return sections.length > 0 ? { sections } : currentFramework(tx);
}
