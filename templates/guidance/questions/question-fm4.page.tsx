import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { AnsweredQuestion, type QuestionWords } from './question.page.js';

/** A version in FM4's list. */
export interface QuestionLine {
  id: string;
  question: string;
  state: 'draft' | 'proposed' | 'published';
  /** Since when it is in that state, or was last written. */
  on: Date;
  /** Its review is overdue. */
  overdue: boolean;
}

interface Limits {
  question: number;
  answer: number;
  sources: number;
}

export interface QuestionFm4Props extends QuestionWords {
  id: string;
  slug: string;
  state: 'draft' | 'proposed' | 'published' | 'replaced' | 'withdrawn' | 'discarded';
  version: number;
  /** The reader wrote a part of it. */
  own: boolean;
  limits: Limits;
  form: FormState;
  publishing: FormState;
}

const path = '/fm4/preguntas';

/** A version of a question: its text, how the public will read it, and what can be done with it. */
export function QuestionFm4Page(props: QuestionFm4Props) {
  const { t } = usePage();
  const { id, slug, state, question } = props;
  return (
    <Fm4Layout title={question}>
      <Breadcrumbs
        trail={[
          { href: '/fm4/contenidos', label: t('fm4.contents') },
          { href: path, label: t('questions-fm4.title') },
        ]}
        current={t(`questions-fm4.state.${state}`)}
      />
      <h1 class="max-w-4xl">{question}</h1>
      <div class="max-w-3xl">
        {state === 'draft' ? (
          <>
            <Fields form={props.form} action={`${path}/${id}`} limits={props.limits} saved />
            <div class="mt-6">
              <ActionButton kind="ghost" action={`${path}/${id}/descartar`}>
                {t('questions-fm4.discard')}
              </ActionButton>
            </div>
          </>
        ) : (
          <>
            {state === 'published' && (
              <div class="mt-4 flex flex-wrap gap-3">
                <LinkButton kind="outline" href={`/guia/preguntas/${slug}`}>
                  {t('guidance-fm4.read')}
                </LinkButton>
                <ActionButton kind="outline" action={`${path}/${id}/corregir`}>
                  {t('questions-fm4.correct')}
                </ActionButton>
              </div>
            )}
            <section class="hoja px-5 py-3 mt-6" aria-labelledby="se-leera">
              <h2 class="text-lg" id="se-leera">
                {t('questions-fm4.as-read')}
              </h2>
              <AnsweredQuestion {...props} />
            </section>
            {state === 'proposed' && <Deciding {...props} />}
            {state === 'published' && <Withdraw id={id} />}
          </>
        )}
      </div>
    </Fm4Layout>
  );
}

/** A new question. */
export function NewQuestionPage({ form, limits }: { form: FormState; limits: Limits }) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('questions-fm4.new')}>
      <Breadcrumbs
        trail={[
          { href: '/fm4/contenidos', label: t('fm4.contents') },
          { href: path, label: t('questions-fm4.title') },
        ]}
        current={t('questions-fm4.new')}
      />
      <h1>{t('questions-fm4.new')}</h1>
      <div class="max-w-3xl">
        <Fields form={form} action={`${path}/nueva`} limits={limits} />
      </div>
    </Fm4Layout>
  );
}

function Fields({
  form,
  action,
  limits,
  saved = false,
}: {
  form: FormState;
  action: string;
  limits: Limits;
  saved?: boolean;
}) {
  const { t } = usePage();
  const labels = {
    question: t('questions-fm4.question'),
    answer: t('questions-fm4.answer'),
    sources: t('guidance.grounds'),
  };
  return (
    <>
      <Alert class="mt-4 mb-6">{t('questions-fm4.nobody')}</Alert>
      <Form form={form} action={action} labels={labels}>
        <input type="hidden" name={saved ? 'version' : 'id'} value={valueOf(form, saved ? 'version' : 'id')} />
        <TextArea name="question" rows={2} maxLength={limits.question} hint={t('questions-fm4.question.hint')} />
        <TextArea name="answer" rows={12} maxLength={limits.answer} hint={t('questions-fm4.answer.hint')} />
        <TextArea name="sources" rows={4} optional hint={t('questions-fm4.sources.hint', { n: limits.sources })} />
        <div class="flex flex-wrap gap-3">
          <Button kind={saved ? 'outline' : 'action'} name="next" value="guardar">
            {t('action.save')}
          </Button>
          {saved && (
            <Button kind="action" name="next" value="proponer">
              {t('questions-fm4.propose')}
            </Button>
          )}
        </div>
      </Form>
    </>
  );
}

function Deciding({ id, version, own, publishing }: QuestionFm4Props) {
  const { t } = usePage();
  return (
    <Section id="publicar" class="mt-8" heading="text-xl mb-2" title={t('questions-fm4.decide')}>
      {own ? (
        <Alert>{t('questions-fm4.own')}</Alert>
      ) : (
        <Form form={publishing} action={`${path}/${id}/publicar`} labels={{ nobody: t('questions-fm4.checked') }}>
          <input type="hidden" name="version" value={version} />
          <Checkbox name="nobody" />
          <Button kind="action">{t('questions-fm4.publish')}</Button>
        </Form>
      )}
      <div class="mt-4">
        <ActionButton kind="outline" action={`${path}/${id}/devolver`}>
          {t(own ? 'questions-fm4.take-back' : 'questions-fm4.give-back')}
        </ActionButton>
      </div>
    </Section>
  );
}

function Withdraw({ id }: { id: string }) {
  const { t } = usePage();
  return (
    <details class="mt-8">
      <summary class="enlace cursor-pointer">{t('questions-fm4.withdraw')}</summary>
      <p class="mt-2">{t('questions-fm4.withdraw.text')}</p>
      <ActionButton kind="danger" action={`${path}/${id}/retirar`}>
        {t('questions-fm4.withdraw-it')}
      </ActionButton>
    </details>
  );
}
