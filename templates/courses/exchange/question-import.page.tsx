import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { packagesPath } from './packages.page.js';

interface Origin {
  name: string;
  /** From 1; 0 where no line is to blame. */
  line: number;
}

export interface TakenShape {
  format: 'moodle' | 'gift';
  taken: readonly {
    id: string;
    kind: string;
    text: string;
    feedback: string;
    parts: readonly { text: string; right: boolean; feedback: string }[];
    from: Origin;
    losses: readonly string[];
  }[];
  left: readonly (Origin & { obstacle: string; what: string })[];
}

export interface QuestionImportPageProps {
  form: FormState;
  /** What was found in the file; null before one was sent. */
  found: TakenShape | null;
}

/** Questions of other systems: what is taken over, what is not and why, and the download. */
export function QuestionImportPage({ form, found }: QuestionImportPageProps) {
  const { t } = usePage();
  const title = t('courses-fm4.questions.title');
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: packagesPath, label: t('courses-fm4.exchange.title') }]} current={title} />
      <h1>{title}</h1>
      <p class="mt-2 max-w-lectura">{t('courses-fm4.questions.lead')}</p>
      {found && <Found found={found} />}
      <Form
        form={form}
        action="/fm4/cursos/preguntas"
        labels={{
          letter: t('courses-fm4.questions.letter'),
          file: t('courses-fm4.questions.file'),
          text: t('courses-fm4.questions.text'),
        }}
        multipart
      >
        <TextField name="letter" hint={t('courses-fm4.questions.letter-hint')} maxLength={1} />
        <FileField
          name="file"
          accept=".xml,.txt,.gift,text/xml,text/plain"
          hint={t('courses-fm4.questions.file-hint')}
        />
        <TextArea name="text" hint={t('courses-fm4.questions.text-hint')} rows={12} />
        <div class="flex flex-wrap gap-3">
          <Button kind="action" name="action" value="preview">
            {t('courses-fm4.questions.preview')}
          </Button>
          {found && found.taken.length > 0 && (
            <Button kind="outline" name="action" value="download">
              {t('courses-fm4.questions.download', { n: found.taken.length })}
            </Button>
          )}
        </div>
      </Form>
    </Fm4Layout>
  );
}

function Found({ found: { format, taken, left } }: { found: TakenShape }) {
  const { t } = usePage();
  return (
    <>
      <p role="status" class="text-lg">
        {t('courses-fm4.questions.found', {
          format: format === 'moodle' ? 'Moodle XML' : 'GIFT',
          taken: taken.length,
          left: left.length,
        })}
      </p>
      {left.length > 0 && (
        <Section id="no-pasan" class="mt-6" title={t('courses-fm4.questions.left')}>
          <DataTable
            caption={t('courses-fm4.questions.left')}
            rows={left}
            rowKey={({ line, name, obstacle }) => `${line}-${name}-${obstacle}`}
            columns={[
              { heading: t('courses-fm4.questions.name'), cell: ({ name }) => name || '—' },
              { heading: t('courses-fm4.questions.line'), numeric: true, cell: ({ line }) => line || '—' },
              { heading: t('courses-fm4.questions.why'), cell: (one) => <Why {...one} /> },
            ]}
          />
        </Section>
      )}
      {taken.length > 0 && (
        <Section id="pasan" class="mt-8 mb-10" title={t('courses-fm4.questions.taken')}>
          <ol class="mt-4 list-none border-b border-linea p-0">
            {taken.map((one) => (
              <TakenQuestion key={one.id} question={one} />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

function Why({ obstacle, what }: { obstacle: string; what: string }) {
  const { t, maybe } = usePage();
  const kind = obstacle === 'kind' ? maybe(`courses-fm4.questions.kind.${what}`) : null;
  return (
    <>
      {maybe(`courses-fm4.questions.obstacle.${obstacle}`) ?? t('courses-fm4.questions.obstacle.syntax')}
      {what !== '' && <span class="block break-words text-sm text-tenue">{kind ?? what}</span>}
    </>
  );
}

function TakenQuestion({ question }: { question: TakenShape['taken'][number] }) {
  const { t, maybe } = usePage();
  const { id, kind, text, feedback, parts, from, losses } = question;
  return (
    <li class="border-t border-linea py-5">
      <p class="m-0 text-sm text-tenue">
        {id} · {maybe(`courses-fm4.questions.asked.${kind}`) ?? kind} ·{' '}
        {t('courses-fm4.questions.from', { name: from.name, line: from.line })}
      </p>
      <h3 class="mt-1 font-sans text-lg font-bold">{text}</h3>
      <ul class="mt-2 list-none p-0">
        {parts.map((part, at) => (
          <li key={at} class="mt-1">
            {part.right && <Badge kind="done">{t('courses.result.right')}</Badge>} {part.text}
            {part.feedback !== '' && <span class="block text-sm text-tenue">{part.feedback}</span>}
          </li>
        ))}
      </ul>
      {feedback !== '' && <p class="mt-2">{feedback}</p>}
      {losses.map((loss) => (
        <p key={loss} class="m-0 text-sm text-tenue">
          {maybe(`courses-fm4.questions.loss.${loss}`) ?? loss}
        </p>
      ))}
    </li>
  );
}
