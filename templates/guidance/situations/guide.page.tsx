import { Badge, type BadgeKind } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Icon } from '../../components/icon.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { QuestionList, type QuestionSummary } from '../questions/question.page.js';
import { SpanishOnly } from '../review.js';
import { type Search, SearchForm } from '../../components/search-form.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';

export type Verdict = 'yes' | 'ask' | 'no';
export type SituationGroup =
  | 'proteccion_internacional'
  | 'mexicanas'
  | 'retorno'
  | 'residentes'
  | 'visitantes'
  | 'transversal';

/** Words of a verdict: of those who return it is asked whether something can be done, of others whether to hire them. */
export const verdictKey = (group: SituationGroup, verdict: Verdict) =>
  group === 'retorno' ? (`guidance.verdict.retorno.${verdict}` as const) : (`guidance.verdict.${verdict}` as const);

export interface GuideItem {
  slug: string;
  short: string;
  detail: string;
  question: string;
  /** What it is called in English; null for readers of Spanish. */
  english: string | null;
  verdict: Verdict;
}

/** A family of situations; without a family, what a search found. */
export interface GuideGroup {
  group: SituationGroup | null;
  items: readonly GuideItem[];
}

interface GuideProps {
  search: Search;
  groups: readonly GuideGroup[];
  /** Of a search: how many texts speak of it (`more`: or more than that), and how many are shown; null without one. */
  found: { count: number; shown: number; more: boolean } | null;
  /** Questions that FM4 published; in a search, those that were found. */
  questions: readonly QuestionSummary[];
}

/** The guidance: which document does the person bring? */
export function Guide({ search, groups, found, questions }: GuideProps) {
  const { t } = usePage();
  return (
    <PublicLayout
      title={t('guidance.title')}
      description={t('guidance.lead')}
      noindex={search.asked !== ''}
      social={{ title: t('guidance.heading') }}
    >
      <SpanishOnly />
      <h1>{t('guidance.heading')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.lead')}</p>
      {!search.asked && <StepByStep />}
      <SearchForm search={search} action="/guia" label={t('guidance.search')} hint={t('guidance.search.hint')} />
      {found && <Found asked={search.asked} found={found} />}
      <div class="mt-10 grid gap-12">
        {groups.map((group) => (
          <Group key={group.group ?? 'found'} group={group} />
        ))}
      </div>
      {questions.length > 0 && (
        <Section id="preguntas" class="mt-10" heading="text-xl mb-3" title={t('questions.in-guide')}>
          <QuestionList questions={questions} />
        </Section>
      )}
      <ul class="list-none p-0 mt-14 pt-6 border-t-2 border-base-content flex flex-wrap gap-x-8 gap-y-3">
        <li>
          <TextLink href="/guia/primer-pago">{t('first-pay.title')}</TextLink>
        </li>
        <li>
          <TextLink href="/guia/preguntas">{t('questions.title')}</TextLink>
        </li>
        <li>
          <TextLink href="/guia/documentos">{t('guidance.library')}</TextLink>
        </li>
        <li>
          <TextLink href="/guia/regla-del-10">{t('guidance.share.title')}</TextLink>
        </li>
        <li>
          <TextLink href="/guia/marco-legal">{t('guidance.framework.title')}</TextLink>
        </li>
        <li>
          <TextLink href="/guia/instituciones">{t('guidance.institutions.title')}</TextLink>
        </li>
        <li>
          <TextLink href="/guia/datos-abiertos">{t('open-data.title')}</TextLink>
        </li>
      </ul>
    </PublicLayout>
  );
}

/** The way for whoever would rather be asked than choose from a list. */
function StepByStep() {
  const { t } = usePage();
  return (
    <section class="hoja guia-paso-a-paso" aria-labelledby="paso-a-paso">
      <div>
        <h2 id="paso-a-paso" class="text-2xl">
          {t('guidance.step-by-step')}
        </h2>
        <p class="mt-1 mb-0">{t('guidance.step-by-step.text')}</p>
      </div>
      <LinkButton kind="action" href="/guia/paso-a-paso" iconAfter="arrow-right">
        {t('guidance.step-by-step.begin')}
      </LinkButton>
    </section>
  );
}

function Found({ asked, found: { count, shown, more } }: { asked: string; found: NonNullable<GuideProps['found']> }) {
  const { t } = usePage();
  if (count > 0) {
    return (
      <p class="mt-8 mb-0" role="status">
        {more ? t('guidance.found.over', { n: count, asked }) : t('guidance.found', { n: count, asked })}{' '}
        {shown < count && `${t('guidance.found.nearest', { n: shown })} `}
        <TextLink href="/guia">{t('guidance.see-all')}</TextLink>
      </p>
    );
  }
  return (
    <div class="mt-8" role="status">
      <EmptyState
        door="ajar"
        title={t('guidance.nothing.title', { asked })}
        action={{ kind: 'primary', href: '/guia', label: t('guidance.see-all') }}
      >
        {t('guidance.nothing.text')}
      </EmptyState>
    </div>
  );
}

const badges: Record<Verdict, BadgeKind> = { yes: 'done', ask: 'current', no: 'missing' };

function Group({ group }: { group: GuideGroup }) {
  const { t } = usePage();
  const id = group.group ?? 'encontradas';
  const list = (
    <ul class="list-none p-0 m-0" lang="es-MX">
      {group.items.map((item) => (
        <li key={item.slug} class="border-t border-linea last:border-b">
          <a
            class="flex items-center gap-4 py-4 no-underline text-inherit group"
            href={`/guia/situaciones/${item.slug}`}
          >
            <span class="grow">
              <strong class="block group-hover:underline underline-offset-4">{item.short}</strong>
              {item.english && (
                <span class="block" lang="en">
                  {item.english}
                </span>
              )}
              <span class="block text-tenue text-sm">{item.question}</span>
            </span>
            <Badge kind={badges[item.verdict]} plain>
              {t(`guidance.short.${item.verdict}`)}
            </Badge>
            <Icon name="arrow-right" class="max-sm:hidden" />
          </a>
        </li>
      ))}
    </ul>
  );
  if (group.group === null) return list;
  return (
    <Section
      id={id}
      class="grid gap-4 lg:grid-cols-[1fr_2.4fr] lg:gap-12"
      heading="text-xl lg:pt-4"
      title={t(`guidance.group.${group.group}`)}
    >
      {list}
    </Section>
  );
}
