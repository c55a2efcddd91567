import type { FormProblem, FormState } from '#templates/components/form-state';
import { isMailAddress } from '#libs/mail';
import { readPeopleList } from '#libs/people-list';
import { isPersonName, listLetters, Refused, unprintable } from '../web/index.js';
import { personNameLength } from './account.rules.js';

/** How many people are taken from one pasted list; the others stay in the field. */
export const MOST_LISTED = 200;
/** The longest list that is read, in characters. */
export const LONGEST_LIST = 40_000;

/** A person of a pasted list who can be invited. */
export interface PersonListed {
  readonly at: number;
  /** What was pasted. */
  readonly text: string;
  readonly name: string;
  readonly email: string;
}

/** What could not be taken from a list, and why. */
export interface ListProblem {
  readonly at: number;
  readonly text: string;
  readonly problem: FormProblem;
}

/** Reads a pasted list and judges each person in it: who can be invited, and what is in the way of the others. */
export async function judgeList(pasted: string): Promise<{ good: PersonListed[]; bad: ListProblem[] }> {
  const [good, bad]: [PersonListed[], ListProblem[]] = [[], []];
  for (const [at, { text, name, email }] of readPeopleList(pasted).entries()) {
    const problem = at < MOST_LISTED ? await problemWith(text, name, email) : { key: 'accounts.list.too-many' };
    if (problem || email === null) bad.push({ at, text, problem: problem ?? { key: 'accounts.list.no-address' } });
    else good.push({ at, text, name, email });
  }
  return { good, bad };
}

async function problemWith(text: string, name: string, email: string | null): Promise<FormProblem | null> {
  if (email === null) return { key: text.includes('@') ? 'form.email' : 'accounts.list.no-address' };
  if (!isMailAddress(email)) return { key: 'form.email' };
  if (name === '') return { key: 'accounts.list.no-name' };
  if (name.length > personNameLength) return { key: 'form.too-long', params: { constraint1: personNameLength } };
  if (!isPersonName(name)) return { key: 'form.person-name' };
  const letters = await unprintable(name);
  return letters.length > 0 ? { key: 'form.letters', params: { letters: listLetters(letters) } } : null;
}

// Why one person cannot be invited while others may be.
const ofOnePerson = new Set([
  'accounts.already-member',
  'accounts.invitations-company',
  'accounts.invitations-mailbox',
  'accounts.invitations-stopped',
  'accounts.person-name',
]);

/** Does something for each person of a list; who is refused stays, with the reason. @throws what concerns them all */
export async function forEachListed(
  good: readonly PersonListed[],
  work: (person: PersonListed) => Promise<void>,
): Promise<ListProblem[]> {
  const refused: ListProblem[] = [];
  for (const person of good) {
    try {
      await work(person);
    } catch (error) {
      if (!(error instanceof Refused) || !ofOnePerson.has(error.code)) throw error;
      const problem = { key: `refusal.${error.code}`, params: error.params };
      refused.push({ at: person.at, text: person.text, problem });
    }
  }
  return refused;
}

/** What comes back into the field: the lines that need a change, in their order. */
export function leftOver(...problems: readonly (readonly ListProblem[])[]): ListProblem[] {
  return problems.flat().sort((one, other) => one.at - other.at);
}

/** The form in which only the lines stay that need a change. @param values its other fields */
export const leftIn = (values: FormState['values'], left: readonly ListProblem[]): FormState => ({
  values: { ...values, list: left.map(({ text }) => text).join('\n') },
  errors: { list: { key: 'accounts.list.left', params: { n: left.length } } },
});
