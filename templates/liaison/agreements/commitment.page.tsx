import { Button } from '../../components/button.js';
import { FileField } from '../../components/file-field.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import type { AgreementLimits, CommitmentLine } from './agreement.shapes.js';
import { CommitmentSheet } from './commitment.js';
import { type AgreementPlace, Place } from './place.js';

interface CommitmentPageProps {
  place: AgreementPlace;
  home: string;
  /** The agreement or meeting that it is of. */
  origin: { id: string; title: string };
  commitment: CommitmentLine;
  limits: AgreementLimits;
  /** What proves it. */
  files: readonly { id: string; name: string }[];
  /** Null: not the reader's to close, or to take back. */
  proof: FormState | null;
  file: FormState | null;
  drop: FormState | null;
}

/** A commitment: closed with what proves it, or taken back with a reason. */
export function CommitmentPage(props: CommitmentPageProps) {
  const { t } = usePage();
  const { place, home, origin, commitment, limits, proof, drop } = props;
  const base = `${home}/${origin.id}/compromisos/${commitment.id}`;
  return (
    <Place place={place} title={t('liaison.commitment-title')}>
      <BackLink href={`${home}/${origin.id}`}>{origin.title}</BackLink>
      <h1 class="text-3xl">
        <Content>{commitment.text}</Content>
      </h1>
      <CommitmentSheet commitment={commitment} />
      <Files {...props} base={base} />
      {proof && (
        <Section id="cerrar" class="mt-8 max-w-3xl" title={t('liaison.close')}>
          <p class="mt-2 mb-4 max-w-lectura">{t('liaison.close-text')}</p>
          <Form
            form={proof}
            action={`${base}/cerrar`}
            labels={{ proof: t('liaison.commitment-field.proof'), link: t('liaison.commitment-field.link') }}
          >
            <TextArea name="proof" hint={t('liaison.hint.proof')} rows={4} maxLength={limits.proof} />
            <TextField
              name="link"
              type="url"
              hint={t('liaison.hint.link')}
              maxLength={limits.link}
              autocomplete="off"
              optional
            />
            <Button kind="action">{t('liaison.close-do')}</Button>
          </Form>
        </Section>
      )}
      {drop && (
        <Fold
          id="retirar"
          class="mt-8 max-w-3xl"
          open={Object.keys(drop.errors).length > 0}
          title={t('liaison-fm4.drop')}
        >
          <Form form={drop} action={`${base}/retirar`} labels={{ reason: t('liaison-fm4.reason') }}>
            <TextArea name="reason" hint={t('liaison-fm4.hint.drop')} rows={2} maxLength={limits.reason} />
            <Button kind="danger">{t('liaison-fm4.drop-do')}</Button>
          </Form>
        </Fold>
      )}
    </Place>
  );
}

function Files({ files, file, base }: CommitmentPageProps & { base: string }) {
  const { t } = usePage();
  if (files.length === 0 && !file) return null;
  return (
    <Section id="archivos" class="mt-8 max-w-3xl" title={t('liaison.proof-files')}>
      {files.length > 0 && (
        <ul class="mt-2">
          {files.map(({ id, name }) => (
            <li key={id}>
              <TextLink href={`${base}/archivos/${id}`}>{name}</TextLink>
            </li>
          ))}
        </ul>
      )}
      {file && (
        <Form form={file} action={`${base}/archivos`} labels={{ file: t('liaison.proof-file') }} multipart class="mt-3">
          <FileField name="file" hint={t('liaison.hint.proof-file')} multiple />
          <Button kind="outline">{t('liaison.proof-upload')}</Button>
        </Form>
      )}
    </Section>
  );
}
