import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { Form, type FormState, useForm, valueOf, valuesOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

const functions = ['hr', 'direction', 'managers', 'hiring'] as const;

interface Person {
  userId: string;
  name: string;
}

interface FunctionsPageProps {
  people: readonly Person[];
  /** People who work in the company. */
  headcount: number;
  /** Null: nothing was said yet. */
  savedAt: Date | null;
  /** Only administrators change it; editors read it. */
  editable: boolean;
  form: FormState;
}

/** Who does what in the company: the courses of a level are asked by function. */
export function FunctionsPage({ people, headcount, savedAt, editable, form }: FunctionsPageProps) {
  const { t, date } = usePage();
  const labels = Object.fromEntries(functions.map((one) => [one, t(`companies.functions.count.${one}`)]));
  return (
    <CompanyLayout title={t('companies.functions.title')}>
      <BackLink href="/empresa/equipo">{t('companies.team.title')}</BackLink>
      <h1>{t('companies.functions.title')}</h1>
      <p class="mt-2 mb-4 text-tenue max-w-lectura">{t('companies.functions.intro')}</p>
      {savedAt && <p class="mb-6">{t('companies.functions.saved-on', { day: date.long(savedAt) })}</p>}
      {!editable && (
        <Alert kind="info" class="mb-6">
          {t('companies.functions.read-only')}
        </Alert>
      )}
      <Form form={form} action="/empresa/equipo/funciones" labels={labels}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <fieldset class="border-0 p-0 m-0" disabled={!editable}>
          <legend class="sr-only">{t('companies.functions.title')}</legend>
          <h2 class="text-xl mb-3">{t('companies.functions.counts')}</h2>
          <p class="mb-4 max-w-lectura">{t('companies.functions.counts-text', { n: headcount })}</p>
          {functions.map((one) => (
            <TextField
              key={one}
              name={one}
              hint={t(`companies.functions.hint.${one}`)}
              inputmode="numeric"
              size="short"
            />
          ))}
          <h2 class="text-xl mt-8 mb-3">{t('companies.functions.people')}</h2>
          <p class="mb-4 max-w-lectura">{t('companies.functions.people-text')}</p>
          <People people={people} />
          {editable && (
            <div class="mt-6">
              <Button kind="action">{t('action.save')}</Button>
            </div>
          )}
        </fieldset>
      </Form>
    </CompanyLayout>
  );
}

function People({ people }: { people: readonly Person[] }) {
  const { t } = usePage();
  const chosen = valuesOf(useForm().form, 'assigned');
  return (
    <DataTable
      caption={t('companies.functions.people')}
      rows={people}
      rowKey={(person) => person.userId}
      columns={[
        { heading: t('companies.team.name'), cell: (person) => person.name },
        ...functions.map((one) => ({
          heading: t(`companies.functions.name.${one}`),
          cell: (person: Person) => (
            <input
              type="checkbox"
              class="checkbox checkbox-primary"
              name="assigned"
              value={`${one}:${person.userId}`}
              checked={chosen.includes(`${one}:${person.userId}`)}
              aria-label={t('companies.functions.mark', {
                name: person.name,
                function: t(`companies.functions.name.${one}`),
              })}
            />
          ),
        })),
      ]}
    />
  );
}
