import { createDates } from '#libs/i18n';
import { TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { ReportFlow } from '../../pdf/report-flow.js';
import { translatorOf } from '../../translations.js';

/** Who attended the sessions of a group. Days `YYYY-MM-DD`, times `HH:MM`, hours as numbers. */
export interface AttendanceDocument {
  readonly company: string;
  readonly group: string;
  readonly course: string;
  readonly trainer: string;
  readonly sessions: readonly {
    readonly topic: string;
    readonly place: string;
    readonly day: string;
    readonly from: string;
    readonly until: string;
    readonly hours: number;
    readonly people: readonly { readonly name: string; readonly how: 'code' | 'hand' | 'sheet' | null }[];
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly hours: number;
    readonly planned: number;
    readonly share: number;
  }[];
  readonly createdAt: Date;
}

/** Draws the attendance of a group: letter, portrait, tagged, PDF/A-3a. @throws LettersMissing */
export async function renderAttendance(input: AttendanceDocument): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  const dates = createDates('es-MX');
  const { company, group, course, trainer, sessions, people, createdAt } = input;
  documentFonts.requireLetters(
    ...people.map(({ name }) => name),
    ...sessions.flatMap(({ topic, place }) => [topic, place]),
    company,
    group,
    trainer,
  );
  const title = t('courses.attendance-list.title', { group });
  const document = new TaggedDocument({
    title,
    author: company,
    subject: course,
    producer: t('site.name'),
    language: 'es-MX',
    createdAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  const flow = new ReportFlow(document, documentFonts, (page) => t('courses.attendance-list.foot', { company, page }));
  flow.title(title);
  flow.fact(t('courses.attendance-list.company'), company);
  flow.fact(t('courses.attendance-list.course'), course);
  flow.fact(t('courses.attendance-list.trainer'), trainer);
  flow.fact(t('courses.attendance-list.made'), dates.at(createdAt));
  flow.heading(t('courses.attendance-list.people'));
  flow.table(
    [
      { heading: t('courses.attendance-list.person'), share: 5 },
      { heading: t('courses.attendance-list.hours'), share: 1.5, numeric: true },
      { heading: t('courses.attendance-list.planned'), share: 2, numeric: true },
      { heading: '%', share: 1, numeric: true },
    ],
    people.map(({ name, hours, planned, share }) => [name, String(hours), String(planned), String(share)]),
  );
  for (const session of sessions) {
    flow.heading(session.topic);
    flow.paragraph(
      t('courses.attendance-list.when', {
        day: dates.long(session.day),
        from: session.from,
        until: session.until,
        hours: session.hours,
        place: session.place,
      }),
    );
    flow.table(
      [
        { heading: t('courses.attendance-list.person'), share: 5 },
        { heading: t('courses.attendance-list.came'), share: 1.5 },
        { heading: t('courses.attendance-list.how'), share: 2 },
      ],
      session.people.map(({ name, how }) => [
        name,
        t(how ? 'courses.attendance-list.yes' : 'courses.attendance-list.no'),
        how ? t(`courses.attendance-list.how.${how}`) : '—',
      ]),
    );
  }
  return document.finish();
}
