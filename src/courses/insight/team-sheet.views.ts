import type { PageContext } from '#templates/page';
import type { Cell } from '#libs/csv';
import type { PersonFunction } from '../../companies/index.js';
import type { Course } from '../catalogue/course.content.js';
import type { EnrolmentState } from '../enrolling/enrolment.rules.js';

/** A person with their state in each course; null: not enrolled. */
export interface SheetPerson {
  readonly name: string;
  readonly email: string;
  readonly invited: boolean;
  readonly functions: readonly PersonFunction[];
  readonly site: string;
  readonly courses: readonly {
    readonly course: Pick<Course, 'letter' | 'title'>;
    readonly badge: { readonly state: EnrolmentState; readonly read: number; readonly total: number } | null;
  }[];
}

/** The team's progress for a spreadsheet, in the reader's language: one line for each person and course. */
export function teamRows(people: readonly SheetPerson[], { t }: Pick<PageContext, 't'>): Cell[][] {
  const headings = (
    ['person', 'email', 'invited', 'course-title', 'state', 'read', 'lessons', 'function', 'site'] as const
  ).map((name) => t(`courses.sheet.${name}`));
  const lines = people.flatMap(({ name, email, invited, functions, site, courses }) => {
    const who: Cell[] = [name, email, t(invited ? 'courses.sheet.yes' : 'courses.sheet.no')];
    const place: Cell[] = [functions.map((one) => t(`companies.functions.name.${one}`)).join(', '), site];
    const enrolled = courses.filter(({ badge }) => badge !== null);
    if (enrolled.length === 0) return [[...who, '', t('courses.state.none'), null, null, ...place]];
    return enrolled.map(({ course, badge }): Cell[] => [
      ...who,
      `${course.letter}: ${course.title}`,
      t(`courses.state.${badge!.state}`),
      badge!.read,
      badge!.total,
      ...place,
    ]);
  });
  return [headings, ...lines];
}
