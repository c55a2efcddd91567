import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { type ChangedField, ChangedFields, DraftLayout, draftPath, type DraftShape } from './draft-layout.js';

interface DraftPageProps {
  draft: DraftShape;
  form: FormState;
  /** What others changed while the form was open. */
  theirs: readonly ChangedField[];
  units: readonly string[];
  /** The labels of fields with several paragraphs. */
  labels: {
    readonly documents: readonly string[];
    readonly grounds: readonly string[];
    readonly values: readonly string[];
    readonly flow: {
      readonly steps: readonly string[];
      readonly outcomes: readonly string[];
      readonly questions: readonly string[];
      readonly verdicts: readonly string[];
    };
  };
  /** Where the questions may lead; empty for other texts. */
  situations: readonly { slug: string; name: string }[];
}

const fields = {
  situaciones: `question short detail name verdict condition proofs validity documents forbidden steps countsAsForeigner
    employerRegistration notes internalNotes grounds sources articlesRead words enVerdict enDocuments enMustNotAsk`.split(
    /\s+/,
  ),
  'marco-legal': ['title', 'markdown'],
  parametros: ['name', 'nameEn', 'unit', 'law', 'values'],
  'paso-a-paso': ['flowStart', 'flowSteps', 'flowOutcomes', 'flowQuestions', 'flowQuestionsEn', 'flowListOnly'],
} as const;

/** The text of a draft, with the fields of its kind. */
export function DraftPage({ draft, form, theirs, units, labels: known, situations }: DraftPageProps) {
  const { t, maybe } = usePage();
  const names = Object.fromEntries(
    fields[draft.kind].map((field) => [field, maybe(`guidance-fm4.field.${field}`) ?? field]),
  );
  return (
    <DraftLayout draft={draft}>
      {theirs.length > 0 && (
        <details class="mb-6" open>
          <summary class="enlace cursor-pointer py-1">{t('guidance-fm4.draft.theirs')}</summary>
          <div class="mt-3">
            <ChangedFields changes={theirs} />
          </div>
        </details>
      )}
      {draft.may.includes('edit') ? (
        <Form form={form} action={draftPath(draft.id)} labels={names} class="max-w-3xl">
          <input type="hidden" name="seen" value={valueOf(form, 'seen')} />
          {draft.kind === 'situaciones' && <SituationFields known={known} />}
          {draft.kind === 'marco-legal' && (
            <>
              <TextField name="title" />
              <TextArea name="markdown" rows={30} hint={t('guidance-fm4.hint.markdown')} />
            </>
          )}
          {draft.kind === 'parametros' && <ParameterFields known={known} units={units} />}
          {draft.kind === 'paso-a-paso' && <FlowFields known={known.flow} situations={situations} />}
          <Button kind="action">{t('guidance-fm4.draft.save')}</Button>
        </Form>
      ) : (
        <Alert kind="info" class="max-w-3xl">
          {t('guidance-fm4.draft.closed')}
        </Alert>
      )}
      <div class="mt-6 flex flex-wrap gap-3">
        <LinkButton kind="outline" href={`${draftPath(draft.id)}/cambios`}>
          {t('guidance-fm4.draft.next')}
        </LinkButton>
      </div>
      {draft.may.includes('discard') && (
        <details class="mt-6">
          <summary class="enlace cursor-pointer py-1">{t('guidance-fm4.discard.title')}</summary>
          <form method="post" action={`${draftPath(draft.id)}/descartar`} class="mt-3">
            <p class="max-w-lectura">{t('guidance-fm4.discard.text')}</p>
            <Button kind="danger">{t('guidance-fm4.discard.button')}</Button>
          </form>
        </details>
      )}
    </DraftLayout>
  );
}

function SituationFields({ known }: { known: DraftPageProps['labels'] }) {
  const { t } = usePage();
  const line = t('guidance-fm4.hint.lines');
  const blocks = (labels: readonly string[]) => t('guidance-fm4.hint.blocks', { labels: labels.join(', ') });
  return (
    <>
      <TextArea name="question" rows={2} />
      <TextField name="short" />
      <TextField name="detail" />
      <TextField name="name" />
      <Select
        name="verdict"
        noEmpty
        choices={(['yes', 'ask', 'no'] as const).map((value) => ({ value, label: t(`guidance.verdict.${value}`) }))}
      />
      <TextArea name="condition" rows={4} optional />
      <TextArea name="proofs" rows={4} optional hint={line} />
      <TextArea name="validity" rows={3} optional />
      <TextArea name="documents" rows={14} optional hint={blocks(known.documents)} />
      <TextArea name="forbidden" rows={6} optional hint={line} />
      <TextArea name="steps" rows={8} hint={line} />
      <Checkbox name="countsAsForeigner" />
      <Checkbox name="employerRegistration" />
      <TextArea name="notes" rows={5} optional hint={line} />
      <TextArea name="internalNotes" rows={4} optional hint={line} />
      <TextArea name="grounds" rows={8} hint={blocks(known.grounds)} />
      <TextArea name="sources" rows={5} optional hint={line} />
      <Checkbox name="articlesRead" />
      <TextArea name="words" rows={2} />
      <TextArea name="enVerdict" rows={3} optional hint={t('guidance-fm4.hint.english')} />
      <TextArea name="enDocuments" rows={3} optional />
      <TextArea name="enMustNotAsk" rows={3} optional />
    </>
  );
}

function ParameterFields({ known, units }: { known: DraftPageProps['labels']; units: readonly string[] }) {
  const { t, maybe } = usePage();
  return (
    <>
      <TextField name="name" />
      <TextField name="nameEn" />
      <Select
        name="unit"
        noEmpty
        choices={units.map((value) => ({ value, label: maybe(`guidance-fm4.unit.${value}`) ?? value }))}
      />
      <TextField name="law" optional hint={t('guidance-fm4.hint.law')} />
      <TextArea name="values" rows={16} hint={t('guidance-fm4.hint.values', { labels: known.values.join(', ') })} />
    </>
  );
}

/** The questions: where each answer leads, where ways end, and what is said on the way in both languages. */
function FlowFields({
  known,
  situations,
}: {
  known: DraftPageProps['labels']['flow'];
  situations: DraftPageProps['situations'];
}) {
  const { t } = usePage();
  return (
    <>
      <TextField name="flowStart" hint={t('guidance-fm4.hint.flow.start')} />
      <TextArea name="flowSteps" rows={24} hint={t('guidance-fm4.hint.flow.steps')} />
      <TextArea
        name="flowOutcomes"
        rows={24}
        hint={t('guidance-fm4.hint.flow.outcomes', {
          labels: known.outcomes.join(', '),
          verdicts: known.verdicts.join(', '),
        })}
      />
      <details>
        <summary class="enlace cursor-pointer py-1">{t('guidance-fm4.flow.situations')}</summary>
        <ul class="list-disc pl-5 mt-2 grid gap-1 text-base">
          {situations.map(({ slug, name }) => (
            <li key={slug}>
              <code class="break-all">{slug}</code>: {name}
            </li>
          ))}
        </ul>
      </details>
      <TextArea name="flowQuestions" rows={24} hint={t('guidance-fm4.hint.flow.questions')} />
      <TextArea name="flowQuestionsEn" rows={24} hint={t('guidance-fm4.hint.flow.english')} />
      <TextArea name="flowListOnly" rows={4} optional hint={t('guidance-fm4.hint.flow.list-only')} />
    </>
  );
}
