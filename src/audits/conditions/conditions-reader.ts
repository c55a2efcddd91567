import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts/index.js';
import { Assessments, type LevelId } from '../../assessments/index.js';
import { Functions, type FunctionsRecord } from '../../companies/index.js';
import { Database, type PersonActor, system } from '../../database/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, loadCaseOf, namesOf } from '../cases/cases.queries.js';
import { noTies, type Ties } from '../independence/independence.rules.js';
import { CaseConditions, type KnownConditions } from './case-conditions.js';
import { peopleIn } from './conditions.views.js';

/** What the page of a case's conditions shows. */
export interface ConditionsMaterial {
  readonly found: AuditCase;
  readonly known: KnownConditions;
  readonly companyName: string;
  readonly functions: FunctionsRecord | null;
  /** Names by person. */
  readonly names: ReadonlyMap<string, string>;
  /** Who could be the second auditor of a visit. */
  readonly auditors: readonly { readonly userId: string; readonly name: string }[];
}

/** Reads the conditions of cases for their pages. */
@Injectable()
export class ConditionsReader {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
    private readonly accounts: Accounts,
    private readonly assessments: Assessments,
    private readonly functions: Functions,
    private readonly conditions: CaseConditions,
  ) {}

  /** @throws Refused `not-found`, or why the policy says no */
  ofCase(reader: PersonActor, auditId: string): Promise<ConditionsMaterial> {
    return this.db.as(reader, async (tx) => {
      const found = await this.cases.readable(tx, reader, auditId, 'read-review');
      const known = await this.conditions.of(tx, found);
      const functions = await this.functions.of(tx, found.companyId);
      const named = [...peopleIn(known), ...(functions?.assigned.map(({ userId }) => userId) ?? [])];
      const auditors = await this.accounts.staffWith(tx, 'auditor');
      return {
        found,
        known,
        functions,
        companyName: await this.cases.companyName(tx, found.companyId),
        names: await namesOf(tx, named),
        auditors: auditors.filter(({ userId }) => userId !== found.audit.auditorId),
      };
    });
  }

  /**
   * How the conditions stand for a company: for its newest self-assessment, or before the first for one of today. In the
   * system's scope, because what auditors record is not the company's to read in whole: pages show it figures and days.
   */
  ofCompany(
    companyId: string,
  ): Promise<{ known: KnownConditions; ties: Ties; hasCase: boolean; target: LevelId | null }> {
    return this.db.as(system('audits.company-conditions'), async (tx) => {
      const assessment = await this.assessments.latest(tx, companyId);
      if (!assessment) {
        const { instrument } = await this.assessments.newestInstrument(tx);
        const none = { id: null, companyId, instrument, profile: {}, declaredAt: null };
        return { known: await this.conditions.judged(tx, none, null), ties: noTies, hasCase: false, target: null };
      }
      const found = await loadCaseOf(tx, assessment.id);
      const known = await this.conditions.judged(tx, assessment, found);
      return { known, ties: found?.ties ?? noTies, hasCase: found !== null, target: assessment.targetLevel };
    });
  }
}
