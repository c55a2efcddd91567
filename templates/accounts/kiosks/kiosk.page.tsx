import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { Form, type FormState, freshForm } from '../../components/form.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { CodeFields, PinField } from '../codes/sign-in.page.js';

interface KioskPageProps {
  company: string;
  /** Where it stands. */
  name: string;
  /** Null: people type their code. */
  people: readonly { userId: string; name: string }[] | null;
  /** Whether the kiosk lists names at all. */
  listed: boolean;
  form: FormState;
}

/** The start of a shared tablet. */
export function KioskPage({ company, people, listed, form }: KioskPageProps) {
  const { t, rich } = usePage();
  const labels = {
    person: t('kiosk.person'),
    code: t('accounts.codes.code'),
    pin: t('accounts.codes.pin'),
  };
  return (
    <AccountSheet title={t('kiosk.title', { company })} door="ajar">
      <p class="mb-6">{t(people ? 'kiosk.lead-names' : 'kiosk.lead')}</p>
      <Form form={form} action="/kiosco" labels={labels}>
        {people ? (
          <>
            <Select name="person" choices={people.map((one) => ({ value: one.userId, label: one.name }))} />
            <PinField />
          </>
        ) : (
          <CodeFields />
        )}
        <p class="mb-5 text-sm text-tenue">{rich('accounts.codes.notice', { a: linkTo('/privacidad') })}</p>
        <Button kind="action">{t('kiosk.enter')}</Button>
      </Form>
      {listed && (
        <p class="mt-6">
          <TextLink href={people ? '/kiosco?con=codigo' : '/kiosco'}>
            {t(people ? 'kiosk.by-code' : 'kiosk.by-name')}
          </TextLink>
        </p>
      )}
      <p class="mt-10 pt-6 border-t border-linea text-tenue">{t('kiosk.leaves')}</p>
    </AccountSheet>
  );
}

/** The device is no kiosk, or none any more. */
export function KioskClosedPage() {
  const { t } = usePage();
  return (
    <AccountSheet title={t('kiosk.closed-title')} door="closed">
      <p>{t('kiosk.closed-text')}</p>
    </AccountSheet>
  );
}

/** The link that makes a tablet a kiosk: the button does, not the visit. */
export function OpenKioskPage({ token, open }: { token: string; open: boolean }) {
  const { t } = usePage();
  return (
    <AccountSheet title={t(open ? 'kiosk.open-title' : 'kiosk.closed-title')} door={open ? 'ajar' : 'closed'}>
      <p class="mb-6">{t(open ? 'kiosk.open-text' : 'kiosk.link-gone')}</p>
      {open && (
        <Form form={freshForm()} action={`/kiosco/abrir/${encodeURIComponent(token)}`}>
          <Button kind="action">{t('kiosk.open-do')}</Button>
        </Form>
      )}
    </AccountSheet>
  );
}
