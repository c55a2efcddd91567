import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { GOOD_PRACTICE } from '../bank/practice-writing.service.js';
import { refuse } from '../practices.refusals.js';
import { adopt, countsOf, fits, leave } from './adoption.queries.js';
import { type AdoptionCounts, publicCounts } from './adoption.rules.js';

/** Which action of its plan a company works on after which practice. */
export interface Adoption {
  readonly practiceId: string;
  readonly actionId: string;
}

/** Companies work after published practices; what came of it their plans say. */
@Injectable()
export class Adoptions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The company works on an open action of its plan after a published practice that is linked to the same. Twice is once.
   * @throws Refused `practices.not-in-plan`
   */
  async adopt(person: PersonActor, { practiceId, actionId }: Adoption): Promise<void> {
    await this.db.change(person, { what: 'practices.adopt', subject: actionId }, async (tx) => {
      const adoption = this.of(person, practiceId, actionId);
      if (!(await fits(tx, adoption))) throw refuse('practices.not-in-plan');
      const at = this.clock.now();
      if ((await adopt(tx, { ...adoption, by: person.userId, at })) === 0) return;
      const { companyId } = adoption;
      const subject = { type: GOOD_PRACTICE, id: practiceId };
      await recordAct(tx, person, { at, act: 'practices.adopted', subject, companyId, details: { actionId } });
    });
  }

  /** Not any more. */
  async leave(person: PersonActor, { practiceId, actionId }: Adoption): Promise<void> {
    await this.db.change(person, { what: 'practices.leave', subject: actionId }, async (tx) => {
      await leave(tx, this.of(person, practiceId, actionId));
    });
  }

  /** How many companies work after it, as everybody may read it. */
  async countsOf(practiceId: string): Promise<AdoptionCounts> {
    return publicCounts(await this.db.as(system('practices.adoption'), (tx) => countsOf(tx, practiceId)));
  }

  private of({ companyId }: PersonActor, practiceId: string, actionId: string) {
    if (companyId === null || !isId(practiceId) || !isId(actionId)) throw refuse('practices.not-in-plan');
    return { practiceId, actionId, companyId };
  }
}
