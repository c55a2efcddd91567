import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { type Search, SearchForm } from '../../components/search-form.js';
import { ForCompany } from '../../layouts/for-company.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { SpanishOnly } from '../review.js';
import { QuestionList, questionsPath, type QuestionSummary } from './question.page.js';

interface QuestionsPageProps {
  search: Search;
  questions: readonly QuestionSummary[];
}

/** What companies asked FM4, with its answers. */
export function QuestionsPage({ search, questions }: QuestionsPageProps) {
  const { t } = usePage();
  return (
    <PublicLayout
      title={t('questions.title')}
      description={t('questions.lead')}
      noindex={search.asked !== ''}
      social={{}}
    >
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('questions.title')} />
      <SpanishOnly />
      <h1>{t('questions.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('questions.lead')}</p>
      <SearchForm
        search={search}
        action={questionsPath}
        label={t('questions.search')}
        hint={t('questions.search.hint')}
      />
      {search.asked && questions.length > 0 && (
        <p class="mt-8 mb-0" role="status">
          {t('questions.found', { n: questions.length, asked: search.asked })}{' '}
          <TextLink href={questionsPath}>{t('questions.all')}</TextLink>
        </p>
      )}
      <div class="mt-8">
        {questions.length > 0 ? <QuestionList questions={questions} /> : <Nothing asked={search.asked} />}
      </div>
      <ForCompany>
        <Section id="preguntar" title={t('questions.ask')} ruled>
          <p class="max-w-lectura mt-0">{t('questions.ask.text')}</p>
          <p class="mt-4 mb-0">
            <LinkButton kind="outline" href="/empresa/consultas/nueva">
              {t('advice.ask')}
            </LinkButton>
          </p>
        </Section>
      </ForCompany>
    </PublicLayout>
  );
}

function Nothing({ asked }: { asked: string }) {
  const { t } = usePage();
  if (!asked) return <EmptyState title={t('questions.none')} door="ajar" />;
  return (
    <div role="status">
      <EmptyState
        door="ajar"
        title={t('guidance.nothing.title', { asked })}
        action={{ kind: 'primary', href: questionsPath, label: t('questions.all') }}
      >
        {t('questions.nothing')}
      </EmptyState>
    </div>
  );
}
