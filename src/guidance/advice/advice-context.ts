import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '../../database/index.js';
import { isRefusal } from '../../web/index.js';
import { Hires } from '../hires/hires.service.js';
import { situationsEdition } from '../situations/situations.queries.js';
import { Situations } from '../situations/situations.service.js';
import { type OutcomePlace, OutcomePlaces, situationAddress } from '../wizard/outcome-places.js';
import type { AdviceContext } from './advice.types.js';

/** What the guidance says where somebody asks: it goes with the question, as it stands that day. */
@Injectable()
export class AdviceContexts {
  constructor(
    private readonly db: Database,
    private readonly situations: Situations,
    private readonly places: OutcomePlaces,
    private readonly hires: Hires,
  ) {}

  /**
   * The context of a page of the guidance or of a hire file of the company, by its address.
   * @returns null for an address that is none of those, or of an earlier edition of the questions
   */
  async at(actor: Actor, companyId: string, from: string): Promise<AdviceContext | null> {
    const place = await this.places.at(from);
    if (place) return this.of(actor, place, false);
    const situation = await this.situationOfHire(actor, companyId, from);
    return situation === null ? null : this.about(actor, situation, true);
  }

  /** The context of a situation that was chosen from the list; null when there is none. */
  about(actor: Actor, situation: string, fromHire = false): Promise<AdviceContext | null> {
    return this.of(actor, { situation, address: situationAddress(situation), flow: null }, fromHire);
  }

  private async of(actor: Actor, place: OutcomePlace, fromHire: boolean): Promise<AdviceContext | null> {
    const row = await orNull(this.situations.one(actor, place.situation));
    if (!row) return null;
    const { flow, ...at } = place;
    return {
      ...at,
      short: row.content.short,
      group: row.content.group,
      verdict: row.content.verdict,
      edition: await this.db.as(actor, situationsEdition),
      reviewedOn: row.reviewedOn,
      flow: flow && { edition: flow.edition, verdict: flow.verdict, ...flow.words.es },
      fromHire,
    };
  }

  private async situationOfHire(actor: Actor, companyId: string, from: string): Promise<string | null> {
    const [, id] = /^\/empresa\/contrataciones\/([0-9a-f-]{36})$/.exec(from) ?? [];
    const hire = id === undefined ? null : await orNull(this.hires.one(actor, companyId, id));
    return hire && hire.situation;
  }
}

/** What is not there is null. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (isRefusal(error, 'not-found')) return null;
    throw error;
  }
}
