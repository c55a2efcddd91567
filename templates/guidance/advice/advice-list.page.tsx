import { Badge, type BadgeKind } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

export const advicePath = '/empresa/consultas';

/** A question in the company's list. */
export interface AdviceLine {
  id: string;
  situation: string;
  /** How the question begins. */
  asked: string;
  state: 'asked' | 'answered' | 'closed';
  /** Day by which FM4 answers, `YYYY-MM-DD`. */
  answerBy: string;
}

interface AdviceListProps {
  threads: readonly AdviceLine[];
  /** Working days within which FM4 answers. */
  days: number;
}

const badges: Record<AdviceLine['state'], BadgeKind> = { asked: 'current', answered: 'done', closed: 'waiting' };

export function AdviceStateBadge({ state }: Pick<AdviceLine, 'state'>) {
  const { t } = usePage();
  return <Badge kind={badges[state]}>{t(`advice.state.${state}`)}</Badge>;
}

/** What a company asked FM4. */
export function AdviceListPage({ threads, days }: AdviceListProps) {
  const { t, date } = usePage();
  return (
    <CompanyLayout title={t('advice.title')}>
      <h1>{t('advice.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('advice.lead', { days })}</p>
      <p class="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton kind="action" href={`${advicePath}/nueva`}>
          {t('advice.ask')}
        </LinkButton>
        <TextLink href="/guia/preguntas">{t('questions.title')}</TextLink>
      </p>
      {threads.length === 0 ? (
        <div class="mt-8">
          <EmptyState title={t('advice.none')} door="ajar" action={{ href: '/guia', label: t('advice.to-guide') }}>
            {t('advice.none-text')}
          </EmptyState>
        </div>
      ) : (
        <ul class="list-none p-0 mt-6 max-w-3xl">
          {threads.map((one) => (
            <li
              key={one.id}
              class="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-4 border-t border-linea last:border-b"
            >
              <span class="grow basis-80">
                <TextLink href={`${advicePath}/${one.id}`}>{one.asked}</TextLink>
                <span class="block text-tenue text-sm">
                  <span lang="es-MX">{one.situation}</span>
                  {one.state === 'asked' && ` · ${t('advice.due', { day: date.long(one.answerBy) })}`}
                </span>
              </span>
              <AdviceStateBadge state={one.state} />
            </li>
          ))}
        </ul>
      )}
    </CompanyLayout>
  );
}
