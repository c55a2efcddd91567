import { ActionButton, Button } from '../../components/button.js';
import { Form } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { Thread, type ThreadShape } from '../clarifications/thread.js';
import type { AskingProps } from './review-props.js';

const heading = 'text-base font-sans font-bold tracking-normal';

/** What was asked about the item, what the company said, and what it changed since. */
export function Asked({ threads }: { threads: readonly ThreadShape[] }) {
  const { t, date } = usePage();
  return (
    <>
      {threads.map((thread) => (
        <details key={thread.id} class="hoja p-4 mt-4" open={thread.state !== 'settled'}>
          <summary class="cursor-pointer font-semibold">
            {t('audits.ask.thread')}{' '}
            <span class="font-normal text-tenue">{t(`clarifications.state.${thread.state}`)}</span>
          </summary>
          {thread.answerBy && thread.state === 'asked' && (
            <p class="m-0 mt-1 text-tenue">{t('audits.ask.until', { when: date.relative(thread.answerBy) })}</p>
          )}
          <Thread thread={thread} />
        </details>
      ))}
    </>
  );
}

/** A question about the item: it is prepared here and sent with the others. */
export function Ask({ auditId, itemId, asking }: { auditId: string; itemId: string; asking: AskingProps }) {
  const { t } = usePage();
  const action = `/fm4/auditorias/${auditId}/practicas/${itemId}/aclaracion`;
  const isPrepared = asking.threads.some(({ messages }) => messages.some(({ sent }) => !sent));
  return (
    <section class="mt-8 border-t border-linea pt-4" aria-labelledby="aclaracion">
      <h3 id="aclaracion" tabIndex={-1} class={heading}>
        {t('audits.ask.title')}
      </h3>
      <p class="m-0 mt-1">
        {t('audits.ask.lead')}{' '}
        <a class="enlace" href={`/fm4/auditorias/${auditId}#aclaracion`}>
          {t('audits.ask.to-send')}
        </a>
      </p>
      <Form form={asking.form} action={action} labels={{ question: t('audits.clarify.question') }} class="mt-3">
        <TextArea name="question" rows={3} />
        <Button kind="outline">{t('audits.ask.do')}</Button>
      </Form>
      {isPrepared && (
        <div class="mt-2">
          <ActionButton kind="ghost" action={`${action}/quitar`}>
            {t('audits.ask.drop')}
          </ActionButton>
        </div>
      )}
    </section>
  );
}
