import { formatCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import type { CertifiedPerson } from '../../courses/index.js';
import type { Item } from '../instrument/instrument.types.js';
import type { HeldRecord } from './held-evidence.js';

/** Slugs of the platform's courses by the letter under which the instrument names them. */
const COURSES: Readonly<Record<string, string>> = {
  A: 'movilidad-humana',
  B: 'documentacion-y-marco-legal',
  C: 'prevencion-de-la-exclusion',
  D: 'enlaces-municipales',
  E: 'induccion-laboral',
};

/** What the instrument calls evidence that the platform's certificates are, and of which course; null: of any. */
const ASKED: readonly (readonly [RegExp, (label: RegExpExecArray) => string | null])[] = [
  [/^Constancias del curso ([A-E])$/i, ([, letter]) => COURSES[letter!.toUpperCase()] ?? null],
  [/^Constancias (?:de la plataforma|de capacitación|de mandos y vigilancia)$/i, () => null],
  [/^Listas? de asistencia$/i, () => null],
];

/**
 * The certificates that prove practices, one record for each. Anyone can check them by their codes; nobody is named.
 * @param certified oldest first
 */
export function certificateRecords(items: readonly Item[], certified: readonly CertifiedPerson[]): HeldRecord[] {
  return items.flatMap((item) => {
    for (const label of item.evidence) {
      for (const [pattern, courseOf] of ASKED) {
        const asked = pattern.exec(label);
        if (!asked) continue;
        const slug = courseOf(asked);
        const proving = certified.filter(({ courseSlug }) => slug === null || courseSlug === slug);
        if (proving.length === 0) continue;
        return [{ itemId: item.id, proves: label, title: titleOf(label), text: listOf(proving) }];
      }
    }
    return [];
  });
}

const titleOf = (label: string) => (/plataforma/i.test(label) ? label : `${label} (de la plataforma)`);

function listOf(certified: readonly CertifiedPerson[]): string {
  const people = new Set(certified.map(({ userId }) => userId)).size;
  const lines = certified.map(
    ({ courseSlug, certifiedAt, code }) => `${dayOf(certifiedAt)}  ${courseSlug}  /constancias/${formatCode(code)}`,
  );
  return [
    `Constancias: ${certified.length}. Personas que las obtuvieron y siguen en la empresa: ${people}.`,
    'Cada una se comprueba en la dirección que lleva su código; aquí no se nombra a nadie.',
    '',
    ...lines,
  ].join('\n');
}
