import { ActionButton, Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { advicePath, AdviceStateBadge, type AdviceLine } from './advice-list.page.js';
import { type AskedFrom, AskedFromBox } from './asked-from.js';
import { AdviceMessages, type AdviceMessageText } from './messages.js';

export interface CompanyThreadProps extends Pick<AdviceLine, 'id' | 'state' | 'answerBy'> {
  from: AskedFrom;
  messages: readonly AdviceMessageText[];
  asksForName: boolean;
  form: FormState;
}

/** A question of the company with its answers; whoever writes on opens it again. */
export function CompanyThreadPage({ id, state, answerBy, from, messages, asksForName, form }: CompanyThreadProps) {
  const { t, date } = usePage();
  const labels = { text: t(state === 'asked' ? 'advice.add' : 'advice.ask-again'), noName: t('advice.no-name') };
  return (
    <CompanyLayout title={from.short}>
      <div class="max-w-3xl">
        <BackLink href={advicePath} arrow>
          {t('advice.title')}
        </BackLink>
        <h1 lang="es-MX">{from.short}</h1>
        <p class="mt-2 flex flex-wrap gap-3 items-center">
          <AdviceStateBadge state={state} />
          {state === 'asked' && <span>{t('advice.due', { day: date.long(answerBy) })}</span>}
        </p>
        <div class="mt-5 mb-6">
          <AskedFromBox from={from} />
        </div>
        <AdviceMessages messages={messages} reader="company" />
        {state !== 'asked' && <p class="mt-4 text-sm text-tenue">{t('advice.not-legal')}</p>}
        {state === 'answered' && (
          <div class="mt-4">
            <ActionButton kind="primary" icon="check" action={`${advicePath}/${id}/cierre`}>
              {t('advice.close')}
            </ActionButton>
          </div>
        )}
        <Section id="escribir" title={t(state === 'closed' ? 'advice.reopen' : 'advice.write')} ruled>
          <Form form={form} action={`${advicePath}/${id}`} labels={labels}>
            <input type="hidden" name="id" value={valueOf(form, 'id')} />
            <TextArea name="text" rows={5} hint={t('advice.nobody')} />
            {asksForName && <Checkbox name="noName" />}
            <Button kind="outline">{t('advice.send')}</Button>
          </Form>
          {state === 'asked' && (
            <div class="mt-4">
              <ActionButton kind="ghost" action={`${advicePath}/${id}/cierre`}>
                {t('advice.close-unanswered')}
              </ActionButton>
            </div>
          )}
        </Section>
      </div>
    </CompanyLayout>
  );
}
