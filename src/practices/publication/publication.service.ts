import { Injectable } from '@nestjs/common';
import { Database, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { Adoptions } from '../adoption/adoptions.service.js';
import { roundsOf, saidOf } from '../bank/bank.queries.js';
import { InstrumentItems } from '../bank/instrument-items.js';
import { outcomesOf } from '../bank/outcome.views.js';
import {
  type BankSearch,
  countListed,
  formerBySlug,
  foundPractices,
  linkedItems,
  listedPractices,
  publishedBySlug,
} from './publication.queries.js';

/** The bank as everybody reads it. */
@Injectable()
export class PublishedPractices {
  constructor(
    private readonly db: Database,
    private readonly adoptions: Adoptions,
    private readonly items: InstrumentItems,
  ) {}

  /** A page of the list, or what a question finds; with the items by which it can be narrowed. */
  list(search: BankSearch, page: number) {
    return this.db.read(async (tx) => {
      const asked = search.question !== '';
      const lines = asked ? await foundPractices(tx, search) : await listedPractices(tx, search, page);
      const total = asked ? lines.length : await countListed(tx, search);
      const linked = new Set(await linkedItems(tx));
      const items = (await this.items.all(tx)).filter(({ id }) => linked.has(id));
      return { lines, total, items };
    });
  }

  /** A published practice with its reviews, what companies made of it, and the items it helps with. @throws Refused `not-found` */
  async read(slug: string) {
    const found = await this.db.read(async (tx) => {
      const practice = await publishedBySlug(tx, slug);
      if (!practice) return null;
      const outcomes = outcomesOf(await roundsOf(tx, practice.id), await saidOf(tx, practice.id));
      const items = (await this.items.all(tx)).filter(({ id }) => practice.items.includes(id));
      return { practice, outcomes, items };
    });
    return found && { ...found, adoption: await this.adoptions.countsOf(found.practice.id) };
  }

  /**
   * What is left of a practice that was public: when it went, and, unless its institution took it back, how its reviews
   * ended. @throws Refused `not-found` for an address that never was
   */
  former(slug: string) {
    return this.db.as(system('practices.former'), async (tx) => {
      const practice = await formerBySlug(tx, slug);
      if (!practice) throw notFound();
      const withdrawn = practice.state === 'withdrawn';
      const rounds = withdrawn ? [] : await roundsOf(tx, practice.id);
      const history = outcomesOf(rounds, []).map(({ class: found, decidedAt, round }) => ({
        class: found,
        decidedAt,
        round,
      }));
      return { withdrawnAt: withdrawn ? practice.withdrawnAt : null, history };
    });
  }
}
