import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type AgreementPlace, Place } from '../agreements/place.js';
import { RequestBadge } from './request-badge.js';
import type { RequestLine, RequestState } from './request.shapes.js';

const tabs = { open: '', answered: 'contestadas', closed: 'cerradas' } as const;

interface RequestsPageProps {
  place: AgreementPlace;
  home: string;
  /** Null: all, which a liaison sees. */
  tab: RequestState | null;
  lines: readonly RequestLine[];
  page: number;
  pages: number;
}

/** What liaisons asked of FM4. */
export function RequestsPage({ place, home, tab, lines, page, pages }: RequestsPageProps) {
  const { t, date } = usePage();
  return (
    <Place place={place} title={t(`liaison.requests.${place}`)}>
      <h1>{t(`liaison.requests.${place}`)}</h1>
      <p class="mt-3 mb-5 text-lg max-w-lectura">{t(`liaison.requests-lead.${place}`)}</p>
      {place === 'liaison' && (
        <LinkButton kind="action" icon="plus" href={`${home}/nueva`}>
          {t('liaison.request-new')}
        </LinkButton>
      )}
      {tab && (
        <Tabs
          label={t('liaison.requests.fm4')}
          tabs={(Object.keys(tabs) as RequestState[]).map((one) => ({
            href: tabs[one] ? `${home}?ver=${tabs[one]}` : home,
            label: t(`liaison.requests.tab.${one}`),
            current: one === tab,
          }))}
        />
      )}
      <div class="mt-6">
        {lines.length === 0 ? (
          <EmptyState title={t('liaison.requests-none')} />
        ) : (
          <DataTable
            caption={t(`liaison.requests.${place}`)}
            rows={lines}
            columns={[
              {
                heading: t('liaison.request-field.subject'),
                cell: ({ id, subject }) => <TextLink href={`${home}/${id}`}>{subject}</TextLink>,
              },
              { heading: t('liaison.agreement-field.municipality'), cell: ({ municipality }) => municipality },
              { heading: t('liaison.request-asked'), cell: ({ askedAt }) => date.long(askedAt) },
              { heading: t('liaison.request-answer-by'), cell: ({ answerBy }) => date.long(answerBy) },
              { heading: t('liaison.state'), cell: (request) => <RequestBadge request={request} /> },
            ]}
          />
        )}
        <Pagination page={page} pages={pages} />
      </div>
    </Place>
  );
}
