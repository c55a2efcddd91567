import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { Assessments } from '../../assessments/index.js';
import { type AuditDecision, Committee } from '../../audits/index.js';
import { system } from '../../database/index.js';
import { Awards } from './award.service.js';

/** Grants the level that the committee decided, in the transaction of the decision. */
@Injectable()
export class DecidedAwards implements OnModuleInit {
  constructor(
    private readonly committee: Committee,
    private readonly assessments: Assessments,
    private readonly accounts: Accounts,
    private readonly awards: Awards,
  ) {}

  onModuleInit(): void {
    this.committee.whenDecided((tx, decision) => this.award(tx, decision));
  }

  private async award(tx: EntityManager, decision: AuditDecision): Promise<void> {
    if (decision.level === null) return;
    const { instrument } = await this.assessments.submission(tx, decision.assessmentId);
    const level = instrument.levels.find(({ id }) => id === decision.level)!;
    await this.awards.award(tx, system('distinctions.award'), {
      ...decision,
      level: { id: level.id, name: level.name, validityMonths: level.validityMonths },
      signatories: await this.signatories(tx, decision.voterIds),
    });
  }

  /** The members of the committee who decided. */
  private async signatories(tx: EntityManager, voterIds: readonly string[]) {
    const people = [];
    for (const id of voterIds) people.push(await this.accounts.personOf(tx, id));
    return people.flatMap((person) => (person ? [{ name: person.name, role: 'committee' }] : []));
  }
}
