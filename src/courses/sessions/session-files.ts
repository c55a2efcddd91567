import { MINUTE } from '#libs/clock';
import { createDates } from '#libs/i18n';
import { dayOf } from '#libs/mexico';
import { writeWorkbook } from '#libs/spreadsheet';
import type { WholeGroup } from './groups-reader.js';
import type { SessionRow } from './sessions.queries.js';

const dates = createDates('es-MX');
const hoursOf = ({ startsAt, endsAt }: SessionRow) =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE / 0.6) / 100;
const methods = { code: 'código', hand: 'a mano', sheet: 'lista firmada' } as const;

/** Who was at which session, how long, on what, with whom; and how much of all each attended. */
export function attendanceWorkbook({ group, sessions, members, presences }: WholeGroup): Promise<Uint8Array> {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  const list = held.flatMap((session) =>
    members
      .filter(({ seatedAt }) => seatedAt !== null)
      .map(({ userId, name }) => {
        const found = presences.find((one) => one.sessionId === session.id && one.userId === userId);
        return [
          name,
          dayOf(session.startsAt),
          dates.time(session.startsAt),
          dates.time(session.endsAt),
          hoursOf(session),
          session.topic,
          group.trainer,
          session.place,
          found ? 'sí' : 'no',
          found ? methods[found.method] : '',
        ];
      }),
  );
  const shares = members
    .filter(({ seatedAt }) => seatedAt !== null)
    .map(({ name, attendance }) => [
      name,
      Math.round(attendance.attended / 0.6) / 100,
      Math.round(attendance.planned / 0.6) / 100,
      attendance.share,
    ]);
  return writeWorkbook([
    {
      name: 'Asistencia',
      rows: [['Persona', 'Día', 'De', 'A', 'Horas', 'Tema', 'Imparte', 'Lugar', 'Asistió', 'Cómo'], ...list],
    },
    { name: 'Personas', rows: [['Persona', 'Horas', 'Horas previstas', 'Por ciento'], ...shares] },
  ]);
}

/** The same as a PDF, session by session. @throws LettersMissing when a name would lose a letter */
export async function attendanceDocument(
  { group, sessions, members, presences }: WholeGroup,
  company: string,
  now: Date,
): Promise<Uint8Array> {
  // drawing is heavy to load, and most processes never draw
  const { renderAttendance } = await import('#templates/courses/sessions/attendance.pdf');
  const seated = members.filter(({ seatedAt }) => seatedAt !== null);
  return renderAttendance({
    company,
    group: group.name,
    course: group.courseTitle,
    trainer: group.trainer,
    sessions: sessions
      .filter(({ cancelled }) => !cancelled)
      .map((session) => ({
        topic: session.topic,
        place: session.place,
        day: dayOf(session.startsAt),
        from: dates.time(session.startsAt),
        until: dates.time(session.endsAt),
        hours: hoursOf(session),
        people: seated.map(({ userId, name }) => {
          const found = presences.find((one) => one.sessionId === session.id && one.userId === userId);
          return { name, how: found?.method ?? null };
        }),
      })),
    people: seated.map(({ name, attendance }) => ({
      name,
      hours: Math.round(attendance.attended / 0.6) / 100,
      planned: Math.round(attendance.planned / 0.6) / 100,
      share: attendance.share,
    })),
    createdAt: now,
  });
}

/** A sheet on which everyone with a place signs. @throws LettersMissing when a name would lose a letter */
export async function signatureSheet(
  { group, members }: WholeGroup,
  session: SessionRow,
  now: Date,
): Promise<Uint8Array> {
  // drawing is heavy to load, and most processes never draw
  const { renderSignatures } = await import('#templates/courses/sessions/signatures.pdf');
  return renderSignatures({
    group: group.name,
    course: group.courseTitle,
    trainer: group.trainer,
    topic: session.topic,
    place: session.place,
    day: dayOf(session.startsAt),
    from: dates.time(session.startsAt),
    until: dates.time(session.endsAt),
    names: members.filter(({ seatedAt }) => seatedAt !== null).map(({ name }) => name),
    createdAt: now,
  });
}
