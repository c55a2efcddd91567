import { DAY } from '#libs/clock';
import { newCode } from '#libs/codes';
import { newId } from '#libs/ids';

/** Somebody who took a course on their own in the past year, for the figures of courses. Instants in ISO 8601. */
export interface DemoLearner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly enrolmentId: string;
  readonly certificateId: string;
  readonly code: string;
  readonly pair: string;
  readonly startedAt: string;
  /** Null: they stopped on the way. */
  readonly completedAt: string | null;
  /** Lessons read, from the first. */
  readonly lessons: number;
  /** Wrong answers of the first attempt; null: none was sent. */
  readonly wrong: number | null;
  /** Agreement before and after, 1 to 5; null: not asked. */
  readonly before: number | null;
  readonly after: number | null;
}

const first = [
  'Ana',
  'Luis',
  'Marisol',
  'Óscar',
  'Fernanda',
  'Iván',
  'Rebeca',
  'Ulises',
  'Jimena',
  'Noé',
  'Citlali',
  'Raúl',
];
const last = ['Aguirre', 'Becerra', 'Cárdenas', 'Díaz', 'Escobedo', 'Flores', 'Gálvez', 'Huerta'];

/** Seventy-two people, spread over the ten months that ended two months before. The same ones at every start. */
export function demoLearners(now: Date): DemoLearner[] {
  return Array.from({ length: 72 }, (_, at): DemoLearner => {
    const started = now.getTime() - (60 + ((at * 37) % 300)) * DAY;
    const stopped = at % 3 === 2;
    return {
      id: newId(),
      name: `${first[at % first.length]} ${last[at % last.length]}`,
      email: `participante${at + 1}@cursos.example`,
      enrolmentId: newId(),
      certificateId: newId(),
      code: newCode(),
      pair: newId(),
      startedAt: new Date(started).toISOString(),
      completedAt: stopped ? null : new Date(started + 6 * DAY).toISOString(),
      lessons: stopped ? [1, 2, 2, 4][at % 4]! : 6,
      wrong: stopped ? null : (at * 5) % 7,
      before: stopped ? null : 2 + (at % 3),
      after: stopped ? null : Math.min(5, 2 + (at % 3) + (at % 5 === 0 ? 0 : 1)),
    };
  });
}
