import { Alert } from '../../components/alert.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

/** One act of the log, as it is shown. */
export interface ActLogEntry {
  readonly seq: string;
  readonly at: Date;
  readonly actor: string;
  readonly act: string;
  readonly company: string | null;
  readonly facts: readonly { name: string; value: string }[];
}

interface ActLogProps {
  readonly entries: readonly ActLogEntry[];
  readonly page: number;
  readonly pages: number;
  readonly search: string;
  readonly maxSearchLength: number;
  /** How many acts the hash chain holds, and the first that does not follow from the one before it; null: not asked. */
  readonly check: { checked: number; broken: string | null } | null;
}

/** Who did what and when; nothing in it can be changed without showing. */
export function ActLogPage({ entries, page, pages, search, maxSearchLength, check }: ActLogProps) {
  const { t, date, maybe } = usePage();
  // facts without a text of their own are shown to those who read the table itself only
  const factsOf = ({ facts }: ActLogEntry) =>
    facts
      .flatMap(({ name, value }) => maybe(`act-fact.${name}`, { value: maybe(`role.${value}`) ?? value }) ?? [])
      .join(' · ');
  return (
    <Fm4Layout title={t('act-log.title')}>
      <h1>{t('act-log.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('act-log.lead')}</p>
      <div class="mt-5 max-w-lectura">
        <Checked check={check} />
      </div>
      <form method="get" class="mt-6 flex flex-wrap items-end gap-3" role="search">
        <div class="campo mb-0">
          <label for="buscar">{t('act-log.search')}</label>
          <input class="input" id="buscar" name="buscar" type="search" value={search} maxLength={maxSearchLength} />
        </div>
        <button class="btn btn-outline" type="submit">
          {t('act-log.find')}
        </button>
      </form>
      <div class="mt-6">
        {entries.length === 0 ? (
          <EmptyState title={t('act-log.empty')} />
        ) : (
          <DataTable
            caption={t('act-log.title')}
            captionHidden
            rows={entries}
            rowKey={(entry) => entry.seq}
            columns={[
              { heading: t('act-log.act'), cell: (entry) => maybe(`act.${entry.act}`) ?? entry.act },
              { heading: t('act-log.actor'), cell: (entry) => entry.actor },
              { heading: t('act-log.company'), cell: (entry) => entry.company ?? '—' },
              { heading: t('act-log.at'), cell: (entry) => date.at(entry.at) },
              {
                heading: t('act-log.facts'),
                cell: (entry) => factsOf(entry) || '—',
              },
            ]}
          />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}

function Checked({ check }: Pick<ActLogProps, 'check'>) {
  const { t } = usePage();
  if (!check) {
    return (
      <a class="btn btn-outline" href="?revisar=si">
        {t('act-log.check')}
      </a>
    );
  }
  if (check.broken === null) return <Alert kind="success">{t('act-log.whole', { n: check.checked })}</Alert>;
  return <Alert kind="error">{t('act-log.broken', { seq: check.broken })}</Alert>;
}
