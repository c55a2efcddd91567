import { Alert } from '../components/alert.js';
import { Badge } from '../components/badge.js';
import { Breadcrumbs } from '../components/breadcrumbs.js';
import { ActionButton, LinkButton } from '../components/button.js';
import type { FormState } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextField } from '../components/text-field.js';
import { CompanyLayout } from '../layouts/company-layout.js';
import { usePage } from '../page.js';
import { type WebhookSummary, WebhookFields, WebhookState, type WebhookTopic } from './webhooks.page.js';

export interface WebhookMessage {
  id: string;
  type: string;
  state: 'due' | 'sending' | 'delivered' | 'failed';
  attempts: number;
  tryAt: Date;
  deliveredAt: Date | null;
  responseStatus: number | null;
  responseBody: string | null;
  lastError: string | null;
  body: string;
  createdAt: Date;
}

interface WebhookPageProps {
  webhook: WebhookSummary & { previousUntil: Date | null };
  deliveries: readonly WebhookMessage[];
  topics: readonly WebhookTopic[];
  form: FormState;
  /** Shown once, right after it was created. */
  secret: string | null;
}

/** One receiver: its secret when new, its messages, its settings. */
export function WebhookPage({ webhook, deliveries, topics, form, secret }: WebhookPageProps) {
  const { t } = usePage();
  const path = `/empresa/conexiones/${webhook.id}`;
  return (
    <CompanyLayout title={t('webhooks.one')}>
      <Breadcrumbs trail={[{ href: '/empresa/conexiones', label: t('webhooks.title') }]} current={t('webhooks.one')} />
      <h1 class="text-2xl break-all mt-3">{webhook.url}</h1>
      <p class="mt-2 mb-6">
        <WebhookState state={webhook.state} />
      </p>
      {secret && <Secret secret={secret} />}
      {webhook.disabledBecause && (
        <Alert kind="warning" class="mb-6 max-w-3xl" title={t('webhooks.off-title')}>
          {t(`webhooks.off-because.${webhook.disabledBecause}`)}
        </Alert>
      )}
      <Actions path={path} webhook={webhook} />
      <Messages path={path} active={webhook.state === 'active'} deliveries={deliveries} />
      <Section id="cambiar" class="mt-12 max-w-lectura" heading="text-xl mb-3" title={t('webhooks.change')}>
        <WebhookFields form={form} topics={topics} action={path} send={t('action.save')} />
      </Section>
      <Settings path={path} webhook={webhook} />
    </CompanyLayout>
  );
}

function Secret({ secret }: { secret: string }) {
  const { t } = usePage();
  return (
    <div class="mb-8 max-w-3xl">
      <Alert kind="success" live class="mb-4" title={t('webhooks.secret-made')}>
        {t('webhooks.secret-once')}
      </Alert>
      <TextField
        form={{ values: { secret }, errors: {} }}
        name="secret"
        label={t('webhooks.secret')}
        hint={t('webhooks.secret-how')}
      />
    </div>
  );
}

function Actions({ path, webhook }: { path: string; webhook: WebhookSummary }) {
  const { t } = usePage();
  if (webhook.state === 'disabled') {
    return (
      <ActionButton kind="action" action={`${path}/encender`}>
        {t('webhooks.switch-on')}
      </ActionButton>
    );
  }
  return (
    <ActionButton kind="primary" action={`${path}/probar`}>
      {t('webhooks.ping')}
    </ActionButton>
  );
}

function Messages({
  path,
  active,
  deliveries,
}: {
  path: string;
  active: boolean;
  deliveries: readonly WebhookMessage[];
}) {
  const { t } = usePage();
  return (
    <Section id="mensajes" class="mt-10 max-w-3xl" heading="text-xl mb-2" title={t('webhooks.messages')}>
      {deliveries.length === 0 ? (
        <p class="text-tenue">{t('webhooks.no-messages')}</p>
      ) : (
        <ul class="list-none m-0 p-0">
          {deliveries.map((message) => (
            <Message key={message.id} path={path} active={active} message={message} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const looks = { due: 'waiting', sending: 'current', delivered: 'done', failed: 'missing' } as const;

function Message({ path, active, message }: { path: string; active: boolean; message: WebhookMessage }) {
  const { t, date } = usePage();
  const { id, type, state, attempts, tryAt, responseStatus, responseBody, lastError, body, createdAt } = message;
  const ended = state === 'delivered' || state === 'failed';
  return (
    <li class="border-t border-linea py-3">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-1">
        <code class="font-semibold">{type}</code>
        <Badge kind={looks[state]}>{t(`webhooks.message.${state}`)}</Badge>
        {responseStatus !== null && (
          <span class="text-sm cifra">{t('webhooks.status', { status: String(responseStatus) })}</span>
        )}
        <span class="text-tenue text-sm">{date.at(createdAt)}</span>
      </div>
      {state === 'due' && attempts > 0 && (
        <p class="m-0 text-sm">{t('webhooks.next-try', { n: attempts, when: date.at(tryAt) })}</p>
      )}
      {lastError && (
        <p class="m-0 text-sm break-words">{lastError === 'disabled' ? t('webhooks.given-up') : lastError}</p>
      )}
      <details class="mt-1">
        <summary class="text-sm cursor-pointer">{t('webhooks.details')}</summary>
        <p class="mt-2 mb-1 text-sm font-semibold">{t('webhooks.sent-body')}</p>
        <pre class="hoja p-3 text-sm whitespace-pre-wrap break-all">{body}</pre>
        {responseBody !== null && (
          <>
            <p class="mt-3 mb-1 text-sm font-semibold">{t('webhooks.answer')}</p>
            <pre class="hoja p-3 text-sm whitespace-pre-wrap break-all">
              {responseBody || t('webhooks.answer-empty')}
            </pre>
          </>
        )}
        {ended && active && (
          <div class="mt-3">
            <ActionButton small kind="outline" action={`${path}/mensajes/${id}`}>
              {t('webhooks.again')}
            </ActionButton>
          </div>
        )}
      </details>
    </li>
  );
}

function Settings({ path, webhook }: { path: string; webhook: WebhookPageProps['webhook'] }) {
  const { t, date, now } = usePage();
  return (
    <Section id="secreto" ruled class="max-w-lectura" title={t('webhooks.more')}>
      <p class="mb-4">
        {t('webhooks.rotate-text')}{' '}
        {webhook.previousUntil && webhook.previousUntil > now && (
          <strong>{t('webhooks.rotating', { when: date.at(webhook.previousUntil) })}</strong>
        )}
      </p>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="outline" icon="key" href={`${path}/secreto`}>
          {t('webhooks.rotate')}
        </LinkButton>
        {webhook.state === 'active' && (
          <ActionButton kind="outline" icon="pause" action={`${path}/apagar`}>
            {t('webhooks.switch-off')}
          </ActionButton>
        )}
        <LinkButton kind="danger" icon="trash" href={`${path}/quitar`}>
          {t('webhooks.remove')}
        </LinkButton>
      </div>
    </Section>
  );
}
