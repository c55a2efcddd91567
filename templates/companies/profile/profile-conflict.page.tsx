import { Badge } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { type FormState, valueOf } from '../../components/form.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { useFieldNames } from './data-fields.js';
import { dataFields, useDataText } from './profile.page.js';

interface ProfileConflictPageProps {
  /** What is saved now, with its version. */
  theirs: FormState;
  /** What was sent. */
  yours: FormState;
}

/** Two people changed the same data: both versions side by side, and nothing lost. */
export function ProfileConflictPage({ theirs, yours }: ProfileConflictPageProps) {
  const { t } = usePage();
  const labels = useFieldNames();
  const say = useDataText();
  const rows = dataFields.map((name) => ({
    name,
    theirs: say(name, valueOf(theirs, name)),
    yours: say(name, valueOf(yours, name)),
  }));
  return (
    <CompanyLayout title={t('companies.conflict.title')}>
      <h1>{t('companies.conflict.title')}</h1>
      <p class="mt-2 mb-6 max-w-lectura">{t('companies.conflict.text')}</p>
      <DataTable
        caption={t('companies.conflict.title')}
        rowKey={(row) => row.name}
        rows={rows}
        columns={[
          { heading: t('companies.conflict.field'), cell: (row) => labels[row.name] },
          { heading: t('companies.conflict.theirs'), cell: (row) => row.theirs },
          {
            heading: t('companies.conflict.yours'),
            cell: (row) => (
              <>
                {row.yours}{' '}
                {row.yours !== row.theirs && <Badge kind="current">{t('companies.conflict.different')}</Badge>}
              </>
            ),
          },
        ]}
      />
      <form method="post" action="/empresa/perfil" class="flex flex-wrap gap-3 mt-8">
        {dataFields.map((name) => (
          <input key={name} type="hidden" name={name} value={valueOf(yours, name)} />
        ))}
        <input type="hidden" name="version" value={valueOf(theirs, 'version')} />
        <Button kind="action">{t('companies.conflict.keep-yours')}</Button>
        <LinkButton kind="outline" href="/empresa/perfil">
          {t('companies.conflict.keep-theirs')}
        </LinkButton>
      </form>
    </CompanyLayout>
  );
}
