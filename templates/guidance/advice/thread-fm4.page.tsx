import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ActionButton, Button } from '../../components/button.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { AdviceFm4Line } from './advice-fm4.page.js';
import { AdviceStateBadge } from './advice-list.page.js';
import { type AskedFrom, AskedFromBox } from './asked-from.js';
import { AdviceMessages, type AdviceMessageText } from './messages.js';

export interface AdviceThreadFm4Props extends AdviceFm4Line {
  version: number;
  from: AskedFrom;
  messages: readonly AdviceMessageText[];
  /** The reader may answer. */
  advises: boolean;
  /** The reader has not answered here yet. */
  firstAnswer: boolean;
  /** Of a question for everybody, should one be begun. */
  draftId: string;
  form: FormState;
}

/** A question of a company as an advisor answers it. */
export function AdviceThreadFm4Page(props: AdviceThreadFm4Props) {
  const { t, date } = usePage();
  const { id, company, state, late, answerBy, from, messages, advises } = props;
  return (
    <Fm4Layout title={`${company}: ${from.short}`}>
      <Breadcrumbs trail={[{ href: '/fm4/consultas', label: t('advice-fm4.title') }]} current={company} />
      <h1>{company}</h1>
      <p class="mt-2 flex flex-wrap gap-3 items-center">
        <AdviceStateBadge state={state} />
        {state === 'asked' && !late && <span>{t('advice-fm4.until', { day: date.long(answerBy) })}</span>}
        {late && <Badge kind="missing">{t('advice-fm4.late', { day: date.long(answerBy) })}</Badge>}
      </p>
      <div class="grid gap-8 mt-6 lg:grid-cols-[1fr_24rem] items-start">
        <div class="lg:order-2">
          <AskedFromBox from={from} />
        </div>
        <div>
          <AdviceMessages messages={messages} reader="fm4" company={company} />
          {advises && state !== 'closed' && <AnswerForm {...props} />}
          {advises && messages.some(({ side }) => side === 'fm4') && (
            <Section id="publicar" title={t('advice-fm4.publish')} ruled>
              <p class="mt-0">{t('advice-fm4.publish.text')}</p>
              <ActionButton kind="outline" action={`/fm4/consultas/${id}/pregunta/${props.draftId}`}>
                {t('advice-fm4.publish-it')}
              </ActionButton>
            </Section>
          )}
        </div>
      </div>
    </Fm4Layout>
  );
}

function AnswerForm({ id, version, state, firstAnswer, form }: AdviceThreadFm4Props) {
  const { t } = usePage();
  return (
    <Section id="responder" title={t('advice-fm4.answer')} ruled>
      {firstAnswer && (
        <Alert kind="warning" class="mb-4">
          {t('advice-fm4.ties')}
        </Alert>
      )}
      <Form form={form} action={`/fm4/consultas/${id}`} labels={{ text: t('advice-fm4.text') }}>
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <input type="hidden" name="version" value={version} />
        <TextArea name="text" rows={9} hint={t('advice-fm4.text.hint')} />
        <Button kind="action">{t('advice-fm4.send')}</Button>
      </Form>
      {state === 'answered' && (
        <div class="mt-4">
          <ActionButton kind="outline" action={`/fm4/consultas/${id}/cierre`}>
            {t('advice-fm4.close')}
          </ActionButton>
        </div>
      )}
    </Section>
  );
}
