import { municipalitiesByRegion } from '#libs/mexico';
import { Outbox } from '../../audits/visit/outbox.js';
import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { CheckboxGroup, RadioGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { periodText } from '../indicators/figure-words.js';
import { saidOf } from './log-table.js';
import type { LogFieldShape, LogLine, LogName } from './log.shapes.js';

interface EntryPageProps {
  home: string;
  log: LogName;
  /** Null: a new one. */
  id: string | null;
  userId: string;
  fields: readonly LogFieldShape[];
  companies: readonly string[];
  /** Quarters of which the figures are frozen. */
  closed: readonly string[];
  today: string;
  form: FormState;
}

const regions = municipalitiesByRegion().map(({ region, municipalities }) => ({
  label: region,
  choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
}));
/** So many choices stand in sight; more fold into a list. */
const MOST_IN_SIGHT = 3;

/** An entry of a log. A new one can be written without a network: what is kept on the device is sent later, once. */
export function EntryPage(props: EntryPageProps) {
  const words = usePage();
  const { t } = words;
  const { home, log, id, userId, fields, form, closed } = props;
  const base = `${home}/${log}`;
  const title = t(id === null ? `logs.${log}.new` : `logs.${log}.edit`);
  const isWarned = form.errors['reviewed'] !== undefined || hasTelltale(form);
  const labels = Object.fromEntries([
    ...fields.map(({ name }) => [name, t(`logs.field.${name}`)]),
    ['reviewed', t('logs.reviewed')],
    ['correction', t('logs.correction')],
  ]);
  const needed = fields.flatMap(({ name, required }) => (required ? name : [])).join(' ');
  return (
    <Fm4Layout title={title} scripts={id === null ? ['visit'] : []}>
      <BackLink href={base}>{t(`logs.${log}`)}</BackLink>
      <h1>{title}</h1>
      {id === null && <Outbox userId={userId} base={base} page={`${base}/apuntar`} />}
      <Alert kind="info" class="mt-5 max-w-3xl">
        {t(`logs.${log}.not`)}
      </Alert>
      <section class="mt-6 max-w-3xl" aria-labelledby="apunte">
        <h2 id="apunte" class="text-xl mb-4">
          {t('logs.entry')}
        </h2>
        <Form
          form={form}
          action={id === null ? `${base}/apuntar` : `${base}/${id}`}
          labels={labels}
          data={id === null ? { 'data-needed': needed } : undefined}
        >
          <input type="hidden" name="id" value={valueOf(form, 'id')} />
          <input type="hidden" name="version" value={valueOf(form, 'version') || '1'} />
          {fields.map((field) => (
            <EntryField key={field.name} {...props} field={field} />
          ))}
          {isWarned && (
            <CheckboxGroup
              name="reviewed"
              hint={t('logs.reviewed-hint')}
              choices={[{ value: 'si', label: t('logs.reviewed-yes') }]}
            />
          )}
          {closed.length > 0 && (
            <TextField
              name="correction"
              hint={t('logs.correction-hint', { last: periodText(words, closed.at(-1)!) })}
              maxLength={400}
              optional
            />
          )}
          <p class="m-0 mb-3" role="status" data-status />
          <div class="flex flex-wrap gap-3">
            <Button kind="action">{t('logs.keep')}</Button>
            {id !== null && log === 'actividades' && (
              <LinkButton kind="ghost" href={`${base}/${id}/compartir`}>
                {t('logs.share.link')}
              </LinkButton>
            )}
            {id !== null && (
              <LinkButton kind="ghost" href={`${base}/${id}/quitar`}>
                {t('logs.remove')}
              </LinkButton>
            )}
          </div>
        </Form>
      </section>
    </Fm4Layout>
  );
}

const hasTelltale = (form: FormState) =>
  Object.values(form.errors).some(({ key }) => key === 'refusal.monitoring.telltale');

function EntryField({ field, companies, today }: EntryPageProps & { field: LogFieldShape }) {
  const words = usePage();
  const { t, maybe } = words;
  const { name, kind, required, choices, max } = field;
  const hint = maybe(`logs.hint.${name}`);
  const common = { name, hint, optional: !required };
  switch (kind) {
    case 'day':
      return <TextField {...common} type="date" size="medium" max={today} />;
    case 'municipality':
      return <Select {...common} groups={regions} />;
    case 'choice': {
      const options = choices.map((value) => ({ value, label: saidOf(words, name, value) }));
      return options.length <= MOST_IN_SIGHT && required ? (
        <RadioGroup {...common} choices={options} />
      ) : (
        <Select {...common} choices={options} />
      );
    }
    case 'count':
      return <TextField {...common} type="number" inputmode="numeric" min={0} max={max} size="short" />;
    case 'text':
      return <TextArea {...common} rows={3} maxLength={max} />;
    case 'folio':
      return <TextField {...common} code size="medium" maxLength={max} autocomplete="off" />;
    case 'line':
      return (
        <>
          <TextField {...common} maxLength={max} autocomplete="off" />
          {name === 'company' && companies.length > 0 && (
            <details class="-mt-3 mb-5 text-sm">
              <summary>{t('logs.companies', { n: companies.length })}</summary>
              <ul class="list-disc pl-5">
                {companies.map((company) => (
                  <li key={company}>{company}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      );
  }
}

const counts: ReadonlySet<string> = new Set(['women', 'men', 'others', 'unsaid']);

/** What a cell of a line says in a sentence: of people how many and which, and nothing of none. */
function toldOf(words: ReturnType<typeof usePage>, { field, value }: LogLine['cells'][number]): string[] {
  if (value === '' || (counts.has(field) && value === '0')) return [];
  const said = saidOf(words, field, value);
  return [counts.has(field) ? `${words.t(`logs.field.${field}`)}: ${said}` : said];
}

interface RemoveEntryPageProps {
  home: string;
  log: LogName;
  id: string;
  line: LogLine;
  /** Its quarter is: then it stays. */
  isClosed: boolean;
}

/** Asks before an entry is taken away, or says why it stays. */
export function RemoveEntryPage({ home, log, id, line, isClosed }: RemoveEntryPageProps) {
  const words = usePage();
  const { t, date } = words;
  const base = `${home}/${log}`;
  return (
    <Fm4Layout title={t('logs.remove')}>
      <BackLink href={`${base}/${id}`}>{t(`logs.${log}.edit`)}</BackLink>
      <h1>{t(isClosed ? 'logs.remove-closed' : 'logs.remove-title')}</h1>
      <p class="mt-3 mb-6">
        {date.long(line.happenedOn)}: {line.cells.flatMap((cell) => toldOf(words, cell)).join(', ')}
      </p>
      {isClosed ? (
        <>
          <Alert kind="info" class="mb-6 max-w-3xl">
            {t('logs.remove-closed-text')}
          </Alert>
          <LinkButton kind="action" href={`${base}/${id}`}>
            {t('logs.remove-closed-do')}
          </LinkButton>
        </>
      ) : (
        <Form form={{ values: {}, errors: {} }} action={`${base}/${id}/quitar`}>
          <FormButtons kind="danger" send={t('logs.remove')} cancel={`${base}/${id}`} />
        </Form>
      )}
    </Fm4Layout>
  );
}
