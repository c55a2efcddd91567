import { HOUR } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import type { HeldSession } from '../../courses/index.js';
import type { Item } from '../instrument/instrument.types.js';
import type { HeldRecord } from './held-evidence.js';

/** What the instrument calls evidence that attendance at the platform's sessions is. */
const ASKED = /^Listas? de asistencia$/i;

/** Sessions of courses that took place, for the practices that ask for attendance; nobody is named. @param sessions oldest first */
export function attendanceRecords(items: readonly Item[], sessions: readonly HeldSession[]): HeldRecord[] {
  if (sessions.length === 0) return [];
  const text = [
    `Sesiones de cursos de la plataforma: ${sessions.length}.`,
    'Las listas con nombres están en los grupos de la empresa; aquí no se nombra a nadie.',
    '',
    ...sessions.map(lineOf),
  ].join('\n');
  return items.flatMap((item) => {
    const proves = item.evidence.find((label) => ASKED.test(label));
    return proves ? [{ itemId: item.id, proves, title: 'Asistencia a sesiones (de la plataforma)', text }] : [];
  });
}

function lineOf({ courseSlug, topic, startsAt, endsAt, present }: HeldSession): string {
  const hours = Number(((endsAt.getTime() - startsAt.getTime()) / HOUR).toFixed(2));
  return `${dayOf(startsAt)}  ${courseSlug}  ${hours} h  ${present} ${present === 1 ? 'persona' : 'personas'}  ${topic}`;
}
