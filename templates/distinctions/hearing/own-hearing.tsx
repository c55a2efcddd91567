import { Button } from '../../components/button.js';
import type { Level } from '../../components/emblem.js';
import { ErrorSummary, Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { useLevelName } from '../level-name.js';

/** An answer of a company to its suspension. */
export interface Answer {
  id: string;
  text: string;
  by: string | null;
  at: Date;
}

/** The right to be heard, as the suspended company sees it; days are `YYYY-MM-DD`. */
export interface OwnHearing {
  level: Level;
  levelName: string;
  /** The public reason of the suspension; null where the page shows it already. */
  reason: string | null;
  until: string;
  /** Whether the company may still answer. */
  open: boolean;
  /** To this suspension; the newest first. */
  answers: readonly Answer[];
  /** Whether the reader may answer for the company. */
  mayAnswer: boolean;
  form: FormState;
}

/** The deadline, the answers so far, and the form. */
export function Hearing({ hearing }: { hearing: OwnHearing }) {
  const { t, date } = usePage();
  const { open, until, answers, mayAnswer, reason } = hearing;
  const over = answers.length > 0 ? 'distinctions.hearing.over-answered' : 'distinctions.hearing.over';
  const params = { level: useLevelName(hearing), day: date.long(until), when: date.relative(until) };
  return (
    <Section id="audiencia" class="mt-12 max-w-3xl" title={t('distinctions.hearing.title')}>
      <p class="mt-2 max-w-lectura">{t(open ? 'distinctions.hearing.open' : over, params)}</p>
      {reason && <p class="max-w-lectura whitespace-pre-line">{t('distinctions.company.reason', { reason })}</p>}
      <Answers answers={answers} />
      {!open && <ErrorSummary form={hearing.form} />}
      {open && mayAnswer && <AnswerForm hearing={hearing} />}
      {open && !mayAnswer && <p class="mt-4 text-tenue">{t('distinctions.hearing.admin')}</p>}
    </Section>
  );
}

function AnswerForm({ hearing: { form, answers } }: { hearing: OwnHearing }) {
  const { t } = usePage();
  const label = t(answers.length > 0 ? 'distinctions.hearing.more' : 'distinctions.hearing.answer');
  return (
    <div class="mt-6">
      <Form form={form} action="/empresa/distintivo/responder" labels={{ text: label }}>
        <TextArea name="text" hint={t('distinctions.hearing.hint')} rows={8} maxLength={4000} />
        <Button kind="action">{t('distinctions.hearing.send')}</Button>
      </Form>
    </div>
  );
}

/** Answers, each with author and time. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  const { date } = usePage();
  if (answers.length === 0) return null;
  return (
    <ol class="list-none p-0 mt-5 grid gap-4">
      {answers.map(({ id, text, by, at }) => (
        <li key={id} class="hoja p-5">
          <p class="m-0 text-sm text-tenue">{by === null ? date.at(at) : `${by} · ${date.at(at)}`}</p>
          <p class="m-0 mt-2 whitespace-pre-line break-words">{text}</p>
        </li>
      ))}
    </ol>
  );
}
