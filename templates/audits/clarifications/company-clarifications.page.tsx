import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { Thread, type ThreadShape } from './thread.js';

/** A question of FM4 with the practice that it is about, and the form for an answer. */
export type CompanyThread = ThreadShape & { text: string | null; form: FormState };

export interface CompanyClarificationsProps {
  /** The case is with the company: it may answer. */
  isOpen: boolean;
  /** Calendar day. */
  dueOn: string | null;
  threads: CompanyThread[];
  settled: CompanyThread[];
  /** Practices that have neither an answer nor a change yet. */
  left: string[];
  limits: { files: number; size: string };
}

/** What FM4 asks of the company, practice by practice. */
export function CompanyClarificationsPage(props: CompanyClarificationsProps) {
  const { t, date } = usePage();
  const { isOpen, dueOn, threads, settled, left } = props;
  const isNothing = threads.length === 0 && settled.length === 0;
  return (
    <CompanyLayout title={t('clarifications.title')}>
      <p class="mb-3">
        <a class="enlace" href="/empresa/auditoria">
          {t('clarifications.back')}
        </a>
      </p>
      <h1>{t('clarifications.title')}</h1>
      {isNothing ? (
        <div class="mt-8">
          <EmptyState title={t('clarifications.none')} door="ajar">
            {t('clarifications.none-text')}
          </EmptyState>
        </div>
      ) : (
        <>
          {isOpen && (
            <p class="mt-2 max-w-lectura">
              {t('clarifications.lead')} {dueOn && t('clarifications.due', { when: date.relative(dueOn) })}
            </p>
          )}
          <div class="grid gap-8 mt-8 max-w-3xl">
            {threads.map((thread) => (
              <Question key={thread.id} thread={thread} {...props} />
            ))}
          </div>
          {isOpen && <HandIn left={left} />}
          {settled.length > 0 && (
            <Section id="resueltas" ruled class="max-w-3xl" title={t('clarifications.settled')}>
              {settled.map((thread) => (
                <details key={thread.id} class="border-t border-linea py-2">
                  <summary class="cursor-pointer py-1 font-semibold">
                    {thread.itemId ?? t('clarifications.general')}
                  </summary>
                  <Thread thread={thread} />
                </details>
              ))}
            </Section>
          )}
        </>
      )}
    </CompanyLayout>
  );
}

function Question({ thread, isOpen, limits }: { thread: CompanyThread } & CompanyClarificationsProps) {
  const { t } = usePage();
  const id = `p-${thread.id}`;
  const labels = { text: t('clarifications.answer'), file: t('clarifications.files') };
  return (
    <section class="hoja p-5" aria-labelledby={id}>
      <div class="flex flex-wrap gap-2 items-center">
        <h2 id={id} class="text-xl">
          {thread.itemId ? t('clarifications.item', { item: thread.itemId }) : t('clarifications.general')}
        </h2>
        <Badge kind={thread.state === 'answered' ? 'current' : 'waiting'} plain>
          {t(`clarifications.state.${thread.state}`)}
        </Badge>
      </div>
      {thread.text && <p class="mt-1 mb-0 text-tenue">{thread.text}</p>}
      <Thread thread={thread} />
      {isOpen && (
        <>
          {thread.itemId && (
            <p class="mt-3 mb-0">
              <a class="enlace" href={`/empresa/autoevaluacion/${thread.itemId}`}>
                {t('clarifications.to-item', { item: thread.itemId })}
              </a>
            </p>
          )}
          <details class="mt-3" open={thread.state === 'asked' || Object.keys(thread.form.errors).length > 0}>
            <summary class="cursor-pointer py-1 font-semibold">{t('clarifications.do-answer')}</summary>
            <Form
              form={thread.form}
              action={`/empresa/auditoria/aclaraciones/${thread.id}`}
              labels={labels}
              multipart
              class="mt-2"
            >
              <TextArea name="text" rows={4} hint={t('clarifications.answer-hint')} />
              <FileField
                name="file"
                multiple
                optional
                hint={t('clarifications.files-hint', { n: limits.files, max: limits.size })}
              />
              <Button kind="outline">{t('clarifications.send-answer')}</Button>
            </Form>
          </details>
        </>
      )}
    </section>
  );
}

function HandIn({ left }: { left: readonly string[] }) {
  const { t } = usePage();
  return (
    <Section id="entregar" class="mt-10 max-w-3xl" title={t('clarifications.hand-in')}>
      {left.length > 0 ? (
        <Alert kind="info" class="mt-2">
          {t('clarifications.left', { n: left.length, items: left.join(', ') })}
        </Alert>
      ) : (
        <>
          <p class="mt-2 max-w-lectura">{t('clarifications.ready')}</p>
          <LinkButton kind="action" href="/empresa/autoevaluacion/enviar">
            {t('clarifications.to-hand-in')}
          </LinkButton>
        </>
      )}
    </Section>
  );
}
