/** What a liaison does next, pure. */
import type { Freshness } from '../directory/office.rules.js';

/** Where a liaison is in the course for liaisons; `null`: not begun. */
export type CourseStanding =
  | { readonly state: 'open'; readonly read: number; readonly of: number }
  | { readonly state: 'certified' }
  | null;

export type LiaisonNext =
  | 'no-municipality'
  | 'office'
  | 'confirm'
  | 'overdue'
  | 'commitment'
  | 'course-start'
  | 'course-go-on'
  | 'practice';

/** The one next thing: first what others rely on, then what helps the liaison. */
export function nextFor(
  office: Freshness | null,
  due: 'overdue' | 'commitment' | null,
  course: CourseStanding,
): LiaisonNext {
  if (office === null) return 'no-municipality';
  if (office === 'empty') return 'office';
  if (office === 'stale') return 'confirm';
  if (due) return due;
  if (course === null) return 'course-start';
  return course.state === 'open' ? 'course-go-on' : 'practice';
}
