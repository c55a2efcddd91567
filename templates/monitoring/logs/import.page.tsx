import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { FileField } from '../../components/file-field.js';
import { errorText, Form, type FormProblem, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { saidOf } from './log-table.js';
import type { LogFieldName, LogFieldShape, LogName } from './log.shapes.js';

interface UploadPageProps {
  home: string;
  log: LogName;
  fields: readonly LogFieldShape[];
  form: FormState;
  most: number;
  mb: number;
}

/** Asks for a file of entries. */
export function UploadPage({ home, log, fields, form, most, mb }: UploadPageProps) {
  const { t } = usePage();
  const base = `${home}/${log}`;
  return (
    <Fm4Layout title={t('logs.import.title')}>
      <BackLink href={base}>{t(`logs.${log}`)}</BackLink>
      <div class="max-w-lectura">
        <h1>{t('logs.import.title')}</h1>
        <p class="mt-2 mb-6">{t('logs.import.intro')}</p>
        <Form form={form} action={`${base}/importar`} labels={{ file: t('logs.import.file') }} multipart>
          <FileField
            name="file"
            hint={t('logs.import.file-hint', { most, mb })}
            accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
          <Button kind="action">{t('logs.import.send')}</Button>
        </Form>
        <Section id="columnas" title={t('logs.import.columns')} ruled>
          <p class="mb-3">{t('logs.import.columns-text')}</p>
          <ul class="grid gap-1 list-disc pl-5">
            {fields.map(({ name, required }) => (
              <li key={name}>
                <strong>{t(`logs.field.${name}`)}</strong>
                {required && ` (${t('logs.import.needed')})`}
              </li>
            ))}
          </ul>
          <p class="mt-4">
            <a class="enlace" href={`${base}/plantilla.xlsx`} download>
              {t('logs.import.template')}
            </a>
          </p>
        </Section>
      </div>
    </Fm4Layout>
  );
}

interface ImportPageProps {
  home: string;
  log: LogName;
  file: { id: string; name: string; applied: boolean; taken: number; known: number };
  counts: { good: number; faulty: number; telling: number; late: number };
  faulty: readonly {
    row: number;
    text: string;
    problems: readonly { field: LogFieldName; problem: FormProblem }[];
  }[];
  /** The first good rows in which something seems to tell of a person. */
  telling: readonly { row: number; telltales: readonly LogFieldName[] }[];
  sample: readonly { row: number; cells: readonly { field: LogFieldName; value: string }[] }[];
  fields: readonly LogFieldShape[];
  /** Faulty rows on the page. */
  shown: number;
  form: FormState;
}

/** What a file would do, and what is wrong in it; after it was carried out, what came of it. */
export function ImportPage(props: ImportPageProps) {
  const { t } = usePage();
  const { home, log, file, counts } = props;
  return (
    <Fm4Layout title={t('logs.import.title')}>
      <BackLink href={`${home}/${log}/importar`}>{t('logs.import.another')}</BackLink>
      <h1>{t(file.applied ? 'logs.import.applied-title' : 'logs.import.preview-title')}</h1>
      <p class="mt-2 mb-6 text-tenue break-all">{file.name}</p>
      {file.applied ? (
        <>
          <Alert kind={file.taken > 0 ? 'success' : 'info'} live class="mb-6">
            {t('logs.import.applied', { n: file.taken })} {file.known > 0 && t('logs.import.known', { n: file.known })}
          </Alert>
          <p>
            <LinkButton kind="action" href={`${home}/${log}`}>
              {t(`logs.${log}`)}
            </LinkButton>
          </p>
        </>
      ) : (
        <>
          {counts.faulty > 0 && (
            <Alert kind="warning" class="mb-4">
              {t('logs.import.some-faulty', { good: counts.good, faulty: counts.faulty })}
            </Alert>
          )}
          {counts.telling > 0 && (
            <Alert kind="warning" class="mb-4">
              {t('logs.import.telling', { n: counts.telling })}
              <Telling {...props} />
            </Alert>
          )}
          {counts.good > 0 && <Would {...props} />}
        </>
      )}
      {counts.faulty > 0 && <Faulty {...props} />}
    </Fm4Layout>
  );
}

function Telling({ counts, telling }: ImportPageProps) {
  const { t } = usePage();
  const fields = [...new Set(telling.flatMap(({ telltales }) => telltales))];
  return (
    <details class="mt-2">
      <summary>{t('logs.import.telling-where')}</summary>
      <ul class="list-disc pl-5 my-2">
        {fields.map((name) => {
          const rows = telling.filter(({ telltales }) => telltales.includes(name)).map(({ row }) => row);
          const said = { field: t(`logs.field.${name}`), n: rows.length, rows: rows.join(', ') };
          return <li key={name}>{t('logs.import.telling-rows', said)}</li>;
        })}
      </ul>
      {counts.telling > telling.length && t('logs.import.telling-first', { n: telling.length })}
    </details>
  );
}

function Would({ home, log, file, counts, sample, fields, form }: ImportPageProps) {
  const words = usePage();
  const { t } = words;
  return (
    <>
      <Section id="leimos" title={t('logs.import.sample')} heading="text-xl mb-3" class="mb-8">
        <div class="overflow-x-auto" tabIndex={0} role="group" aria-labelledby="leimos">
          <DataTable
            caption={t('logs.import.sample')}
            rows={sample}
            rowKey={({ row }) => String(row)}
            columns={[
              { heading: t('logs.import.row'), cell: ({ row }) => row },
              ...fields.map(({ name }, at) => ({
                heading: t(`logs.field.${name}`),
                cell: ({ cells }: ImportPageProps['sample'][number]) => saidOf(words, name, cells[at]!.value) || '—',
              })),
            ]}
          />
        </div>
      </Section>
      <Form
        form={form}
        action={`${home}/${log}/importar/${file.id}`}
        labels={{ which: t('logs.import.which'), correction: t('logs.correction') }}
      >
        {counts.late > 0 && (
          <TextField name="correction" hint={t('logs.import.late', { n: counts.late })} maxLength={400} />
        )}
        {counts.faulty > 0 && (
          <RadioGroup
            name="which"
            choices={[
              { value: 'all', label: t('logs.import.which-all') },
              { value: 'good', label: t('logs.import.which-good', { n: counts.good }) },
            ]}
          />
        )}
        <Button kind="action">{t('logs.import.do', { n: counts.good })}</Button>
      </Form>
    </>
  );
}

function Faulty({ home, log, file, counts, faulty, shown }: ImportPageProps) {
  const page = usePage();
  const { t } = page;
  return (
    <Section id="fallas" class="mt-10" title={t('logs.import.faulty', { n: counts.faulty })} heading="text-xl mb-3">
      <p class="max-w-lectura">{t('logs.import.mend')}</p>
      <p class="mb-4 flex flex-wrap gap-x-4 gap-y-1">
        <a class="enlace" href={`${home}/${log}/importar/${file.id}/fallas.xlsx`} download>
          {t('logs.import.faulty-xlsx')}
        </a>
        <a class="enlace" href={`${home}/${log}/importar/${file.id}/fallas.csv`} download>
          {t('logs.import.faulty-csv')}
        </a>
        {counts.faulty > shown && <span class="text-tenue"> {t('logs.import.faulty-first', { n: shown })}</span>}
      </p>
      <DataTable
        caption={t('logs.import.faulty', { n: counts.faulty })}
        rows={faulty}
        rowKey={({ row }) => String(row)}
        columns={[
          { heading: t('logs.import.row'), cell: ({ row }) => row },
          { heading: t('logs.import.text'), cell: ({ text }) => <span class="break-all">{text}</span> },
          {
            heading: t('logs.import.why'),
            cell: ({ problems }) => (
              <ul class="m-0 p-0 list-none">
                {problems.map(({ field, problem }) => (
                  <li key={field}>
                    {t(`logs.field.${field}`)}: {errorText(page, problem)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <p class="mt-4">
        <TextLink href={`${home}/${log}/importar`}>{t('logs.import.another')}</TextLink>
      </p>
    </Section>
  );
}
