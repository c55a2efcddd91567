import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';

interface SecondFactorSetUpPageProps {
  form: FormState;
  /** Base32, as the app wants it typed. */
  secret: string;
  /** For phones: opens the app. */
  uri: string;
  qr: { size: number; path: string };
}

/** The secret as a QR and as text; the first code turns it on. */
export function SecondFactorSetUpPage({ form, secret, uri, qr }: SecondFactorSetUpPageProps) {
  const { t } = usePage();
  return (
    <AccountSheet
      title={t('accounts.second-factor-set-up')}
      back={{ href: '/cuenta/segundo-paso', label: t('accounts.second-factor') }}
    >
      <ol class="pasos mt-4">
        <li>
          <div class="min-w-0">
            <h2 class="text-lg">{t('accounts.set-up-app')}</h2>
            <p>{t('accounts.set-up-app-text')}</p>
          </div>
        </li>
        <li>
          <div class="min-w-0">
            <h2 class="text-lg">{t('accounts.set-up-scan')}</h2>
            <div class="my-4 p-4 w-fit rounded-box border border-linea bg-white">
              <svg
                class="block size-52"
                viewBox={`0 0 ${qr.size} ${qr.size}`}
                role="img"
                aria-label={t('accounts.set-up-qr')}
                shape-rendering="crispEdges"
              >
                <path d={qr.path} fill="#000" />
              </svg>
            </div>
            <p>
              <TextLink href={uri}>{t('accounts.set-up-open')}</TextLink>
            </p>
            <p class="mt-3 mb-1">{t('accounts.set-up-type')}</p>
            <p>
              <code class="break-words">{secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
          </div>
        </li>
        <li>
          <div class="min-w-0">
            <h2 class="text-lg">{t('accounts.set-up-code')}</h2>
            <Form form={form} action="/cuenta/segundo-paso/activar" labels={{ code: t('accounts.code') }} class="mt-3">
              <input type="hidden" name="secret" value={secret} />
              <TextField
                name="code"
                label={t('accounts.code')}
                hint={t('accounts.set-up-code-hint')}
                autocomplete="one-time-code"
                inputmode="numeric"
                size="short"
              />
              <Button kind="action">{t('accounts.set-up-do')}</Button>
            </Form>
          </div>
        </li>
      </ol>
    </AccountSheet>
  );
}
