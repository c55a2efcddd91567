import { type PageContext, usePage } from '../page.js';

/** A level as it was granted. */
interface GrantedLevel {
  level: 'N1' | 'N2' | 'N3';
  levelName: string;
}

/** The name of a level in the reader's language; in Spanish the one that the distinction was granted with. */
export function levelNameOf(
  { level, levelName }: GrantedLevel,
  { t, locale }: Pick<PageContext, 't' | 'locale'>,
): string {
  return locale === 'es' ? levelName : t(`level.${level}`);
}

/** As `levelNameOf`, on the page that is being drawn. */
export const useLevelName = (granted: GrantedLevel): string => levelNameOf(granted, usePage());
