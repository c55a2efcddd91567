import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Section } from '../../components/section.js';
import { Likeness, type PaperDrawing } from '../../drawings/paper.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { type PastDay, PastNotice } from '../past-notice.js';
import { OverdueNotice, ReviewBox, type ReviewNote } from '../review.js';

/** Whether a document lets its holder work; `identity`: it says only who the person is; `unneeded`: nobody needs it to work. */
export type PaperPermission = 'yes' | 'depends' | 'no' | 'identity' | 'unneeded';

/** A document of the library in short. */
export interface PaperCard {
  slug: string;
  drawing: PaperDrawing;
  name: string;
  issuer: string;
}

export interface LibraryPageProps {
  groups: readonly { permits: PaperPermission; papers: readonly PaperCard[] }[];
  review: ReviewNote;
  /** The day of which it is shown again; absent: as it is now. */
  past?: PastDay;
}

/** What documents look like that people show, by what they permit. */
export function LibraryPage({ groups, review, past }: LibraryPageProps) {
  const { t } = usePage();
  return (
    <PublicLayout
      title={t('guidance.library')}
      description={t('guidance.library.lead')}
      social={{}}
      noindex={past !== undefined}
    >
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('guidance.library')} />
      <OverdueNotice review={review} />
      {past && <PastNotice {...past} today="/guia/documentos" />}
      <h1>{t('guidance.library')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.library.lead')}</p>
      <div class="mt-10 grid gap-12">
        {groups.map(({ permits, papers }) => (
          <Section key={permits} id={permits} heading="text-2xl" title={t(`guidance.paper.group.${permits}`)}>
            <p class="mt-1 mb-5 text-tenue">{t(`guidance.paper.group.${permits}.text`)}</p>
            <ul class="muestras">
              {papers.map(({ slug, name, issuer, drawing }) => (
                <li key={slug}>
                  <a href={`/guia/documentos/${slug}${past ? `?dia=${past.day}` : ''}`}>
                    <Likeness drawing={drawing} alt="" small />
                    <strong>{name}</strong>
                    <small>{issuer}</small>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
      <div class="mt-14 max-w-3xl">
        <ReviewBox review={review} />
      </div>
    </PublicLayout>
  );
}
