import { usePage } from '../../page.js';

/** A count of people; null: not shown, because it is of too few, or would tell of too few by subtraction. */
export type FigureView = { n: number } | { n: null; why: 'small' | 'complementary' };

/** The count, or why there is none. */
export function FigureCell({ figure }: { figure: FigureView }) {
  const { t, number } = usePage();
  if (figure.n !== null) return <>{number.plain(figure.n)}</>;
  return <span class="text-sm text-tenue">{t(`courses-fm4.figures.hidden-${figure.why}`)}</span>;
}

/** One count in another; null where one of them is not shown. */
export const shareOf = (part: FigureView, whole: FigureView): number | null =>
  part.n === null || whole.n === null || whole.n === 0 ? null : part.n / whole.n;
