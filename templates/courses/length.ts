import type { PageContext } from '../page.js';

/** How long a course takes, in words: minutes, whole hours, or both. The same on pages, certificates and mails. */
export function courseLength(t: PageContext['t'], hours: number): string {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return t('courses.length.minutes', { n: rest });
  return rest === 0
    ? t('courses.length.hours', { n: whole })
    : t('courses.length.both', { hours: whole, minutes: rest });
}
