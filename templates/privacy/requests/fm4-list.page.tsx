import { Badge } from '../../components/badge.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { HeldThing } from './held-list.js';
import { type Decision, type RequestState, type Right, stateBadges } from './own-requests.js';

type Listed = Exclude<RequestState, 'unconfirmed'>;

export interface Fm4RequestLine {
  id: string;
  name: string;
  right: Right;
  state: RequestState;
  askedAt: Date;
  dueOn: string | null;
}

/** A request as FM4 sees it. */
export interface Fm4Request extends Fm4RequestLine {
  email: string;
  text: string;
  /** How the person showed who they are. */
  proof: 'session' | 'mailbox';
  locale: 'es' | 'en';
  hasAccount: boolean;
  extensionReason: string | null;
  decision: Decision | null;
  reasons: string | null;
  outcome: readonly HeldThing[] | null;
  /** What is held about the person now, and what an erasure would do with it. */
  held: readonly HeldThing[];
  version: number;
  own: boolean;
  mayExtend: boolean;
  mayDecide: boolean;
  mayCarryOut: boolean;
}

interface PrivacyFm4Props {
  rows: readonly Fm4RequestLine[];
  counts: Readonly<Partial<Record<RequestState, number>>>;
  /** Null: all that wait. */
  state: Listed | null;
  page: number;
  pages: number;
}

const states = ['open', 'decided', 'done', 'withdrawn'] as const;

/** FM4's list of requests, next deadline first. */
export function PrivacyFm4Page({ rows, counts, state, page, pages }: PrivacyFm4Props) {
  const { t, date } = usePage();
  const tabs = [
    { href: '/fm4/privacidad', label: t('privacy-fm4.waiting'), current: state === null },
    ...states.map((one) => ({
      href: `/fm4/privacidad?estado=${one}`,
      label: t('privacy-fm4.tab', { state: t(`privacy-fm4.state.${one}`), n: counts[one] ?? 0 }),
      current: state === one,
    })),
  ];
  const columns: Column<Fm4RequestLine>[] = [
    {
      heading: t('privacy-fm4.person'),
      cell: (row) => <TextLink href={`/fm4/privacidad/${row.id}`}>{row.name}</TextLink>,
    },
    { heading: t('privacy-fm4.right'), cell: (row) => t(`privacy.right.${row.right}`) },
    {
      heading: t('privacy-fm4.state'),
      cell: (row) => <Badge kind={stateBadges[row.state]}>{t(`privacy.state.${row.state}`)}</Badge>,
    },
    { heading: t('privacy-fm4.asked'), cell: (row) => date.short(row.askedAt) },
    { heading: t('privacy-fm4.due'), cell: (row) => (row.dueOn ? date.relative(row.dueOn) : '—') },
  ];
  return (
    <Fm4Layout title={t('privacy-fm4.title')}>
      <h1>{t('privacy-fm4.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('privacy-fm4.lead')}</p>
      <p class="mb-6">
        <TextLink href="/fm4/privacidad/borrado">{t('retention-fm4.title')}</TextLink>
      </p>
      <Tabs label={t('privacy-fm4.states')} tabs={tabs} />
      <div class="mt-6">
        {rows.length > 0 ? (
          <DataTable caption={t('privacy-fm4.title')} columns={columns} rows={rows} />
        ) : (
          <EmptyState title={t('privacy-fm4.none')} />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}
