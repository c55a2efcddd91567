import type { Block } from '#libs/prose';
import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Fold } from '../../components/fold.js';
import { Prose, ProseWords } from '../../components/prose.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { ArticleAnchor } from '../law-references.js';
import { LegalSection } from '../legal-words.js';
import { OverdueNotice, ReviewBox, type ReviewNote, SpanishOnly } from '../review.js';
import { type Search, SearchForm } from '../../components/search-form.js';
import { TextLink } from '../../components/text-link.js';
import { LegalText } from './legal-text.js';

/** What stands under one heading of a chapter; the first part of a chapter has none. */
export interface FrameworkPart {
  slug: string | null;
  title: string | null;
  /** The law whose articles are in it, by its abbreviation. */
  law: string | null;
  blocks: Block[];
}

export interface FrameworkChapter {
  slug: string;
  title: string;
  parts: readonly FrameworkPart[];
}

export interface FrameworkPageProps {
  /** In a search, what was found. */
  chapters: readonly FrameworkChapter[];
  anchors: readonly ArticleAnchor[];
  /** Anchors of all chapters and parts. */
  places: readonly string[];
  search: Search;
  /** Everything is shown open. */
  unfolded: boolean;
  /** Figures that the law changes and that are known no more. */
  over: readonly { slug: string; name: string; until: string }[];
  /** Chapters that said something else before. */
  rewritten: readonly string[];
  review: ReviewNote;
}

const address = '/guia/marco-legal';

/** The legal framework for employers, article by article, with what was read and what was not. */
export function Framework({
  chapters,
  anchors,
  places,
  search,
  unfolded,
  over,
  rewritten,
  review,
}: FrameworkPageProps) {
  const { t, date } = usePage();
  const open = unfolded || search.asked !== '';
  return (
    <PublicLayout
      title={t('guidance.framework.title')}
      description={t('guidance.framework.lead')}
      noindex={search.asked !== ''}
      scripts={['pliegues']}
    >
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
      <p class="mt-4 no-imprimir">
        <TextLink href="/guia/cifras">{t('guidance.figures.link')}</TextLink>
      </p>
      <div class="mt-8 max-w-3xl">
        <ReviewBox review={review} />
      </div>
      <div class="no-imprimir">
        <SearchForm
          search={search}
          action={address}
          label={t('guidance.framework.search')}
          hint={t('guidance.framework.search.hint')}
        />
      </div>
      {search.asked ? (
        <Found chapters={chapters} asked={search.asked} />
      ) : (
        <Contents chapters={chapters} unfolded={unfolded} />
      )}
      <div class="texto marco mt-8" lang="es-MX">
        <ProseWords.Provider value={LegalText}>
          <LegalSection
            anchors={anchors}
            sections={places}
            page={search.asked ? address : ''}
            asked={search.asked}
            marking={false}
          >
            {chapters.map((chapter) => (
              <Chapter key={chapter.slug} chapter={chapter} open={open} rewritten={rewritten.includes(chapter.slug)} />
            ))}
          </LegalSection>
        </ProseWords.Provider>
      </div>
    </PublicLayout>
  );
}

function Contents({ chapters, unfolded }: Pick<FrameworkPageProps, 'chapters' | 'unfolded'>) {
  const { t } = usePage();
  return (
    <nav class="mt-10 no-imprimir" aria-labelledby="indice">
      <div class="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 mb-2">
        <h2 class="text-xl" id="indice">
          {t('guidance.framework.contents')}
        </h2>
        <TextLink class="text-base" href={unfolded ? address : `${address}?abrir=todo`}>
          {t(unfolded ? 'guidance.framework.fold' : 'guidance.framework.unfold')}
        </TextLink>
      </div>
      <ol class="indice text-base" lang="es-MX">
        {chapters.map((chapter) => (
          <li key={chapter.slug}>
            <a href={`#${chapter.slug}`}>{chapter.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Found({ chapters, asked }: Pick<FrameworkPageProps, 'chapters'> & { asked: string }) {
  const { t } = usePage();
  const n = chapters.reduce((sum, { parts }) => sum + parts.length, 0);
  return (
    <p class="mt-8 text-lg" role="status">
      {t('guidance.framework.found', { n, asked })} <TextLink href={address}>{t('guidance.framework.all')}</TextLink>
    </p>
  );
}

function Chapter({ chapter, open, rewritten }: { chapter: FrameworkChapter; open: boolean; rewritten: boolean }) {
  const { t } = usePage();
  return (
    <Fold id={chapter.slug} title={chapter.title} open={open}>
      {rewritten && (
        <p class="text-sm no-imprimir">
          <TextLink href={`/guia/marco-legal/${chapter.slug}/versiones`}>{t('guidance.versions.link')}</TextLink>
        </p>
      )}
      {chapter.parts.map((part) => (
        <LegalSection key={part.slug}>
          {part.title && part.slug ? (
            <Fold id={part.slug} title={part.title} level={3} open={open}>
              <Prose blocks={part.blocks} />
            </Fold>
          ) : (
            <Prose blocks={part.blocks} />
          )}
        </LegalSection>
      ))}
    </Fold>
  );
}
