/** The pages for people in mobility, pure. */
import type { Language } from '#templates/page';

/** The languages in which they exist; Spanish counts. */
export const mobilityLanguages = ['es', 'en', 'fr', 'ht'] as const satisfies readonly Language[];

export const isMobilityLanguage = (text: unknown): text is Language =>
  mobilityLanguages.some((language) => language === text);

/** The first language that a browser prefers and the pages have; Spanish for any other. */
export function preferredLanguage(accepted: string | undefined): Language {
  const wanted = (accepted ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase());
  return wanted.map((one) => mobilityLanguages.find((language) => language === one)).find(Boolean) ?? 'es';
}

/** The lessons of the induction course that stand on the page, by their place in it: rights, documents, when something is wrong. */
export const LESSONS_SHOWN = ['derechos', 'documentos', 'problemas'] as const;

/** Of Jalisco, or with an office there: what is near comes first. */
export const isNear = (scope: string | null): boolean =>
  /jalisco|guadalajara|\bAMG\b|municipios/i.test(scope ?? '') || /^variable/i.test(scope ?? '');
