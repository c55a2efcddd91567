import type { TextKey } from '../../page.js';
import type { SynthesisFigure } from './listening.shapes.js';

interface Words {
  readonly t: (key: TextKey, params?: Record<string, string | number>) => string;
}

/** The name of a quarter: "Tercer trimestre de 2026". */
export function quarterText({ t }: Words, key: string): string {
  const [year = '', part = ''] = key.split('-Q');
  return t('listening.quarter', { year, n: Number(part) });
}

/** A figure of a synthesis in words. */
export function figureWords({ t }: Words, { state, n }: SynthesisFigure): string {
  if (state === 'none') return t('listening.figure.none');
  return n === null ? t('listening.figure.hidden') : t('listening.figure.n', { n });
}
