import type { LibraryPageProps, PaperCard } from '#templates/guidance/library/library.page';
import type { PaperPageProps } from '#templates/guidance/library/paper.page';
import { reviewNote } from '../review-note.views.js';
import type { Paper, PaperPermission } from '../papers/paper.types.js';
import type { PaperRow } from '../papers/papers.service.js';
import type { SituationContent } from '../situations/situation.types.js';

/** The order in which the library shows what documents permit. */
const order: readonly PaperPermission[] = ['yes', 'depends', 'no', 'identity', 'unneeded'];

/** The library: all documents, by what they permit. */
export function libraryPage(papers: readonly PaperRow[], today: string, locale: 'es' | 'en'): LibraryPageProps {
  const groups = order.map((permits) => ({
    permits,
    papers: papers.filter((paper) => paper.permits === permits).map((paper) => cardOf(paper, locale)),
  }));
  // of the whole, by the document that is due first
  const [due] = papers.toSorted((one, other) => one.nextReviewOn.localeCompare(other.nextReviewOn));
  const review = reviewNote(
    {
      ...due!,
      reviewedBy: papers.every(({ reviewedBy }) => reviewedBy !== null) ? due!.reviewedBy : null,
      flags: papers.flatMap(({ flags = [] }) => flags),
    },
    today,
  );
  return { groups: groups.filter((group) => group.papers.length > 0), review };
}

const cardOf = ({ slug, shape, marks, words }: Paper, locale: 'es' | 'en'): PaperCard => ({
  slug,
  drawing: { shape, marks },
  name: words[locale].name,
  issuer: words[locale].issuer,
});

/** The page of one document, with the situations that it proves. */
export function paperPage(
  paper: PaperRow,
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
    review: reviewNote(paper, today),
  };
}
