import { Badge } from '../components/badge.js';
import { Button } from '../components/button.js';
import { CheckboxGroup } from '../components/choice-field.js';
import { Form, type FormState } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextField } from '../components/text-field.js';
import { CompanyLayout } from '../layouts/company-layout.js';
import { usePage } from '../page.js';

export type WebhookTopic = 'reminder' | 'deadline' | 'assessment' | 'audit' | 'distinction' | 'course';

export interface WebhookSummary {
  id: string;
  url: string;
  state: 'active' | 'disabled';
  disabledBecause: 'gone' | 'failures' | 'person' | null;
  lastSuccessAt: Date | null;
}

interface WebhooksPageProps {
  webhooks: readonly WebhookSummary[];
  topics: readonly WebhookTopic[];
  form: FormState;
}

/** A company's receivers. */
export function WebhooksPage({ webhooks, topics, form }: WebhooksPageProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('webhooks.title')}>
      <h1>{t('webhooks.title')}</h1>
      <p class="mt-2 mb-8 text-tenue max-w-lectura">{t('webhooks.lead')}</p>
      {webhooks.length > 0 && (
        <ul class="list-none m-0 p-0 mb-10 max-w-3xl">
          {webhooks.map((webhook) => (
            <Line key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
      <Section id="nueva" class="max-w-lectura" heading="text-xl mb-3" title={t('webhooks.new')}>
        <WebhookFields form={form} topics={topics} action="/empresa/conexiones" send={t('webhooks.add')} />
      </Section>
    </CompanyLayout>
  );
}

/** Badge: whether the receiver is active. */
export function WebhookState({ state }: Pick<WebhookSummary, 'state'>) {
  const { t } = usePage();
  return <Badge kind={state === 'active' ? 'done' : 'missing'}>{t(`webhooks.state.${state}`)}</Badge>;
}

/** The settings of a receiver, new or existing. */
export function WebhookFields({
  form,
  topics,
  action,
  send,
}: Pick<WebhooksPageProps, 'form' | 'topics'> & { action: string; send: string }) {
  const { t } = usePage();
  const labels = { url: t('webhooks.url'), topics: t('webhooks.topics') };
  return (
    <Form form={form} action={action} labels={labels}>
      <TextField name="url" type="url" hint={t('webhooks.url-hint')} maxLength={500} />
      <CheckboxGroup
        name="topics"
        choices={topics.map((topic) => ({
          value: topic,
          label: t(`webhooks.topic.${topic}`),
          hint: t(`webhooks.topic.${topic}.hint`),
        }))}
      />
      <Button>{send}</Button>
    </Form>
  );
}

function Line({ webhook }: { webhook: WebhookSummary }) {
  const { t, date } = usePage();
  return (
    <li class="border-t border-linea py-4 flex flex-wrap items-center gap-x-6 gap-y-2">
      <div class="min-w-0 flex-1 basis-64">
        <strong class="block break-all">{webhook.url}</strong>
        <span class="text-tenue text-sm">
          {webhook.lastSuccessAt ? t('webhooks.last', { when: date.at(webhook.lastSuccessAt) }) : t('webhooks.never')}
        </span>
      </div>
      <WebhookState state={webhook.state} />
      <a class="btn btn-outline btn-sm" href={`/empresa/conexiones/${webhook.id}`}>
        {t('webhooks.open')}
        <span class="sr-only">: {webhook.url}</span>
      </a>
    </li>
  );
}
