import { Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { FateList, type HeldGroup, HeldList } from './held-list.js';
import { type OwnRequest, OwnRequestCard } from './own-requests.js';

interface OwnDataProps {
  groups: readonly HeldGroup[];
  requests: readonly OwnRequest[];
  form: FormState;
}

/** All that is held about who looks, the file of it, and the form to ask for more. */
export function OwnDataPage({ groups, requests, form }: OwnDataProps) {
  const { t } = usePage();
  const things = groups.flatMap(({ items }) => items);
  return (
    <FocusLayout title={t('privacy.own.title')} noindex narrow back={{ href: '/cuenta', label: t('accounts.account') }}>
      <h1 class="mb-3">{t('privacy.own.title')}</h1>
      <p class="mb-5">{t('privacy.own.lead')}</p>
      <LinkButton kind="primary" icon="download" href="/cuenta/datos/archivo" download>
        {t('privacy.own.download')}
      </LinkButton>
      <p class="mt-2 text-sm text-tenue">{t('privacy.own.download-text')}</p>
      <Section id="guardado" ruled title={t('privacy.own.held')}>
        <HeldList groups={groups} limited />
      </Section>
      {requests.length > 0 && (
        <Section id="solicitudes" ruled title={t('privacy.own.requests')}>
          <div class="grid gap-4">
            {requests.map((request) => (
              <OwnRequestCard key={request.id} request={request} withdrawAt={`/cuenta/datos/${request.id}/retirar`} />
            ))}
          </div>
        </Section>
      )}
      <Section id="pedir" ruled title={t('privacy.ask.title')}>
        <p class="mb-4">{t('privacy.ask.terms')}</p>
        <Form
          form={form}
          action="/cuenta/datos"
          labels={{ derecho: t('privacy.ask.right'), texto: t('privacy.ask.text') }}
        >
          <RequestFields form={form} rights={['rectification', 'erasure', 'opposition']} />
          <Button kind="action">{t('privacy.ask.send')}</Button>
        </Form>
        <details class="mt-6">
          <summary class="enlace">{t('privacy.own.if-erased')}</summary>
          <p class="mt-3">{t('privacy.own.if-erased-text')}</p>
          <FateList things={things} />
        </details>
      </Section>
    </FocusLayout>
  );
}

/** Which right, and what about. */
export function RequestFields({ form, rights }: { form: FormState; rights: readonly OwnRequest['right'][] }) {
  const { t } = usePage();
  return (
    <>
      <RadioGroup
        form={form}
        name="derecho"
        label={t('privacy.ask.right')}
        choices={rights.map((value) => ({
          value,
          label: t(`privacy.right.${value}`),
          hint: t(`privacy.right.${value}.hint`),
        }))}
      />
      <TextArea
        form={form}
        name="texto"
        label={t('privacy.ask.text')}
        hint={t('privacy.ask.text-hint')}
        rows={5}
        maxLength={4000}
      />
    </>
  );
}
