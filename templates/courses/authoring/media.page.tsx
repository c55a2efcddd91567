import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { RadioGroup, Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type Language, languageNames } from '../../translations.js';
import type { MediumShape } from '../media/figure.js';
import type { DraftShape } from './authoring.shapes.js';
import { DraftLayout, draftPath } from './draft-layout.js';

/** A medium in the list of a draft. */
export interface ListedMedium extends MediumShape {
  /** Ids of the lessons that show it. */
  used: readonly string[];
  /** What keeps it from being published. */
  lacks: readonly ('captions' | 'transcript')[];
  published: boolean;
}

export interface MediaPageProps {
  draft: DraftShape;
  media: readonly ListedMedium[];
  /** Greatest size by kind, in MB. */
  sizes: Readonly<Record<string, number>>;
  languages: readonly Language[];
  form: FormState;
}

const names = ['file', 'link', 'kind', 'name', 'captionsFile', 'captions', 'language', 'transcript'] as const;

/** Pictures, recordings and files of a draft, and adding one. */
export function MediaPage({ draft, media, sizes, languages, form }: MediaPageProps) {
  const { t } = usePage();
  const path = `${draftPath(draft.id)}/medios`;
  const labels = Object.fromEntries(names.map((name) => [name, t(`courses-fm4.media.${name}`)]));
  return (
    <DraftLayout draft={draft} title={t('courses-fm4.media.title')}>
      {media.length === 0 ? (
        <EmptyState title={t('courses-fm4.media.none')}>{t('courses-fm4.media.none-text')}</EmptyState>
      ) : (
        <MediaTable path={path} media={media} />
      )}
      {draft.may.includes('edit') && (
        <Section id="agregar" ruled class="max-w-3xl" title={t('courses-fm4.media.add')}>
          <p>{t('courses-fm4.media.limits', sizes)}</p>
          <Form form={form} action={path} labels={labels} multipart>
            <FileField
              name="file"
              optional
              accept="image/jpeg,image/png,image/webp,audio/*,video/mp4,video/webm,.pdf,.docx,.xlsx,.odt"
              hint={t('courses-fm4.media.file-hint')}
            />
            <TextField name="link" type="url" optional hint={t('courses-fm4.media.link-hint')} />
            <RadioGroup
              name="kind"
              optional
              choices={(['video', 'audio'] as const).map((value) => ({
                value,
                label: t(`courses-fm4.medium.${value}`),
              }))}
            />
            <TextField name="name" optional maxLength={200} hint={t('courses-fm4.media.name-hint')} />
            <WordFields languages={languages} />
            <Button kind="action">{t('courses-fm4.media.add-button')}</Button>
          </Form>
        </Section>
      )}
    </DraftLayout>
  );
}

/** What a recording says, for those who do not hear or see it. */
export function WordFields({ languages }: { languages: readonly Language[] }) {
  const { t } = usePage();
  return (
    <>
      <FileField name="captionsFile" optional accept=".vtt,text/vtt" hint={t('courses-fm4.media.captions-file-hint')} />
      <TextArea name="captions" optional rows={4} hint={t('courses-fm4.media.captions-hint')} />
      <Select name="language" noEmpty choices={languages.map((value) => ({ value, label: languageNames[value] }))} />
      <TextArea name="transcript" optional rows={6} hint={t('courses-fm4.media.transcript-hint')} />
    </>
  );
}

function MediaTable({ path, media }: { path: string; media: readonly ListedMedium[] }) {
  const { t } = usePage();
  return (
    <DataTable
      caption={t('courses-fm4.media.title')}
      rows={media}
      columns={[
        {
          heading: t('courses-fm4.media.name'),
          cell: ({ id, name }) => <TextLink href={`${path}/${id}`}>{name}</TextLink>,
        },
        { heading: t('courses-fm4.media.kind'), cell: ({ kind }) => t(`courses-fm4.medium.${kind}`) },
        {
          heading: t('courses-fm4.media.used'),
          cell: ({ used }) => (used.length > 0 ? used.join(', ') : t('courses-fm4.media.unused')),
        },
        {
          heading: t('courses-fm4.media.state'),
          cell: ({ lacks }) =>
            lacks.length === 0 ? (
              <Badge kind="done">{t('courses-fm4.media.whole')}</Badge>
            ) : (
              <Badge kind="missing">{lacks.map((lack) => t(`courses-fm4.media.lacks-${lack}`)).join(', ')}</Badge>
            ),
        },
      ]}
    />
  );
}
