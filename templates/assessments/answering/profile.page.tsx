import { RadioGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import type { ProfileQuestionShape } from './assessment.shapes.js';
import { WorkLayout } from '../scoring/work-layout.js';

export interface ProfilePageProps {
  questions: readonly ProfileQuestionShape[];
  form: FormState;
  frozen: boolean;
}

/** What the company is like: decides which practices apply and how to read them. */
export function ProfilePage({ questions, form, frozen }: ProfilePageProps) {
  const { t } = usePage();
  return (
    <WorkLayout title={t('assessments.profile-title')} below>
      <div class="max-w-lectura">
        <h1>{t('assessments.profile-title')}</h1>
        <p class="mt-3">{t('assessments.profile.lead')}</p>
        <p class="mt-2 font-semibold">{t('assessments.profile.no-names')}</p>
        <div class="mt-8">
          <Form
            form={form}
            action="/empresa/autoevaluacion/perfil"
            labels={Object.fromEntries(questions.map((question) => [question.field, question.question]))}
          >
            <input type="hidden" name="version" value={String(form.values['version'] ?? '')} />
            <fieldset disabled={frozen}>
              <legend class="sr-only">{t('assessments.profile-title')}</legend>
              {questions.map((question) => (
                <Question key={question.field} question={question} form={form} />
              ))}
            </fieldset>
            <FormButtons
              send={!frozen && t('assessments.profile.save')}
              cancel="/empresa/autoevaluacion"
              cancelLabel={t('action.back')}
            />
          </Form>
        </div>
      </div>
    </WorkLayout>
  );
}

function Question({ question, form }: { question: ProfileQuestionShape; form: FormState }) {
  const { t, maybe } = usePage();
  const field = { form, name: question.field, label: <Content>{question.question}</Content> };
  switch (question.kind) {
    case 'integer':
      return <TextField {...field} inputmode="numeric" size="short" autocomplete="off" />;
    case 'choice':
      return (
        <Select
          {...field}
          choices={question.options.map((value) => ({
            value,
            label: maybe(`assessments.profile.${question.field}.${value}`) ?? value.replaceAll('_', ' '),
          }))}
        />
      );
    case 'boolean':
      return (
        <RadioGroup
          {...field}
          choices={[
            { value: 'true', label: t('word.yes') },
            { value: 'false', label: t('word.no') },
          ]}
        />
      );
  }
}
