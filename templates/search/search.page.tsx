import type { ComponentChildren } from 'preact';
import { EmptyState } from '../components/empty-state.js';
import { SearchForm } from '../components/search-form.js';
import { Section } from '../components/section.js';
import { TextLink } from '../components/text-link.js';
import { CompanyLayout } from '../layouts/company-layout.js';
import { Fm4Layout } from '../layouts/fm4-layout.js';
import { placeOf } from '../layouts/navigation.js';
import { usePage } from '../page.js';

interface SearchPageProps {
  question: string;
  /** Long enough to look for. */
  enough: boolean;
  found: readonly {
    kind: 'companies' | 'people' | 'practices' | 'good-practices' | 'situations' | 'questions' | 'mails';
    hits: readonly { title: string; note: string | null; href: string }[];
    /** The whole list, when more may be found than is shown. */
    more: string | null;
  }[];
  maxLength: number;
}

/** What was found in the viewer's workspace, by kind. */
export function SearchPage({ question, enough, found, maxLength }: SearchPageProps) {
  const { t, viewer } = usePage();
  const staff = viewer !== null && placeOf(viewer) === '/fm4';
  const some = found.filter(({ hits }) => hits.length > 0);
  const count = some.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <Frame staff={staff} title={question ? t('search.title-of', { question }) : t('search.title')}>
      <h1>{t('search.title')}</h1>
      <SearchForm
        search={{ asked: question, maxLength }}
        action="/buscar"
        label={t('search.label')}
        hint={t(staff ? 'search.hint-staff' : 'search.hint')}
      />
      {question && (
        <p class="mt-6" role="status">
          {enough ? t('search.count', { n: count, question }) : t('search.too-short')}
        </p>
      )}
      {enough && count === 0 && (
        <div class="mt-4 max-w-2xl">
          <EmptyState title={t('search.none')} door="closed">
            {t('search.none-text')}
          </EmptyState>
        </div>
      )}
      {some.map(({ kind, hits, more }) => (
        <Section
          key={kind}
          id={`hay-${kind}`}
          class="mt-8 max-w-3xl"
          heading="text-xl"
          title={t(`search.kind.${kind}`)}
        >
          <ul class="list-none p-0 mt-2">
            {hits.map(({ title, note, href }) => (
              <li key={href + title} class="border-t border-linea py-3">
                <TextLink href={href}>{title}</TextLink>
                {note && <span class="block text-sm text-tenue wrap-anywhere">{note}</span>}
              </li>
            ))}
          </ul>
          {more && (
            <p class="mt-1">
              <TextLink href={more}>
                {t('search.more')} <span class="sr-only">{t(`search.kind.${kind}`)}</span>
              </TextLink>
            </p>
          )}
        </Section>
      ))}
    </Frame>
  );
}

function Frame({ staff, title, children }: { staff: boolean; title: string; children: ComponentChildren }) {
  return staff ? (
    <Fm4Layout title={title}>{children}</Fm4Layout>
  ) : (
    <CompanyLayout title={title}>{children}</CompanyLayout>
  );
}
