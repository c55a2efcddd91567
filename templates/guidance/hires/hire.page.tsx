import { Alert } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState, valuesOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { AskFm4 } from '../advice/ask-link.js';
import { ClaimMark } from '../claim.js';
import type { EnglishWords } from '../situations/english.js';
import { hiresPath } from './hires.page.js';
import { PaperLinksOfHire } from './papers.js';

export interface HireTaskText {
  task: 'contract' | 'rights' | 'imss' | 'infonavit' | 'dc3' | 'inm';
  /** In the legal framework; null: none. */
  law: string | null;
  /** Whether its day was read there. */
  verified: boolean;
  dueOn: string;
  doneOn: string | null;
  when: 'done' | 'late' | 'near' | 'later';
}

export interface HirePageProps {
  id: string;
  version: number;
  alias: string;
  post: string;
  state: 'open' | 'closed';
  ended: { how: 'hired' | 'not-hired'; on: string } | null;
  situation: { slug: string; question: string };
  /** For readers of English, who are not told the names of documents in it otherwise. */
  english: Pick<EnglishWords, 'name' | 'documents'> | null;
  tasks: readonly HireTaskText[];
  documents: readonly { position: number; name: string; required: boolean }[];
  checks: readonly { months: 3 | 6 | 12; dueOn: string; answer: 'working' | 'left' | null; open: boolean }[];
  progress: FormState;
  ending: FormState;
}

/** One file: what to do by when, which documents were seen, and how it ended. */
export function HirePage(props: HirePageProps) {
  const { t, date } = usePage();
  const { alias, post, ended, situation, english } = props;
  return (
    <CompanyLayout title={alias}>
      <div class="max-w-3xl">
        <BackLink href={hiresPath} arrow>
          {t('guidance.hires')}
        </BackLink>
        <h1>{alias}</h1>
        <p class="text-lg text-tenue mt-1">{post}</p>
        <p class="mt-2">
          <TextLink href={`/guia/situaciones/${situation.slug}`}>
            {english?.name ?? <span lang="es-MX">{situation.question}</span>}
          </TextLink>
        </p>
        {ended && (
          <Alert kind={ended.how === 'hired' ? 'success' : 'info'} class="mt-4">
            {t(`guidance.hire.ended.${ended.how}`, { day: date.long(ended.on) })}
          </Alert>
        )}
        <Progress {...props} />
        {ended?.how === 'hired' && <Checks {...props} />}
        {props.state === 'open' && <Ending {...props} />}
        <PaperLinksOfHire />
        <AskFm4 from={`${hiresPath}/${props.id}`} />
        <Remove id={props.id} />
      </div>
    </CompanyLayout>
  );
}

const looks: Record<HireTaskText['when'], BadgeKind> = {
  done: 'done',
  late: 'missing',
  near: 'current',
  later: 'waiting',
};

