import { Injectable } from '@nestjs/common';
import { sameName } from '#libs/people-list';
import { Database, oneAtATime, type PersonActor } from '../../database/index.js';
import { isPersonName, listLetters, unprintable } from '../../web/index.js';
import { personNameLength } from '../account.rules.js';
import { type ListProblem, MOST_LISTED } from '../listed-people.js';
import { CODES_PER_PAGE } from './codes.rules.js';
import { codeCounts, codedNames, codesIn } from './codes.queries.js';
import { PersonalCodes } from './personal-codes.service.js';

/** Why a name cannot stand on a slip and a certificate; null when it can. */
export async function problemWithName(name: string): Promise<ListProblem['problem'] | null> {
  if (name.length < 2) return { key: 'accounts.codes.short' };
  if (name.length > personNameLength) return { key: 'form.too-long', params: { constraint1: personNameLength } };
  if (!isPersonName(name)) return { key: 'form.person-name' };
  const letters = await unprintable(name);
  return letters.length > 0 ? { key: 'form.letters', params: { letters: listLetters(letters) } } : null;
}

/** A company's people without an address, as whoever enrols them sees them. */
@Injectable()
export class CompanyCodes {
  constructor(
    private readonly db: Database,
    private readonly codes: PersonalCodes,
  ) {}

  /** One page of those with a code, by name. */
  list(actor: PersonActor, companyId: string, asked: number) {
    return this.db.as(actor, async (tx) => {
      const counts = await codeCounts(tx, companyId);
      const pages = Math.max(1, Math.ceil(counts.all / CODES_PER_PAGE));
      const page = Math.min(Math.max(1, asked), pages);
      const range = { missing: false, limit: CODES_PER_PAGE, offset: (page - 1) * CODES_PER_PAGE };
      return { counts, people: await codesIn(tx, companyId, range), page, pages };
    });
  }

  /** Those without a slip, the first of them by name. */
  async missing(actor: PersonActor, companyId: string, most: number): Promise<string[]> {
    const range = { missing: true, limit: most, offset: 0 };
    return (await this.db.as(actor, (tx) => codesIn(tx, companyId, range))).map(({ userId }) => userId);
  }

  /**
   * Makes codes for a list of names, one a line. A name that somebody with a code has already stays: nobody is made twice by
   * a second click, and of two people with one name the second needs another part of it.
   */
  async add(actor: PersonActor, companyId: string, list: string): Promise<{ made: number; left: ListProblem[] }> {
    const lines = list.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    const names = lines.filter((line) => line !== '');
    return this.db.change(actor, { what: 'accounts.make-codes', subject: companyId }, async (tx) => {
      await oneAtATime(tx, `accounts.codes ${companyId}`);
      const taken = new Set((await codedNames(tx, companyId)).map(({ name }) => sameName(name)));
      const left: ListProblem[] = [];
      const good: string[] = [];
      for (const [at, text] of names.entries()) {
        const known = taken.has(sameName(text)) ? { key: 'accounts.codes.known' } : null;
        const problem = at < MOST_LISTED ? (known ?? (await problemWithName(text))) : { key: 'accounts.list.too-many' };
        if (problem) left.push({ at, text, problem });
        else {
          good.push(text);
          taken.add(sameName(text));
        }
      }
      await this.codes.make(tx, actor, companyId, good);
      return { made: good.length, left };
    });
  }
}
