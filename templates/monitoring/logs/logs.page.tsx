import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterDay, FilterForm, FilterSearch } from '../../components/filter-form.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { saidOf } from './log-table.js';
import { type LogFieldName, type LogLine, type LogName, logNames } from './log.shapes.js';

interface LogsPageProps {
  home: string;
  log: LogName;
  counts: Readonly<Record<LogName, number>>;
  filter: { search: string; from: string | null; until: string | null };
  columns: readonly LogFieldName[];
  lines: readonly LogLine[];
  total: number;
  page: number;
  pages: number;
}

/** A log: what was written, newest first, and the ways to write, to import and to take it along. */
export function LogsPage(props: LogsPageProps) {
  const words = usePage();
  const { t, date, query, viewer } = words;
  const { home, log, counts, filter, columns, lines, total, page, pages } = props;
  const base = `${home}/${log}`;
  const days = new Set<LogFieldName>(['followedUpOn', 'hiredOn']);
  const said = (field: LogFieldName, value: string) =>
    value === '' ? '—' : days.has(field) ? date.long(value) : saidOf(words, field, value);
  return (
    <Fm4Layout title={t(`logs.${log}`)}>
      <h1>{t('logs.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t(`logs.${log}.lead`)}</p>
      <div class="mt-5">
        <Tabs
          label={t('logs.title')}
          tabs={logNames.map((name) => ({
            href: `${home}/${name}`,
            label: t('logs.tab', { name: t(`logs.${name}`), n: counts[name] }),
            current: name === log,
          }))}
        />
      </div>
      <div class="mt-5 flex flex-wrap gap-3">
        <LinkButton kind="action" href={`${base}/apuntar`}>
          {t('logs.write')}
        </LinkButton>
        {viewer?.roles.includes('staff_admin') && (
          <LinkButton kind="outline" href={`${base}/importar`}>
            {t('logs.import')}
          </LinkButton>
        )}
        <LinkButton kind="ghost" icon="download" href={`${base}/archivo.xlsx${query}`} download>
          {t('logs.export-xlsx')}
        </LinkButton>
        <LinkButton kind="ghost" icon="download" href={`${base}/archivo.csv${query}`} download>
          {t('logs.export-csv')}
        </LinkButton>
      </div>
      <FilterForm send={t('logs.filter')}>
        <FilterSearch label={t('logs.search')} value={filter.search} wide />
        <FilterDay name="desde" label={t('logs.from')} value={filter.from} />
        <FilterDay name="hasta" label={t('logs.until')} value={filter.until} />
      </FilterForm>
      <p class="mt-4 text-tenue" role="status">
        {t('logs.found', { n: total })}
      </p>
      <div class="mt-2">
        {lines.length === 0 ? (
          <EmptyState title={t('logs.none')}>{t('logs.none-text')}</EmptyState>
        ) : (
          <DataTable
            caption={t(`logs.${log}`)}
            rows={lines}
            columns={[
              {
                heading: t('logs.field.happenedOn'),
                cell: ({ happenedOn, href, late }) => (
                  <>
                    {href ? <TextLink href={href}>{date.long(happenedOn)}</TextLink> : date.long(happenedOn)}
                    {!href && <span class="block text-sm text-tenue">{t('logs.attendance')}</span>}
                    {late && <span class="block text-sm text-tenue">{t('logs.late', { reason: late })}</span>}
                  </>
                ),
              },
              ...columns.map((field, at) => ({
                heading: t(`logs.field.${field}`),
                cell: ({ cells }: LogLine) => said(field, cells[at]!.value),
              })),
            ]}
          />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}
