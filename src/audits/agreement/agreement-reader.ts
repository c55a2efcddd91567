import { Injectable } from '@nestjs/common';
import { Clock, DAY } from '#libs/clock';
import { Database, type PersonActor } from '../../database/index.js';
import { anyTie } from '../independence/independence.rules.js';
import { tiesOfPerson } from '../independence/independence.queries.js';
import { casesToRead, doubledShare, openReadings, scoredPairs, yearsOfReadings } from './agreement.queries.js';

/** How many cases the page offers to read a second time. */
const offered = 10;
/** How many are looked at for those: the reader may be tied to some. */
const looked = 100;

/** What the page on the agreement between auditors rests on. */
export type AgreementSource = Awaited<ReturnType<AgreementReader['of']>>;

/** How far auditors agree, and what a person may score a second time. */
@Injectable()
export class AgreementReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @param year of the readings; null: all */
  of(reader: PersonActor, year: number | null) {
    return this.db.as(reader, async (tx) => {
      const pairs = await scoredPairs(tx, year);
      const share = await doubledShare(tx, new Date(this.clock.now().getTime() - 365 * DAY));
      const cases = reader.roles.includes('auditor') ? await casesToRead(tx, looked) : [];
      const ties = await tiesOfPerson(tx, reader.userId, cases);
      return {
        year,
        years: await yearsOfReadings(tx),
        pairs,
        share,
        own: await openReadings(tx, reader.userId),
        cases: cases.filter(({ id }) => anyTie(reader.userId, ties.get(id)!) === null).slice(0, offered),
      };
    });
  }
}
