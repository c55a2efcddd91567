import { usePage } from '../page.js';

/** The name of a level in the reader's language; in Spanish the one that the distinction was granted with. */
export function useLevelName({ level, levelName }: { level: 'N1' | 'N2' | 'N3'; levelName: string }): string {
  const { t, locale } = usePage();
  return locale === 'es' ? levelName : t(`level.${level}`);
}