function Progress({ english, id, version, state, tasks, documents, progress }: HirePageProps) {
  const { t, date } = usePage();
  const open = state === 'open';
  const [done, seen, expires] = ['done', 'seen', 'expires'].map((name) => valuesOf(progress, name));
  return (
    <Form form={progress} action={`${hiresPath}/${id}`} class="mt-6" labels={{ startsOn: t('guidance.hire.starts') }}>
      <input type="hidden" name="version" value={version} />
      {open && <TextField name="startsOn" type="date" size="medium" hint={t('guidance.hire.starts.hint')} />}
      <Section id="tareas" class="mt-6" heading="text-xl" title={t('guidance.hire.tasks')}>
        <ul class="list-none p-0 mt-2">
          {tasks.map(({ task, law, verified, dueOn, doneOn, when }) => (
            <li
              key={task}
              class="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 border-t border-linea"
            >
              <label class="flex gap-3 items-start">
                <input
                  class="checkbox checkbox-primary mt-1"
                  type="checkbox"
                  name="done"
                  value={task}
                  checked={done!.includes(task)}
                  disabled={!open}
                />
                <span>
                  <strong class="block">{t(`guidance.hire.task.${task}`)}</strong>
                  <small class="text-tenue">
                    {law ?? ''} {!verified && <ClaimMark mark="unverified" />}
                  </small>
                </span>
              </label>
              <Badge kind={looks[when]}>
                {doneOn
                  ? t('guidance.hire.done-on', { day: date.long(doneOn) })
                  : t(when === 'late' ? 'guidance.hire.was-due' : 'guidance.hire.due', { day: date.long(dueOn) })}
              </Badge>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="documentos" class="mt-8" heading="text-xl" title={t('guidance.hire.documents')}>
        <p class="mt-1 text-base">{t('guidance.hire.documents.text')}</p>
        {english && (
          <p class="mt-2 mb-0">
            <strong>{t('guidance.english')}:</strong> {english.documents}.
          </p>
        )}
        <ul class="list-none p-0 mt-2">
          {documents.map(({ position, name, required }, at) => (
            <li
              key={position}
              class="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 py-3 border-t border-linea"
            >
              <label class="flex gap-3 items-start">
                <input
                  class="checkbox checkbox-primary mt-1"
                  type="checkbox"
                  name="seen"
                  value={position}
                  checked={seen!.includes(String(position))}
                  disabled={!open}
                />
                <span>
                  <span lang="es-MX">{name}</span>: {t('guidance.hire.seen')}
                  {!required && <span class="text-tenue"> {t('word.optional')}</span>}
                </span>
              </label>
              <label class="text-sm">
                {t('guidance.hire.expires')}
                <input
                  class="input max-w-44 block"
                  type="date"
                  name="expires"
                  value={expires![at] ?? ''}
                  readOnly={!open}
                  aria-label={t('guidance.hire.expires-of', { name })}
                />
              </label>
            </li>
          ))}
        </ul>
      </Section>
      {open && <Button>{t('action.save')}</Button>}
    </Form>
  );
}

function Checks({ id, checks }: HirePageProps) {
  const { t, date } = usePage();
  return (
    <Section id="seguimiento" class="mt-8" heading="text-xl" title={t('guidance.hire.checks')}>
      <p class="mt-2">
        <TextLink href={`${hiresPath}/${id}/persona`}>{t('follow-up.code.link')}</TextLink>
      </p>
      <ul class="list-none p-0 mt-2">
        {checks.map(({ months, dueOn, answer, open }) => (
          <li key={months} class="py-3 border-t border-linea">
            <p class="m-0">
              {t('guidance.hire.check', { months, day: date.long(dueOn) })}{' '}
              {answer && (
                <Badge kind={answer === 'working' ? 'done' : 'waiting'}>{t(`guidance.hire.check.${answer}`)}</Badge>
              )}
            </p>
            {open && (
              <form class="flex flex-wrap gap-3 mt-2" method="post" action={`${hiresPath}/${id}/seguimiento`}>
                <input type="hidden" name="months" value={months} />
                {(['working', 'left'] as const).map((one) => (
                  <Button key={one} kind="outline" small name="answer" value={one}>
                    {t(`guidance.hire.check.${one}`)}
                  </Button>
                ))}
              </form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Ending({ id, version, ending }: HirePageProps) {
  const { t } = usePage();
  return (
    <Section id="cierre" class="mt-10" heading="text-xl" title={t('guidance.hire.close')}>
      <p class="mt-1 text-base">{t('guidance.hire.close.text')}</p>
      <Form form={ending} action={`${hiresPath}/${id}/cierre`} labels={{ ending: t('guidance.hire.how') }}>
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          name="ending"
          choices={(['hired', 'not-hired'] as const).map((value) => ({
            value,
            label: t(`guidance.hire.ending.${value}`),
          }))}
        />
        <Button kind="outline">{t('guidance.hire.close-it')}</Button>
      </Form>
    </Section>
  );
}

function Remove({ id }: { id: string }) {
  const { t } = usePage();
  return (
    <details class="mt-10">
      <summary class="enlace cursor-pointer">{t('guidance.hire.remove')}</summary>
      <form class="mt-3" method="post" action={`${hiresPath}/${id}/quitar`}>
        <p class="mt-0">{t('guidance.hire.remove.text')}</p>
        <Button kind="danger">{t('guidance.hire.remove-it')}</Button>
      </form>
    </details>
  );
}
