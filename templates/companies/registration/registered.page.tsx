import { LinkButton } from '../../components/button.js';
import { Steps } from '../../components/steps.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

/** What happens after registering. */
export function RegisteredPage() {
  const { t } = usePage();
  const steps = [
    { id: 'confirm', state: 'now', text: 'companies.registered.step-confirm' },
    { id: 'review', state: 'later', text: 'companies.registered.step-review' },
    { id: 'start', state: 'later', text: 'companies.registered.step-start' },
  ] as const;
  return (
    <FocusLayout title={t('companies.registered.title')} noindex narrow>
      <h1>{t('companies.registered.heading')}</h1>
      <h2 class="text-2xl mt-8 mb-5">{t('companies.registered.next')}</h2>
      <Steps
        label={t('companies.registered.next')}
        steps={steps.map(({ id, state, text }) => ({
          id,
          state,
          title: t(text),
          body: <p>{t(`${text}-text`)}</p>,
        }))}
      />
      <LinkButton href="/entrar" kind="primary" class="mt-8">
        {t('companies.registered.sign-in')}
      </LinkButton>
    </FocusLayout>
  );
}
