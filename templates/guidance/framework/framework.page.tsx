import type { Block } from '#libs/prose';
import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Prose, ProseWords } from '../../components/prose.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { OverdueNotice, ReviewBox, type ReviewNote, SpanishOnly } from '../review.js';
import { LegalText } from './legal-text.js';

export interface FrameworkPageProps {
  sections: readonly { slug: string; title: string; parts: readonly { title: string | null; blocks: Block[] }[] }[];
  /** Figures that the law changes; `over` once their time has passed. */
  figures: readonly { name: string; until: string; over: boolean }[];
  review: ReviewNote;
}

/** The legal framework for employers, article by article, with what was read and what was not. */
export function Framework({ sections, figures, review }: FrameworkPageProps) {
  const { t, date } = usePage();
  const over = figures.filter((figure) => figure.over);
  return (
    <PublicLayout title={t('guidance.framework.title')} description={t('guidance.framework.lead')}>
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('guidance.framework.title')} />
      <SpanishOnly />
      <OverdueNotice review={review} />
      <h1>{t('guidance.framework.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.framework.lead')}</p>
      {over.length > 0 && (
        <Alert kind="warning" class="mt-6 max-w-3xl" title={t('guidance.figures.title')}>
          {over.map((figure) => t('guidance.figures', { name: figure.name, until: date.long(figure.until) })).join(' ')}
        </Alert>
      )}
      <div class="mt-8 max-w-3xl">
        <ReviewBox review={review} />
      </div>
      <div class="mt-10 grid gap-10 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-14">
        <nav class="no-imprimir" aria-label={t('guidance.framework.contents')}>
          <ol class="lg:sticky lg:top-6 grid gap-0.5 list-none p-0 lado text-sm" lang="es-MX">
            {sections.map((section) => (
              <li key={section.slug}>
                <a href={`#${section.slug}`}>{section.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div class="texto marco" lang="es-MX">
          <ProseWords.Provider value={LegalText}>
            {sections.map((section) => (
              <section key={section.slug} aria-labelledby={section.slug}>
                <h2 id={section.slug} class="text-2xl">
                  {section.title}
                </h2>
                {section.parts.map((part) => (
                  <div key={part.title}>
                    {part.title && <h3>{part.title}</h3>}
                    <Prose blocks={part.blocks} />
                  </div>
                ))}
              </section>
            ))}
          </ProseWords.Provider>
        </div>
      </div>
    </PublicLayout>
  );
}
