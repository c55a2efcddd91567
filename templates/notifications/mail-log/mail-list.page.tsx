import { ActionButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterForm, FilterSearch, NarrowedTo } from '../../components/filter-form.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';
import { Health, type MailHealth } from '../control/mail-health.js';
import { type ListedMail, MailBadge, titleOf } from './mail-parts.js';

const filters = ['hoy', 'semana', 'retenidos', 'enviados', 'fallidos', 'suprimidos', 'todos'] as const;
type Filter = (typeof filters)[number];

interface MailListProps {
  readonly mails: readonly ListedMail[];
  readonly filter: Filter;
  readonly search: string;
  readonly kind: string | null;
  readonly companyId: string | null;
  readonly page: number;
  readonly pages: number;
  readonly counts: { hoy: number; semana: number; retenidos: number; fallidos: number };
  /** Names of companies, by id. */
  readonly companies: ReadonlyMap<string, string>;
  /** All kinds, with the keys of their names. */
  readonly kinds: readonly { readonly kind: string; readonly name: string }[];
  /** Of failed mails: how many with which error. */
  readonly failures: readonly { readonly error: string; readonly n: number }[];
  readonly state: { readonly stopped: StoppedMail | null; readonly health: MailHealth };
}

/** All mails: due, sent, held, failed, suppressed. */
export function MailListPage(props: MailListProps) {
  const { mails, filter, search, kind, companyId, counts, companies, state, failures } = props;
  const { t } = usePage();
  const narrowed = search !== '' || kind !== null || companyId !== null;
  const label: Record<Filter, string> = {
    hoy: t('reminders.today', { n: counts.hoy }),
    semana: t('reminders.week', { n: counts.semana }),
    retenidos: t('reminders.held', { n: counts.retenidos }),
    enviados: t('reminders.sent'),
    fallidos: t('reminders.failed', { n: counts.fallidos }),
    suprimidos: t('reminders.suppressed'),
    todos: t('reminders.all'),
  };
  return (
    <MailFrame title={t('reminders.title')} stopped={state.stopped}>
      <h1>{t('reminders.title')}</h1>
      <div class="mt-4 max-w-lectura">
        <Health health={state.health} />
      </div>
      <div class="mt-6">
        <Tabs
          label={t('reminders.lists')}
          tabs={filters.map((one) => ({ href: `/fm4/correo?ver=${one}`, label: label[one], current: filter === one }))}
        />
      </div>
      <Search {...props} />
      {companyId && (
        <NarrowedTo href="/fm4/correo?ver=todos" all={t('reminders.every-company')}>
          {t('reminders.only-company', { name: companies.get(companyId) ?? t('reminders.some-company') })}
        </NarrowedTo>
      )}
      {failures.length > 0 && <Failures failures={failures} />}
      <div class="mt-6">
        {mails.length > 0 ? (
          <Mails {...props} />
        ) : (
          <EmptyState
            title={
              search
                ? t('reminders.none-found', { search })
                : narrowed
                  ? t('reminders.nothing-found')
                  : t(`reminders.empty.${filter}`)
            }
          />
        )}
      </div>
      <Pagination page={props.page} pages={props.pages} />
    </MailFrame>
  );
}

function Search({ filter, search, kind, kinds, companyId }: MailListProps) {
  const { t, maybe } = usePage();
  return (
    <FilterForm keeps={{ ver: filter !== 'hoy' ? filter : null, empresa: companyId }} send={t('reminders.find')}>
      <FilterSearch label={t('reminders.search')} value={search} />
      <FilterChoice
        name="tipo"
        label={t('reminders.kind')}
        any={t('reminders.any-kind')}
        choices={kinds.map((one) => ({ value: one.kind, label: maybe(one.name) ?? one.kind }))}
        value={kind}
      />
    </FilterForm>
  );
}

function Failures({ failures }: Pick<MailListProps, 'failures'>) {
  const { t, number } = usePage();
  return (
    <div class="mt-6">
      <DataTable
        captionShown
        caption={t('reminders.failures')}
        rows={failures}
        rowKey={({ error }) => error}
        columns={[
          {
            heading: t('reminders.failures-error'),
            cell: ({ error }) => (
              <span class="font-normal break-words">{error || t('reminders.failures-unknown')}</span>
            ),
          },
          { heading: t('reminders.failures-n'), numeric: true, cell: ({ n }) => number.plain(n) },
          {
            heading: t('reminders.failures-do'),
            cell: ({ error, n }) => (
              <ActionButton small kind="outline" action="/fm4/correo/fallidos/reintentar" fields={{ error }}>
                {t('reminders.retry-all', { n })}
              </ActionButton>
            ),
          },
        ]}
      />
    </div>
  );
}

function Mails({ mails, companies, companyId }: MailListProps) {
  const words = usePage();
  const { t, date } = words;
  return (
    <DataTable
      caption={t('reminders.title')}
      rows={mails}
      columns={[
        {
          heading: t('reminders.mail'),
          cell: (mail) => <TextLink href={`/fm4/correo/${mail.id}`}>{titleOf(words, mail)}</TextLink>,
        },
        {
          heading: t('reminders.to'),
          cell: (mail) => (
            <>
              {mail.name} <span class="block text-sm text-tenue break-all">{mail.email}</span>
            </>
          ),
        },
        {
          heading: t('reminders.company'),
          cell: ({ companyId: id }) =>
            id && id !== companyId ? (
              <TextLink href={`/fm4/correo?empresa=${id}`}>{companies.get(id) ?? t('reminders.some-company')}</TextLink>
            ) : (
              id && companies.get(id)
            ),
        },
        { heading: t('reminders.when'), cell: (mail) => date.at(mail.sentAt ?? mail.dueAt) },
        { heading: t('reminders.state'), cell: (mail) => <MailStatus mail={mail} /> },
      ]}
    />
  );
}

function MailStatus({ mail }: { mail: ListedMail }) {
  const { t, date, now } = usePage();
  const held = mail.state === 'due' && mail.tryAt > now && mail.tryAt > mail.dueAt;
  const notes = [
    mail.suppressedBecause && t(`reminders.because.${mail.suppressedBecause}`),
    held && t('reminders.until', { when: date.at(mail.tryAt) }),
    mail.state !== 'sent' && mail.lastError,
  ].filter((note) => typeof note === 'string');
  return (
    <>
      <MailBadge state={mail.state} />
      {notes.map((note) => (
        <span key={note} class="block mt-1 text-sm text-tenue break-words">
          {note}
        </span>
      ))}
    </>
  );
}
