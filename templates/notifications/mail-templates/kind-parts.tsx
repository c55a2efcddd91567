import type { PageContext } from '../../page.js';

/** A kind of mail: catalogue keys, and its days. */
export interface KindOfMail {
  readonly kind: string;
  readonly essential: boolean;
  readonly text: {
    readonly name: string;
    readonly when: string;
    readonly whom: string;
    readonly from: string | null;
  };
}

/** Days before or after, in words. */
export const daysInWords = ({ t }: Pick<PageContext, 't'>, days: readonly number[]): string =>
  days.map((n) => (n < 0 ? t('reminder-kinds.day-before', { n: -n }) : t('reminder-kinds.day', { n }))).join(', ');
