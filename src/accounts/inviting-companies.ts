import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Requirement = (tx: EntityManager, companyId: string) => Promise<unknown>;

/** Which companies may mail people outside of them: asked in this room, answered by the companies room, which comes later. */
@Injectable()
export class InvitingCompanies {
  private requirement: Requirement = async () => undefined;

  /** Registers what refuses the companies that may not invite yet, or no more. */
  answerBy(requirement: Requirement): void {
    this.requirement = requirement;
  }

  /** @throws Refused when that company may not invite */
  async require(tx: EntityManager, companyId: string): Promise<void> {
    await this.requirement(tx, companyId);
  }
}
