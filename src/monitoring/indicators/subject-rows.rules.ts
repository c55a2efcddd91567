/** The sums of each subject behind a figure that rests on answers, pure: under the rule of five beside all of its tables. */
import { suppress } from '#libs/suppression';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import { type Atom, breakdownsOf, valueIn } from './figure.rules.js';
import type { Feed } from './sheet.rules.js';

/** Rows of one subject that are alike in every variable, added up. */
export interface SubjectAtom extends Atom {
  readonly subject: string;
  readonly label: string;
  readonly href: string | null;
}

/** A subject; null: hidden. */
export interface SubjectLine {
  readonly subject: string;
  readonly label: string;
  readonly href: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Of more subjects none is told: who holds so many sums against each other takes long. */
const MOST_SUBJECTS = 60;

/** The subjects in the order in which they come. */
export function subjectLines(feed: Feed, atoms: readonly SubjectAtom[]): SubjectLine[] {
  const subjects = [...new Map(atoms.map((atom) => [atom.subject, atom])).values()];
  const shown = feed.isSensitive || subjects.length > MOST_SUBJECTS ? new Set<string>() : subjectsShown(feed, atoms);
  return subjects.map(({ subject, label, href }) => {
    const own = atoms.filter((atom) => atom.subject === subject);
    const sum = (what: 'numerator' | 'denominator') =>
      shown.has(subject) ? own.reduce((all, atom) => all + atom[what], 0) : null;
    return { subject, label, href, numerator: sum('numerator'), denominator: sum('denominator') };
  });
}

/** Those that may be told beside the whole and everything that it is told apart into. */
function subjectsShown(feed: Feed, atoms: readonly SubjectAtom[]): ReadonlySet<string> {
  const places = (isIn: (atom: SubjectAtom) => boolean) =>
    atoms.flatMap((atom, place) => (isIn(atom) ? [String(place)] : []));
  const known = breakdownsOf(feed, { atoms }).flatMap(({ variable, lines }) =>
    lines
      .filter(({ shown }) => shown.state === 'shown')
      .map(({ value }) => ({
        key: `${variable} ${value}`,
        members: places((atom) => valueIn(atom, variable) === value),
      })),
  );
  const subjects = [...new Set(atoms.map(({ subject }) => subject))];
  return suppress(
    subjects.map((subject) => ({ key: subject, members: places((atom) => atom.subject === subject) })),
    {
      least: LEAST_PEOPLE,
      known: [{ key: '', members: places(() => true) }, ...known],
      weightOf: (place) => atoms[Number(place)]!.count,
    },
  ).shown;
}
