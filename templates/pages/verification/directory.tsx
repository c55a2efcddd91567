import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { Emblem, type Level } from '../../components/emblem.js';
import { EmptyState } from '../../components/empty-state.js';
import type { FormState } from '../../components/form.js';
import { Pagination } from '../../components/pagination.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

interface Option {
  value: string;
  label: string;
}

export interface DirectoryPageProps {
  entries: readonly {
    code: string;
    name: string;
    level: Level;
    levelName: string;
    sector: string;
    municipality: string;
    expiresOn: string;
  }[];
  total: number;
  page: number;
  pages: number;
  filtered: boolean;
  form: FormState;
  sectors: readonly Option[];
  municipalities: readonly Option[];
}

/** Companies with a distinction in force that agreed to stand here. */
export function DirectoryPage(props: DirectoryPageProps) {
  const { t } = usePage();
  const { entries, form, filtered } = props;
  const levels = (['N1', 'N2', 'N3'] as const).map((value) => ({ value, label: t(`level.${value}`) }));
  return (
    <PublicLayout title={t('directory.title')} description={t('directory.description')}>
      <h1>{t('directory.title')}</h1>
      <p class="mt-4 text-lg max-w-lectura">{t('directory.lead')}</p>
      {(entries.length > 0 || filtered) && (
        <form class="mt-8 flex flex-wrap gap-x-6 gap-y-2 items-end" method="get" action="/directorio">
          <Filter form={form} name="nivel" label={t('directory.level')} choices={levels} />
          <Filter form={form} name="giro" label={t('directory.sector')} choices={props.sectors} />
          <Filter form={form} name="municipio" label={t('directory.municipality')} choices={props.municipalities} />
          <div class="campo">
            <Button kind="outline">{t('directory.filter')}</Button>
          </div>
        </form>
      )}
      {entries.length > 0 ? <Entries {...props} /> : <Nobody filtered={filtered} />}
      <Pagination page={props.page} pages={props.pages} />
    </PublicLayout>
  );
}

function Filter(props: { form: FormState; name: string; label: string; choices: readonly Option[] }) {
  const { t } = usePage();
  const { choices, ...field } = props;
  return <Select {...field} noEmpty choices={[{ value: '', label: t('directory.any') }, ...choices]} />;
}

function Entries({ entries, total }: DirectoryPageProps) {
  const { t, date } = usePage();
  return (
    <>
      <p class="mt-6 text-tenue" role="status">
        {t('directory.count', { n: total })}
      </p>
      <ul class="list-none p-0 mt-4 grid">
        {entries.map((entry) => (
          <li key={entry.code} class="grid grid-cols-[3.5rem_1fr] gap-5 items-center py-4 border-t border-linea">
            <Emblem level={entry.level} size="xs" silent />
            <div>
              <a class="enlace font-display text-xl" href={`/verificar/${entry.code}`}>
                {entry.name}
              </a>
              <p class="m-0 mt-1">
                <strong>{entry.levelName}</strong>
                {`. ${entry.sector}. ${entry.municipality}, Jalisco.`}
              </p>
              <p class="m-0 text-sm text-tenue">{t('directory.until', { day: date.long(entry.expiresOn) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Nobody({ filtered }: { filtered: boolean }) {
  const { t } = usePage();
  const action = filtered && (
    <a class="btn btn-outline" href="/directorio">
      {t('directory.none-action')}
    </a>
  );
  return (
    <div class="mt-8">
      <EmptyState
        title={t(filtered ? 'directory.none' : 'directory.empty')}
        door={filtered ? 'closed' : 'ajar'}
        action={action || undefined}
      >
        {t(filtered ? 'directory.none-text' : 'directory.empty-text')}
      </EmptyState>
    </div>
  );
}
