import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { addDays, addMonths, type Day, dayOf } from '#libs/mexico';
import { Database, type PersonActor, system } from '../../database/index.js';
import { Hires } from '../../guidance/index.js';
import { refuse } from '../monitoring.refusals.js';
import { WorkFollowUp } from './follow-up.entity.js';
import { followedHires, insertFollowUp, type PlacedHire } from './follow-up.queries.js';
import { type Moment, moments, windowOf } from './follow-up.rules.js';
import { FollowUpCodes } from './follow-up-codes.js';
import {
  addedWithin,
  type FollowedHire,
  halvesIn,
  quartersUntil,
  shownPermanence,
  shownQuestions,
  shownReasons,
  staysAt,
} from './permanence.rules.js';

/** A company gets what its workers said from so many percent of answers on. */
const LEAST_ANSWERED_PERCENT = 20;

const reader = system('monitoring.follow-up');

/** The code of a hire as its company sees it. */
export interface HireCode {
  readonly alias: string;
  readonly post: string;
  readonly hiredOn: Day;
  /** Without hyphens; null: not made yet. */
  readonly code: string | null;
  /** When the worker is asked. */
  readonly windows: readonly { readonly months: 3 | 6 | 12; readonly from: Day; readonly until: Day }[];
}

/** What workers said, in sums under the rule of five. */
export interface FollowUpFigures {
  /** How many hires have a code. */
  readonly codes: number;
  readonly permanence: readonly ReturnType<typeof shownPermanence>[];
  readonly questions: ReturnType<typeof shownQuestions>;
  readonly reasons: ReturnType<typeof shownReasons>;
}

/** A hire of a period, with whether its worker stays; null: not known. */
export interface AddedHire extends PlacedHire {
  readonly stays: boolean | null;
}

/** Codes for workers, and what their answers come to. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly hires: Hires,
    private readonly codes: FollowUpCodes,
  ) {}

  /**
   * The code of a hire that came about. It says nothing of whether it was used.
   * @throws Refused `not-found`, `monitoring.hire-not-followed` for a file that is open or did not come about
   */
  async codeOf(actor: PersonActor, companyId: string, hireId: string): Promise<HireCode> {
    const hire = await this.hires.one(actor, companyId, hireId);
    if (hire.ending !== 'hired') throw refuse('monitoring.hire-not-followed');
    const found = await this.db.as(actor, (tx) => tx.findOneBy(WorkFollowUp, { hireId }));
    const hiredOn = found?.hiredOn ?? hire.startsOn;
    return {
      alias: hire.alias,
      post: hire.post,
      hiredOn,
      code: found ? this.codes.of(found.id, found.codeHash) : null,
      windows: moments.map((months) => ({ months, ...windowOf(hiredOn, months) })),
    };
  }

  /** Makes the code of a hire; a second time it stays the same. @throws Refused as `codeOf` */
  async makeCode(actor: PersonActor, companyId: string, hireId: string): Promise<void> {
    const { hiredOn } = await this.codeOf(actor, companyId, hireId);
    const id = randomUUID();
    const { hash: codeHash } = this.codes.make(id);
    await this.db.change(actor, { what: 'monitoring.follow-up.code', subject: hireId }, (tx) =>
      insertFollowUp(tx, { id, companyId, hireId, codeHash, hiredOn }),
    );
  }

  /** What all workers said: for FM4. */
  async figures(): Promise<FollowUpFigures> {
    return this.figuresOf(await this.followed(null), true);
  }

  /** What the workers of a company said: for the company, from five answers and a fifth of those asked on (§ 2). */
  async figuresOfCompany(companyId: string): Promise<FollowUpFigures> {
    const { codes, permanence, questions, reasons } = this.figuresOf(await this.followed(companyId), false);
    const enough = permanence.map(
      ({ hires, answered }) => hires !== null && answered !== null && answered * 100 >= hires * LEAST_ANSWERED_PERCENT,
    );
    return {
      codes,
      permanence: permanence.map((one, at) => (enough[at] ? one : { ...one, ofAnswered: null, lowest: null })),
      questions: enough.includes(true) ? questions : questions.map((one) => ({ ...one, share: null })),
      reasons: enough.includes(true)
        ? reasons
        : { all: null, reasons: reasons.reasons.map((one) => ({ ...one, people: null })) },
    };
  }

  private followed(companyId: string | null): Promise<FollowedHire[]> {
    return this.db.as(reader, (tx) => followedHires(tx, companyId));
  }

  /** The hires that a period adds to what is said of permanence, of all companies. System scope. */
  async addedWithin(tx: EntityManager, months: Moment, from: Day, before: Day): Promise<AddedHire[]> {
    const hires = await followedHires(tx, null);
    const quarters = quartersUntil(hires[0]?.hiredOn ?? from, addDays(before, -1));
    return addedWithin(hires, months, { from, before, quarters }).map((hire) => ({
      ...hire,
      stays: staysAt(hire, months),
    }));
  }

  private figuresOf(hires: readonly FollowedHire[], besideIndicators: boolean): FollowUpFigures {
    const today = dayOf(this.clock.now());
    const quarters = quartersUntil(hires[0]?.hiredOn ?? addMonths(today, -1), today);
    const cuts = besideIndicators ? halvesIn(quarters) : quarters;
    return {
      codes: hires.length,
      permanence: moments.map((months) => shownPermanence(hires, months, quarters)),
      questions: shownQuestions(hires, cuts, besideIndicators),
      reasons: shownReasons(hires, cuts, besideIndicators),
    };
  }
}
