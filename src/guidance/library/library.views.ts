import type { LibraryPageProps, PaperCard } from '#templates/guidance/library/library.page';
import type { PaperPageProps } from '#templates/guidance/library/paper.page';
import { reviewNote } from '../review-note.views.js';
import type { PaperEdition } from '../papers/paper.content.js';
import type { Paper, PaperPermission } from '../papers/paper.types.js';
import type { SituationContent } from '../situations/situation.types.js';

/** The order in which the library shows what documents permit. */
const order: readonly PaperPermission[] = ['yes', 'depends', 'no', 'identity', 'unneeded'];

/** The library: all documents, by what they permit. */
export function libraryPage({ papers, review }: PaperEdition, today: string, locale: 'es' | 'en'): LibraryPageProps {
  const groups = order.map((permits) => ({
    permits,
    papers: papers.filter((paper) => paper.permits === permits).map((paper) => cardOf(paper, locale)),
  }));
  return { groups: groups.filter((group) => group.papers.length > 0), review: reviewNote(review, today) };
}

const cardOf = ({ slug, shape, marks, words }: Paper, locale: 'es' | 'en'): PaperCard => ({
  slug,
  drawing: { shape, marks },
  name: words[locale].name,
  issuer: words[locale].issuer,
});

/** The page of one document, with the situations that it proves. */
export function paperPage(
  paper: Paper,
  { review }: PaperEdition,
  situations: readonly { slug: string; content: SituationContent }[],
  { today, locale, ...legal }: { today: string; locale: 'es' | 'en' } & Pick<PaperPageProps, 'anchors' | 'places'>,
): PaperPageProps {
  const { validity, allows, mistakes } = paper.words[locale];
  return {
    ...cardOf(paper, locale),
    permits: paper.permits,
    validity,
    allows,
    mistakes,
    situations: situations
      .filter(({ content }) => content.proofs.some((proof) => paper.proves.includes(proof)))
      .map(({ slug, content }) => ({ slug, short: content.short, verdict: content.verdict })),
    ...legal,
    review: reviewNote(review, today),
  };
}
