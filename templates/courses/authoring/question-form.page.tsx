import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { fieldId, Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import type { DraftShape, FieldChangeShape, KindName } from './authoring.shapes.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { Theirs } from './field-changes.js';

export interface QuestionFormPageProps {
  draft: DraftShape;
  question: {
    id: string;
    kind: KindName;
    /** Options for which there is room. */
    rows: number;
    previous: string | null;
    next: string | null;
    /** Why it cannot be asked as it stands. */
    fault: string | null;
  };
  lessons: readonly { id: string; title: string }[];
  form: FormState;
  theirs: readonly FieldChangeShape[] | null;
}

/** One question of a draft, with the fields of its kind. */
export function QuestionFormPage({ draft, question, lessons, form, theirs }: QuestionFormPageProps) {
  const { t } = usePage();
  const { kind, rows } = question;
  const path = draftPath(draft.id);
  const at = `${path}/preguntas`;
  const optionLabels = Array.from({ length: rows }, (_, place) => [
    [`option-${place}`, t(`courses-fm4.option.${kind}`, { n: place + 1 })],
    [`match-${place}`, t('courses-fm4.option.match', { n: place + 1 })],
    [`tolerance-${place}`, t('courses-fm4.option.tolerance', { n: place + 1 })],
    [`feedback-${place}`, t('courses-fm4.option.feedback', { n: place + 1 })],
  ]).flat() as [string, string][];
  const labels = {
    text: t('courses-fm4.field.text'),
    lesson: t('courses-fm4.field.lesson'),
    ...Object.fromEntries(optionLabels),
    others: t('courses-fm4.field.others'),
    feedback: t('courses-fm4.field.feedback'),
  };
  return (
    <DraftLayout draft={draft} title={t('courses-fm4.question.title', { id: question.id })}>
      <Theirs changes={theirs} />
      <p class="flex flex-wrap gap-x-6">
        {question.previous && <TextLink href={`${at}/${question.previous}`}>← {question.previous}</TextLink>}
        {question.next && <TextLink href={`${at}/${question.next}`}>{question.next} →</TextLink>}
      </p>
      <p class="max-w-lectura">
        <strong>{t(`courses-fm4.value.${kind}`)}.</strong> {t(`courses-fm4.kind-hint.${kind}`)}
      </p>
      {question.fault && (
        <Alert kind="info" class="mb-6 max-w-3xl" title={t('courses-fm4.question.fault')}>
          {t('courses-fm4.problem.said', { what: question.fault })}
        </Alert>
      )}
      <Form form={form} action={`${at}/${question.id}`} labels={labels} class="max-w-3xl">
        <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
        <input type="hidden" name="kind" value={kind} />
        <TextArea name="text" rows={2} />
        <Select name="lesson" choices={lessons.map(({ id, title }) => ({ value: id, label: `${id}. ${title}` }))} />
        <div class="grid gap-4">
          {Array.from({ length: rows }, (_, place) => (
            <OptionFields key={place} kind={kind} at={place} form={form} />
          ))}
        </div>
        {kind === 'matching' && (
          <TextArea name="others" optional rows={2} hint={t('courses-fm4.question.others-hint')} />
        )}
        <TextArea name="feedback" optional rows={2} hint={t('courses-fm4.question.feedback-hint')} />
        <div class="flex flex-wrap gap-3">
          <Button kind="action" name="action" value="save">
            {t('action.save')}
          </Button>
          {kind !== 'true-false' && (
            <Button kind="outline" name="action" value="rows">
              {t('courses-fm4.question.more')}
            </Button>
          )}
          <LinkButton kind="ghost" href={path}>
            {t('courses-fm4.to-draft')}
          </LinkButton>
        </div>
      </Form>
    </DraftLayout>
  );
}

function OptionFields({ kind, at, form }: { kind: KindName; at: number; form: FormState }) {
  const { t } = usePage();
  return (
    <fieldset class="hoja p-4 min-w-0">
      <legend class="sr-only">{t(`courses-fm4.option.${kind}`, { n: at + 1 })}</legend>
      <div class="grid gap-x-6 sm:grid-cols-2">
        <TextField
          name={`option-${at}`}
          {...(kind === 'number' ? { size: 'medium' as const, inputmode: 'decimal' as const } : {})}
        />
        {kind === 'matching' && <TextField name={`match-${at}`} />}
        {kind === 'number' && <TextField name={`tolerance-${at}`} optional size="short" inputmode="decimal" />}
        <TextField name={`feedback-${at}`} optional />
      </div>
      <Right kind={kind} at={at} form={form} />
    </fieldset>
  );
}

/** Whether the option is right: one of all, or each for itself; of an order and of pairs all are. */
function Right({ kind, at, form }: { kind: KindName; at: number; form: FormState }) {
  const { t } = usePage();
  if (kind === 'ordering' || kind === 'matching') return null;
  const one = kind === 'single' || kind === 'true-false';
  const name = one ? 'right' : `correct-${at}`;
  const checked = one ? valueOf(form, 'right') === String(at) : valueOf(form, name) === 'si';
  return (
    <label class="casilla" for={`${fieldId(name)}-${at}`}>
      <input
        class={one ? 'radio radio-primary mt-0.5' : 'checkbox checkbox-primary mt-0.5'}
        type={one ? 'radio' : 'checkbox'}
        id={`${fieldId(name)}-${at}`}
        name={name}
        value={one ? String(at) : 'si'}
        checked={checked}
      />
      <span>{t('courses-fm4.option.right', { n: at + 1 })}</span>
    </label>
  );
}
