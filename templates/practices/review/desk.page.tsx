import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { ClassBadge, StandingBadge } from '../bank/standing.js';
import type { DeskLine } from './review.shapes.js';

type Tab = 'open' | 'published' | 'other';
const home = '/fm4/practicas';

interface DeskProps {
  lines: readonly DeskLine[];
  tab: Tab;
  page: number;
  pages: number;
}

/** The bank as FM4 keeps it. */
export function DeskPage({ lines, tab, page, pages }: DeskProps) {
  const { t, viewer } = usePage();
  const tabs = [
    { href: home, key: 'open' },
    { href: `${home}?ver=publicadas`, key: 'published' },
    { href: `${home}?ver=otras`, key: 'other' },
  ] as const;
  const writes = viewer?.roles.some((role) => role === 'staff_admin' || role === 'content_editor');
  return (
    <Fm4Layout title={t('practices-fm4.title')}>
      <h1 class="mb-4">{t('practices-fm4.title')}</h1>
      <Tabs
        label={t('practices-fm4.title')}
        tabs={tabs.map(({ href, key }) => ({ href, label: t(`practices-fm4.tab.${key}`), current: key === tab }))}
      />
      <p class="mt-4 max-w-lectura text-tenue">{t('practices-fm4.lead')}</p>
      {writes && (
        <p class="mt-3">
          <LinkButton kind="outline" small href={`${home}/propias`}>
            {t('practices-fm4.own')}
          </LinkButton>
        </p>
      )}
      <div class="mt-6">
        {lines.length === 0 ? (
          <EmptyState title={t(`practices-fm4.none.${tab}`)} />
        ) : (
          <DataTable caption={t(`practices-fm4.tab.${tab}`)} rows={lines} columns={useColumns(tab)} />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}

function useColumns(tab: Tab): Column<DeskLine>[] {
  const { t, date } = usePage();
  const title: Column<DeskLine> = {
    heading: t('practices.field.title'),
    cell: (line) => (
      <>
        <TextLink href={`${home}/banco/${line.id}`}>{line.title}</TextLink>
        <span class="block text-sm text-tenue font-normal">{line.institution}</span>
      </>
    ),
  };
  if (tab === 'open') {
    return [
      title,
      {
        heading: t('practices-fm4.judged'),
        cell: (line) => t('practices-fm4.judged-of', { n: line.judged, of: line.disputedAt ? 3 : 2 }),
      },
      { heading: t('practices-fm4.due'), cell: ({ dueOn }) => dueOn && date.relative(dueOn) },
      {
        heading: t('practices-fm4.for-you'),
        cell: (line) =>
          line.mine || line.free ? (
            <Badge kind={line.mine ? 'current' : 'missing'}>
              {t(line.mine ? 'pending.practices.judge' : 'pending.practices.take')}
            </Badge>
          ) : (
            t('practices-fm4.nothing')
          ),
      },
    ];
  }
  return [
    title,
    { heading: t('practices.standing'), cell: (line) => <StandingBadge line={line} /> },
    ...(tab === 'published'
      ? [
          {
            heading: t('practices.look-by'),
            cell: ({ lookBy, class: found }: DeskLine) =>
              lookBy ? date.relative(lookBy) : found && <ClassBadge found={found} />,
          },
        ]
      : []),
  ];
}
