import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { CheckboxGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { FileField } from '../../components/file-field.js';
import { Form } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../instrument/content.js';
import type { DocumentPageProps, VersionShape } from './documents.shapes.js';
import { ACCEPTED } from './evidence-section.js';
import { ValidityDays } from './validity.js';

const home = '/empresa/autoevaluacion';
const library = `${home}/evidencias`;

/** One document: what it proves, from when to when it holds, its versions. */
export function DocumentPage(props: DocumentPageProps) {
  const { id, document, history, items, place, writable } = props;
  const { t, date, number } = usePage();
  const who =
    document.by ?? t(document.kind === 'record' ? 'assessments.documents.platform' : 'assessments.documents.nobody');
  return (
    <CompanyLayout title={document.name}>
      <BackLink href={library}>{t('assessments.documents.title')}</BackLink>
      <h1 class="break-words">{document.erased ? t('assessments.documents.erased') : document.name}</h1>
      <p class="mt-2 text-tenue">
        {t(`assessments.documents.kind.${document.kind}`)} ·{' '}
        {t('assessments.documents.version', { n: document.version })} · {number.bytes(document.size)} ·{' '}
        {t('assessments.documents.by', { who, day: date.day(document.at) })}
      </p>
      {document.link && (
        <p class="mt-2 break-all">
          <a class="enlace" href={document.link} rel="noopener noreferrer nofollow">
            {document.link}
          </a>
        </p>
      )}
      {!document.erased && document.scan !== 'waiting' && (
        <p class="mt-3">
          <TextLink href={`${home}/evidencia/${document.id}`} icon="download">
            {t('action.download')}
          </TextLink>
        </p>
      )}
      {document.scan === 'waiting' && (
        <Alert kind="info" class="mt-4 max-w-3xl">
          {t('assessments.evidence.scan-waiting-text')}
        </Alert>
      )}
      {place === null && (
        <Alert kind="info" class="mt-4 max-w-3xl">
          {t('assessments.documents.not-listed')}
        </Alert>
      )}
      {items.length > 0 && (
        <Section id="prueba" title={t('assessments.documents.proves')} ruled>
          <ul class="grid gap-2 list-none p-0 max-w-lectura">
            {items.map((item) => (
              <li key={item.id}>
                <TextLink href={`${practicePath(item.id)}#evidencia`}>{item.id}</TextLink>{' '}
                <Content>{item.text}</Content>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {writable && document.kind !== 'record' && <ShareSection {...props} />}
      {writable && <DaysSection {...props} />}
      {writable && document.kind === 'file' && (
        <Section id="version" title={t('assessments.documents.new-version')} ruled>
          <p class="mb-4 max-w-lectura">{t('assessments.documents.new-version-text')}</p>
          <Form
            form={props.version}
            action={`${library}/${id}/version`}
            labels={{ file: t('assessments.documents.file') }}
            multipart
          >
            <FileField name="file" accept={ACCEPTED} />
            <Button kind="outline" icon="upload">
              {t('assessments.documents.replace')}
            </Button>
          </Form>
        </Section>
      )}
      <Section id="historia" title={t('assessments.documents.history')} ruled>
        <History rows={history} />
      </Section>
    </CompanyLayout>
  );
}

function ShareSection({ id, others, share }: DocumentPageProps) {
  const { t } = usePage();
  if (others.length === 0) return null;
  return (
    <details class="mt-6 max-w-3xl" open={Object.keys(share.errors).length > 0}>
      <summary class="enlace cursor-pointer py-1">{t('assessments.documents.share')}</summary>
      <Form
        form={share}
        action={`${library}/${id}/practicas`}
        labels={{ items: t('assessments.documents.share-items') }}
        class="mt-3"
      >
        <CheckboxGroup
          name="items"
          choices={others.map((item) => ({
            value: item.id,
            label: <b>{item.id}</b>,
            hint: <Content>{item.text}</Content>,
          }))}
        />
        <Button kind="outline">{t('assessments.documents.share-do')}</Button>
      </Form>
    </details>
  );
}

function DaysSection({ id, days }: DocumentPageProps) {
  const { t } = usePage();
  const labels = { effectiveOn: t('assessments.documents.effective'), expiresOn: t('assessments.documents.expires') };
  return (
    <Section id="vigencia" title={t('assessments.documents.valid')} ruled>
      <p class="mb-4 max-w-lectura">{t('assessments.documents.days-text')}</p>
      <Form form={days} action={`${library}/${id}/vigencia`} labels={labels}>
        <TextField name="effectiveOn" type="date" size="medium" optional />
        <TextField name="expiresOn" type="date" size="medium" optional />
        <Button kind="outline">{t('action.save')}</Button>
      </Form>
    </Section>
  );
}

function History({ rows }: { rows: readonly VersionShape[] }) {
  const { t, date } = usePage();
  const ended = (row: VersionShape) =>
    row.removedAt === null ? t('assessments.documents.until-today') : date.day(row.removedAt);
  return (
    <DataTable
      caption={t('assessments.documents.history')}
      rows={rows}
      columns={[
        {
          heading: t('assessments.documents.what'),
          cell: (row) =>
            row.erased || row.scan === 'infected' ? (
              <>
                {t('assessments.documents.version', { n: row.version })}{' '}
                <span class="text-tenue">
                  {t(row.scan === 'infected' ? 'assessments.documents.infected' : 'assessments.documents.erased')}
                </span>
              </>
            ) : (
              <TextLink href={`${home}/evidencia/${row.id}`}>
                {t('assessments.documents.version', { n: row.version })}
              </TextLink>
            ),
        },
        { heading: t('assessments.documents.since'), cell: (row) => date.day(row.at) },
        { heading: t('assessments.documents.until'), cell: ended },
        { heading: t('assessments.documents.valid'), cell: (row) => <ValidityDays row={row} /> },
        { heading: 'SHA-256', cell: (row) => (row.erased ? '—' : <code class="text-xs break-all">{row.sha256}</code>) },
      ]}
    />
  );
}
