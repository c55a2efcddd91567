import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Checkbox, RadioGroup } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import { QuestionnaireLinks } from '../questionnaire/questionnaire-links.js';
import type { LevelShape, StartShape } from './assessment.shapes.js';
import { WorkLayout } from '../scoring/work-layout.js';

export interface StartPageProps {
  start: StartShape;
  form: FormState;
}

/** Before the self-assessment: what it is, how long it takes, and the level aimed at. */
export function StartPage({ start, form }: StartPageProps) {
  const { t, rich, date } = usePage();
  const b = (children: ComponentChildren) => <strong>{children}</strong>;
  const again = start.previousSubmittedAt !== null;
  return (
    <WorkLayout title={t('assessments.title')}>
      <div class="max-w-lectura">
        <h1>{t('assessments.title')}</h1>
        <p class="mt-3 text-lg">{t('assessments.start.lead', { n: start.items })}</p>
        {start.previousSubmittedAt && (
          <Alert kind="info" class="mt-6">
            {t('assessments.start.previous', { date: date.long(start.previousSubmittedAt) })}
          </Alert>
        )}
        <h2 class="mt-8 text-xl">{t('assessments.start.what')}</h2>
        <ol class="pasos mt-3">
          <li>
            <span>{rich('assessments.start.step-profile', { b })}</span>
          </li>
          <li>
            <span>{rich('assessments.start.step-answers', { b })}</span>
          </li>
          <li>
            <span>{rich('assessments.start.step-submit', { b })}</span>
          </li>
        </ol>
        <dl class="ficha mt-8">
          <Fact label={t('assessments.start.time')}>
            <Content>{start.estimatedTime}</Content>
          </Fact>
          <Fact label={t('assessments.start.period')}>
            <Content>{start.period}</Content>
          </Fact>
        </dl>
        <p class="mt-4">{t('assessments.start.first-pass')}</p>
        <p class="mt-2">{t('assessments.start.before')}</p>
        <QuestionnaireLinks />
        <p class="mt-4 text-sm text-tenue">
          <Content>{start.notice}</Content>
        </p>
        <div class="mt-8">
          <Form
            form={form}
            action="/empresa/autoevaluacion/comenzar"
            labels={{ level: t('assessments.start.level'), carry: t('assessments.start.carry') }}
          >
            <LevelChoice levels={start.levels} label={t('assessments.start.level')} />
            {again && (
              <Checkbox name="carry" label={t('assessments.start.carry')} hint={t('assessments.start.carry-hint')} />
            )}
            <Button kind="action">{t(again ? 'assessments.start.again' : 'assessments.start.button')}</Button>
          </Form>
        </div>
      </div>
    </WorkLayout>
  );
}

/** The level aimed at, with what each asks for. */
export function LevelChoice({ levels, label }: { levels: readonly LevelShape[]; label: string }) {
  const { t } = usePage();
  return (
    <RadioGroup
      name="level"
      label={label}
      hint={t('assessments.start.level-hint')}
      choices={levels.map((level) => ({
        value: level.id,
        label: <strong>{t(`level.${level.id}`)}</strong>,
        hint: (
          <>
            <Content>{level.description}</Content>{' '}
            <span class="cifra">
              {t('assessments.start.level-needs', { percent: level.minGlobal, dimension: level.minPerDimension })}
            </span>
          </>
        ),
      }))}
    />
  );
}
