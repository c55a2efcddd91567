import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterForm, FilterSearch } from '../../components/filter-form.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { MailResult, recordHome, RecordLayout, type RecordMail, type RecordOf } from './record-parts.js';
import { titleOf } from './mail-parts.js';

const filters = ['todos', 'por-salir', 'enviados', 'sin-enviar'] as const;

interface RecordProps {
  readonly of: RecordOf;
  readonly mails: readonly RecordMail[];
  readonly filter: (typeof filters)[number];
  readonly search: string;
  readonly kind: string | null;
  /** The kinds that occur. */
  readonly kinds: readonly string[];
  readonly page: number;
  readonly pages: number;
}

/** The record of mails to a person or about a company. */
export function RecordPage(props: RecordProps) {
  const { of, mails, filter, search, kind } = props;
  const { t } = usePage();
  const home = recordHome[of];
  const narrowed = search !== '' || kind !== null || filter !== 'todos';
  return (
    <RecordLayout of={of} title={t(`record.${of}.title`)}>
      <h1>{t(`record.${of}.title`)}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t(`record.${of}.lead`)}</p>
      <div class="mt-5">
        <Tabs
          label={t('record.lists')}
          tabs={filters.map((one) => ({
            href: one === 'todos' ? home : `${home}?ver=${one}`,
            label: t(`record.filter.${one}`),
            current: one === filter,
          }))}
        />
      </div>
      {(mails.length > 0 || narrowed) && <Search {...props} />}
      <div class="mt-6">
        {mails.length > 0 ? (
          <Mails of={of} mails={mails} />
        ) : narrowed ? (
          <EmptyState title={t('record.none-found')} action={{ href: home, label: t('record.see-all') }}>
            {t('record.none-found-hint')}
          </EmptyState>
        ) : (
          <EmptyState title={t('record.none')}>{t('record.none-hint')}</EmptyState>
        )}
      </div>
      <Pagination page={props.page} pages={props.pages} />
    </RecordLayout>
  );
}

function Search({ of, filter, search, kind, kinds }: RecordProps) {
  const { t, maybe } = usePage();
  return (
    <FilterForm action={recordHome[of]} keeps={{ ver: filter !== 'todos' ? filter : null }} send={t('record.find')}>
      <FilterSearch label={t('record.search')} value={search} />
      <FilterChoice
        name="tipo"
        label={t('record.kind')}
        any={t('record.any-kind')}
        choices={kinds.map((value) => ({ value, label: maybe(`reminder.${value}`) ?? value }))}
        value={kind}
      />
    </FilterForm>
  );
}

function Mails({ of, mails }: Pick<RecordProps, 'of' | 'mails'>) {
  const words = usePage();
  const { t, date, maybe } = words;
  const who = {
    heading: t('record.to'),
    cell: (mail: RecordMail) => (
      <>
        {mail.name} <span class="block text-sm text-tenue break-all">{mail.email}</span>
      </>
    ),
  };
  return (
    <DataTable
      caption={t(`record.${of}.title`)}
      rows={mails}
      columns={[
        {
          heading: t('record.mail'),
          cell: (mail) => (
            <>
              <TextLink href={`${recordHome[of]}/${mail.id}`}>{titleOf(words, mail)}</TextLink>
              <span class="block text-sm font-normal text-tenue">{maybe(`reminder.${mail.kind}.why`)}</span>
            </>
          ),
        },
        ...(of === 'company' ? [who] : []),
        { heading: t('record.when'), cell: (mail) => date.at(mail.sentAt ?? mail.dueAt) },
        { heading: t('record.result'), cell: (mail) => <MailResult mail={mail} /> },
      ]}
    />
  );
}
