import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { Companies } from '../../companies/index.js';
import { Courses } from '../../courses/index.js';
import { hasRole } from '../../database/index.js';

/** What the page of a submission says that the assessment itself does not know. */
@Injectable()
export class SubmissionFacts {
  constructor(
    private readonly accounts: Accounts,
    private readonly companies: Companies,
    private readonly courses: Courses,
  ) {}

  async of(tx: EntityManager, companyId: string) {
    const company = await this.companies.byId(tx, companyId);
    const certified = await this.courses.certifiedPeople(tx, companyId);
    const members = await this.accounts.membersOf(tx, companyId);
    return {
      certified: new Set(certified.map((person) => person.userId)).size,
      companyName: company.legalName,
      admins: members.filter((member) => hasRole(member, 'company_admin')).map((member) => member.name),
    };
  }
}
