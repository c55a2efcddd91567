import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type AgreementPlace, Place } from '../agreements/place.js';
import { MeetingBadge } from './meeting-badge.js';
import type { MeetingLine } from './meeting.shapes.js';

interface MeetingsPageProps {
  place: AgreementPlace;
  home: string;
  tab: 'coming' | 'past';
  lines: readonly MeetingLine[];
  page: number;
  pages: number;
}

/** Meetings to come, and those that were held or cancelled. */
export function MeetingsPage({ place, home, tab, lines, page, pages }: MeetingsPageProps) {
  const { t, date } = usePage();
  return (
    <Place place={place} title={t('liaison.meetings')}>
      <h1>{t('liaison.meetings')}</h1>
      <p class="mt-3 mb-5 text-lg max-w-lectura">{t('liaison.meetings-lead')}</p>
      <LinkButton kind="action" icon="plus" href={`${home}/nueva`}>
        {t('liaison.meeting-new')}
      </LinkButton>
      <div class="mt-6">
        <Tabs
          label={t('liaison.meetings')}
          tabs={[
            { href: home, label: t('liaison.meetings.coming'), current: tab === 'coming' },
            { href: `${home}?ver=pasadas`, label: t('liaison.meetings.past'), current: tab === 'past' },
          ]}
        />
      </div>
      <div class="mt-6">
        {lines.length === 0 ? (
          <EmptyState title={t(`liaison.meetings-none.${tab}`)} />
        ) : (
          <DataTable
            caption={t('liaison.meetings')}
            rows={lines}
            columns={[
              {
                heading: t('liaison.meeting-field.title'),
                cell: ({ id, title }) => <TextLink href={`${home}/${id}`}>{title}</TextLink>,
              },
              { heading: t('liaison.ally'), cell: ({ ally }) => ally },
              { heading: t('liaison.meeting-when'), cell: ({ startsAt }) => date.at(startsAt) },
              { heading: t('liaison.state'), cell: ({ state }) => <MeetingBadge state={state} /> },
            ]}
          />
        )}
        <Pagination page={page} pages={pages} />
      </div>
    </Place>
  );
}
