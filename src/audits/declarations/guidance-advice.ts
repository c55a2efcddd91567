import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../database/index.js';
import { AdviceGiven, type GivenAdvice } from '../../guidance/index.js';
import { refuse } from '../audits.refusals.js';
import { openCasesOf } from '../cases/cases.queries.js';
import { tiesToCase } from '../independence/independence.queries.js';
import { AdvisoryRecords } from './advisory-records.js';

/** The note of an advisory that follows from an answer to a company, as staff read it. */
const NOTE = 'Respondió una pregunta de la empresa desde la guía.';

/** Whoever answers a question of a company has advised it, and does so only while they neither audit nor decide on it. */
@Injectable()
export class GuidanceAdvice implements OnModuleInit {
  constructor(
    private readonly given: AdviceGiven,
    private readonly advisories: AdvisoryRecords,
  ) {}

  onModuleInit(): void {
    this.given.whenGiven((tx, actor, advice) => this.keep(tx, actor, advice));
  }

  /** @throws Refused `audits.advises-own-case` (403) while a case of the company is open in which the person has a part */
  private async keep(
    tx: EntityManager,
    actor: PersonActor,
    { companyId, userId, givenOn }: GivenAdvice,
  ): Promise<void> {
    for (const { id } of await openCasesOf(tx, companyId)) {
      const { audited, voted } = await tiesToCase(tx, { id, companyId });
      if (audited.has(userId) || voted.has(userId)) throw refuse('audits.advises-own-case', { status: 403 });
    }
    await this.advisories.keep(tx, actor, { companyId, userId, kind: 'advice', givenOn, note: NOTE });
  }
}
