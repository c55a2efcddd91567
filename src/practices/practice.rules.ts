/** The rules of the bank of good practices, pure. */
import { folded } from '#libs/folding';
import { slugOf as slugIn } from '#libs/ids';
import { addMonths, addWorkingDays, type Day, dayOf } from '#libs/mexico';

/**
 * The four criteria of a good practice, agreed by the editorial committee of REDLAC
 * (buenaspracticasddhh.org, «¿Qué es una buena práctica?»), in the order of its format.
 */
export const criteria = ['replicable', 'impact', 'results', 'sustainability'] as const;
export type Criterion = (typeof criteria)[number];

/** The fields of the format that are written at length, in its order: what it is, and one for each criterion. */
export const longFields = ['description', 'problem', ...criteria] as const;
export type LongField = (typeof longFields)[number];

/** All fields of the format. */
export const formatFields = ['institution', 'title', ...longFields] as const;
export type FormatField = (typeof formatFields)[number];

/** Whether each criterion is met. */
export type Verdicts = Readonly<Record<Criterion, boolean>>;

/** What a review makes of a practice: *buena práctica*, *práctica prometedora*, or back to its author. */
export type PracticeClass = 'good' | 'promising' | 'returned';

/** All met: good. Exactly one not met: promising. Otherwise it goes back to its author. */
export function classOf(verdicts: Verdicts): PracticeClass {
  const unmet = criteria.filter((criterion) => !verdicts[criterion]).length;
  if (unmet === 0) return 'good';
  return unmet === 1 ? 'promising' : 'returned';
}

/** The criteria on which two reviewers differ: a third judges those. */
export const disputed = (first: Verdicts, second: Verdicts): Criterion[] =>
  criteria.filter((criterion) => first[criterion] !== second[criterion]);

/** What two reviewers say together; where they differ, what the third says. Null while that is missing. */
export function settled(first: Verdicts, second: Verdicts, third: Partial<Verdicts> | null): Verdicts | null {
  const open = disputed(first, second);
  if (open.some((criterion) => third?.[criterion] === undefined)) return null;
  const one = (criterion: Criterion) => (open.includes(criterion) ? third![criterion]! : first[criterion]);
  return Object.fromEntries(criteria.map((criterion) => [criterion, one(criterion)])) as Record<Criterion, boolean>;
}

/** Who documents a practice. */
export const origins = ['company', 'fm4', 'public'] as const;
export type Origin = (typeof origins)[number];

/** `draft`: never sent. `returned`: back with its author. `withdrawn`: by its institution, for good. */
export const practiceStates = ['draft', 'submitted', 'published', 'returned', 'withdrawn'] as const;
export type PracticeState = (typeof practiceStates)[number];

/** States in which its author may write and send. */
export const isWritable = (state: PracticeState, underReview: boolean): boolean =>
  !underReview && state !== 'withdrawn' && state !== 'submitted';

/** The state once a text was sent: what is public stays public while it is looked at again. */
export const stateWhenSent = (state: PracticeState): PracticeState =>
  state === 'published' ? 'published' : 'submitted';

/** The state after a review. A practice that was public and goes back is no longer public. */
export const stateWhenDecided = (decided: PracticeClass): PracticeState =>
  decided === 'returned' ? 'returned' : 'published';

/** Characters of the fields. */
export const textLimits = {
  institution: 160,
  title: 140,
  long: 4000,
  least: 40,
  leastTitle: 8,
  leastInstitution: 2,
} as const;

/** Characters of a reviewer's reason. */
export const reasonLimits = { least: 20, most: 1500 } as const;

/** Practices of the instrument to which one may be linked. */
export const MAX_ITEMS = 8;

/** Practices of one author that are listed, and on a page of FM4 and of the public. */
export const MAX_OWN = 100;
export const PRACTICES_PER_PAGE = 20;
/** Practices that one author may have begun and not sent. */
export const MAX_DRAFTS = 20;

/** Within so many months each published practice is looked at again. */
export const LOOK_MONTHS = 24;

/** By when a practice published on that day is looked at again. */
export const lookBy = (publishedAt: Date): Day => addMonths(dayOf(publishedAt), LOOK_MONTHS);

/** Days before that day from which it waits in FM4's inbox. */
export const LOOK_NOTICE_DAYS = 60;

/** Working days in which reviewers answer. */
export const REVIEW_WORKING_DAYS = 20;

export const reviewBy = (openedAt: Date): Day => addWorkingDays(dayOf(openedAt), REVIEW_WORKING_DAYS);

/** Months after which the text of a withdrawn practice, and a draft that nobody touched, is erased. */
export const WITHDRAWN_MONTHS = 12;
export const DRAFT_MONTHS = 24;

/** Without accents, capitals and signs: for comparing names. */
export const plainWords = (text: string): string =>
  folded(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The last part of a practice's address, from its title; the number tells those of one title apart. */
export function slugOf(title: string, number = 1): string {
  const words = slugIn(title) || 'practica';
  return number > 1 ? `${words}-${number}` : words;
}

/** The fields of an anonymous practice in which its institution's name stands all the same. */
export function naming(text: Readonly<Record<FormatField, string>>): FormatField[] {
  const name = plainWords(text.institution);
  if (name.length < 3) return [];
  return formatFields.filter(
    (field) => field !== 'institution' && ` ${plainWords(text[field])} `.includes(` ${name} `),
  );
}
