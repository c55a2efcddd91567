import { Alert } from '../../components/alert.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Checkbox, RadioGroup } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage, type TextKey } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';

interface InvitationPageProps {
  form: FormState;
  token: string;
  /** What the reader has to do: make an account, press a button, sign in first, or sign in with another account. */
  step: 'create' | 'accept' | 'sign-in' | 'other-account';
  email: string;
  role: string;
  companyName: string | null;
  inviterName: string | null;
  expiresAt: Date;
}

/** Who invites, to what; and the one thing to do about it. */
export function InvitationPage(props: InvitationPageProps) {
  const { t, date } = usePage();
  const { role, expiresAt } = props;
  const place = props.companyName ?? 'FM4';
  const title = t('accounts.invitation', { place });
  return (
    <AccountSheet title={title} door="ajar">
      <p>
        {props.inviterName
          ? t('accounts.invitation-by', { inviter: props.inviterName, place })
          : t('accounts.invitation-from', { place })}
      </p>
      <dl class="ficha my-6">
        <Fact label={t('accounts.your-role')}>
          <strong>{t(`role.${role}` as TextKey)}</strong>
          <span class="block text-tenue">{t(`role.${role}.what` as TextKey)}</span>
        </Fact>
        <Fact label={t('accounts.email')} class="break-words">
          {props.email}
        </Fact>
        <Fact label={t('accounts.open-until')}>{date.long(expiresAt)}</Fact>
      </dl>
      <Step {...props} />
    </AccountSheet>
  );
}

function Step({ form, token, step, email }: InvitationPageProps) {
  const { t, viewer } = usePage();
  const here = `/invitacion/${encodeURIComponent(token)}`;
  if (step === 'accept') {
    return (
      <ActionButton kind="action" action={`${here}/aceptar`}>
        {t('accounts.accept')}
      </ActionButton>
    );
  }
  if (step === 'sign-in') {
    return (
      <>
        <p class="mb-4">{t('accounts.invitation-sign-in')}</p>
        <LinkButton kind="action" href={`/entrar?volver=${encodeURIComponent(here)}`}>
          {t('accounts.invitation-sign-in-do')}
        </LinkButton>
      </>
    );
  }
  if (step === 'other-account') {
    return (
      <>
        <Alert kind="warning" title={t('accounts.other-account')} class="mb-6">
          {t('accounts.other-account-text', { email, mine: viewer?.email ?? '' })}
        </Alert>
        <ActionButton kind="action" action="/salir" fields={{ volver: here }}>
          {t('nav.sign-out')}
        </ActionButton>
      </>
    );
  }
  return <NewAccount form={form} action={here} />;
}

function NewAccount({ form, action }: { form: FormState; action: string }) {
  const { t } = usePage();
  const labels = {
    name: t('accounts.name'),
    locale: t('accounts.language'),
    password: t('accounts.new-password'),
    privacy: t('accounts.privacy-label'),
  };
  return (
    <Form form={form} action={action} labels={labels}>
      <TextField name="name" hint={t('accounts.name-hint')} autocomplete="name" />
      <RadioGroup
        name="locale"
        choices={[
          { value: 'es', label: t('accounts.language-es') },
          { value: 'en', label: t('accounts.language-en') },
        ]}
      />
      <TextField
        name="password"
        hint={t('accounts.password-optional-hint')}
        type="password"
        autocomplete="new-password"
        optional
      />
      <Checkbox name="privacy" label={t('accounts.privacy')} />
      <p class="text-sm mb-6">
        <TextLink href="/privacidad">{t('footer.privacy')}</TextLink>
      </p>
      <Button kind="action">{t('accounts.accept')}</Button>
    </Form>
  );
}
