import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import type { Level } from '../../components/emblem.js';
import { Evidence } from '../../components/evidence.js';
import { FileField } from '../../components/file-field.js';
import { RefusedForm, Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { useLevelName } from '../level-name.js';

/** What the field of files offers; what a file is, its content tells. */
const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.odt';

/** An answer of a company to its suspension. */
export interface Answer {
  id: string;
  text: string;
  /** Whether the company said with it that it has finished. */
  finished: boolean;
  files: readonly { id: string; name: string }[];
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
  /** Files that an answer takes, and their greatest size in words. */
  limits: { files: number; size: string };
  form: FormState;
  /** Where the reader may give back a distinction that is not the one at the top of the page; else null. */
  surrender: string | null;
}

/** The deadline, the answers so far, and the form. */
export function Hearing({ hearing }: { hearing: OwnHearing }) {
  const { t, date } = usePage();
  const { open, until, answers, mayAnswer, reason } = hearing;
  const end = answers.find(({ finished }) => finished);
  const over = end
    ? t('distinctions.hearing.over-finished', { day: date.long(end.at) })
    : t(answers.length > 0 ? 'distinctions.hearing.over-answered' : 'distinctions.hearing.over', {
        day: date.long(until),
      });
  const level = useLevelName(hearing);
  return (
    <Section id="audiencia" class="mt-12 max-w-3xl" title={t('distinctions.hearing.title')}>
      <p class="mt-2 max-w-lectura">{open ? t('distinctions.hearing.open', { level, day: date.long(until) }) : over}</p>
      {reason && <p class="max-w-lectura whitespace-pre-line">{t('distinctions.company.reason', { reason })}</p>}
      <Answers answers={answers} files="/empresa/distintivo/respuestas" />
      {!open && <RefusedForm form={hearing.form} />}
      {open && mayAnswer && <AnswerForm hearing={hearing} />}
      {open && !mayAnswer && <p class="mt-4 text-tenue">{t('distinctions.hearing.admin')}</p>}
      {hearing.surrender && (
        <p class="mt-6">
          <TextLink href={hearing.surrender}>{t('distinctions.surrender.title')}</TextLink>
        </p>
      )}
    </Section>
  );
}

function AnswerForm({ hearing: { form, answers, limits } }: { hearing: OwnHearing }) {
  const { t } = usePage();
  const again = answers.length > 0;
  const label = t(again ? 'distinctions.hearing.more' : 'distinctions.hearing.answer');
  const labels = { text: label, file: t('distinctions.hearing.files'), finished: t('distinctions.hearing.finish') };
  return (
    <div class="mt-6">
      <Form form={form} action="/empresa/distintivo/responder" labels={labels} multipart>
        <TextArea
          name="text"
          hint={`${t('distinctions.hearing.hint')}${again ? ` ${t('distinctions.hearing.more-hint')}` : ''}`}
          rows={8}
          maxLength={4000}
        />
        <FileField
          name="file"
          hint={t('distinctions.hearing.files-hint', { n: limits.files, max: limits.size })}
          accept={ACCEPTED}
          multiple
          optional
        />
        <Checkbox name="finished" hint={t('distinctions.hearing.finish-hint')} />
        <Button kind="action">{t('distinctions.hearing.send')}</Button>
      </Form>
    </div>
  );
}

/**
 * Answers, each with author, time and files.
 * @param files the path under which files open; null: the reader may not open them
 */
export function Answers({ answers, files }: { answers: readonly Answer[]; files: string | null }) {
  const { t, date } = usePage();
  if (answers.length === 0) return null;
  return (
    <ol class="list-none p-0 mt-5 grid gap-4">
      {answers.map(({ id, text, by, at, finished, files: sent }) => (
        <li key={id} class="hoja p-5">
          <p class="m-0 text-sm text-tenue">{by === null ? date.at(at) : `${by} · ${date.at(at)}`}</p>
          {text !== '' && <p class="m-0 mt-2 whitespace-pre-line break-words">{text}</p>}
          {sent.length > 0 && (
            <div class="mt-3 grid gap-2">
              {sent.map((one) => (
                <Evidence key={one.id} name={one.name} href={files === null ? undefined : `${files}/${one.id}`} />
              ))}
            </div>
          )}
          {finished && <p class="m-0 mt-2 font-semibold">{t('distinctions.hearing.finished')}</p>}
        </li>
      ))}
    </ol>
  );
}
