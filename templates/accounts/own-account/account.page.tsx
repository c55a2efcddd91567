import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { ErrorSummary, Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { placeOf } from '../../layouts/navigation.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { ProveByMail } from './prove-by-mail.js';

interface SessionRow {
  id: string;
  current: boolean;
  browser: string | null;
  system: string | null;
  since: Date;
  lastUse: Date;
  address: string;
}

interface AccountPageProps {
  profile: FormState;
  password: FormState;
  hasPassword: boolean;
  /** What a new password takes now. */
  proof: { password: boolean; code: boolean; link: boolean };
  secondFactor: { enabled: boolean; required: boolean };
  sessions: readonly SessionRow[];
  access: readonly { id: string; at: Date; what: 'signed-in' | 'sign-in-refused' | 'refused-by-role' }[];
  companies: readonly { id: string; name: string; current: boolean }[];
}

/** A person's own account: who they are, how they sign in, where they are signed in. */
export function AccountPage(props: AccountPageProps) {
  const { t, viewer } = usePage();
  return (
    <AccountSheet
      title={t('accounts.account')}
      back={{ href: viewer ? placeOf(viewer) : '/', label: t('nav.my-place') }}
    >
      {viewer && viewer.email !== '' && (
        <p class="text-tenue break-words">{t('accounts.account-of', { email: viewer.email })}</p>
      )}
      {viewer?.email === '' && (
        <p>
          {t('accounts.address.none')} <TextLink href="/cuenta/agregar-correo">{t('accounts.address.add')}</TextLink>
        </p>
      )}
      {props.secondFactor.required && !props.secondFactor.enabled && <SecondFactorOwed />}
      <Profile form={props.profile} />
      {props.companies.length > 1 && <Companies companies={props.companies} />}
      {viewer?.email !== '' && (
        <>
          <Password
            form={props.password}
            hasPassword={props.hasPassword}
            proof={props.proof}
            email={viewer?.email ?? ''}
          />
          <SecondFactor {...props.secondFactor} />
          <Mails />
        </>
      )}
      <CalendarAddress />
      <SessionList sessions={props.sessions} />
      <AccessList access={props.access} />
      <OwnData />
    </AccountSheet>
  );
}

function Part(part: { id: string; title: string; children: ComponentChildren }) {
  return <Section {...part} ruled />;
}

function SecondFactorOwed() {
  const { t } = usePage();
  return (
    <div class="alert alert-warning mt-6">
      <div>
        <strong>{t('accounts.second-factor-owed')} </strong>
        <TextLink href="/cuenta/segundo-paso">{t('accounts.second-factor-set-up')}</TextLink>
      </div>
    </div>
  );
}

function Profile({ form }: { form: FormState }) {
  const { t } = usePage();
  const labels = { name: t('accounts.name'), locale: t('accounts.language') };
  return (
    <Part id="datos" title={t('accounts.profile')}>
      <Form form={form} action="/cuenta" labels={labels}>
        <TextField name="name" hint={t('accounts.name-hint')} autocomplete="name" />
        <RadioGroup
          name="locale"
          hint={t('accounts.language-hint')}
          choices={[
            { value: 'es', label: t('accounts.language-es') },
            { value: 'en', label: t('accounts.language-en') },
          ]}
        />
        <Button>{t('action.save')}</Button>
      </Form>
    </Part>
  );
}

function Companies({ companies }: Pick<AccountPageProps, 'companies'>) {
  const { t } = usePage();
  return (
    <Part id="empresas" title={t('accounts.companies')}>
      <p class="mb-3">{t('accounts.companies-text')}</p>
      <ul class="grid gap-3">
        {companies.map((company) => (
          <li key={company.id} class="flex flex-wrap items-center gap-3">
            <strong>{company.name}</strong>
            {company.current ? (
              <Badge kind="current" plain>
                {t('accounts.company-current')}
              </Badge>
            ) : (
              <ActionButton kind="outline" small action="/cuenta/empresa" fields={{ companyId: company.id }}>
                {t('accounts.company-switch')} <span class="sr-only">{company.name}</span>
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

type PasswordProps = Pick<AccountPageProps, 'hasPassword' | 'proof'> & { form: FormState; email: string };

function Password({ form, hasPassword, proof, email }: PasswordProps) {
  const { t } = usePage();
  const labels = {
    currentPassword: t('accounts.current-password'),
    code: t('accounts.app-code'),
    password: t('accounts.new-password'),
  };
  return (
    <Part id="contrasena" title={t('accounts.password')}>
      <p class="mb-4">{t(hasPassword ? 'accounts.password-change-text' : 'accounts.password-none-text')}</p>
      {proof.link ? (
        <>
          <ErrorSummary form={form} labels={labels} />
          <ProveByMail email={email} returnTo="/cuenta#contrasena" />
        </>
      ) : (
        <Form form={form} action="/cuenta/contrasena" labels={labels}>
          {proof.password && <TextField name="currentPassword" type="password" autocomplete="current-password" />}
          {proof.code && (
            <TextField name="code" hint={t('accounts.code-hint')} autocomplete="one-time-code" size="short" />
          )}
          <TextField name="password" hint={t('accounts.password-hint')} type="password" autocomplete="new-password" />
          <Button>{t(hasPassword ? 'accounts.password-change' : 'accounts.password-create')}</Button>
        </Form>
      )}
    </Part>
  );
}

function SecondFactor({ enabled }: { enabled: boolean }) {
  const { t } = usePage();
  return (
    <Part id="segundo-paso" title={t('accounts.second-factor')}>
      <p class="mb-4">
        <Badge kind={enabled ? 'done' : 'waiting'}>
          {t(enabled ? 'accounts.second-factor-is-on' : 'accounts.second-factor-is-off')}
        </Badge>
      </p>
      <p class="mb-4">{t('accounts.second-factor-what')}</p>
      <LinkButton kind="outline" href="/cuenta/segundo-paso">
        {t(enabled ? 'accounts.second-factor-manage' : 'accounts.second-factor-set-up')}
      </LinkButton>
    </Part>
  );
}

function Mails() {
  const { t } = usePage();
  return (
    <Part id="correos" title={t('record.person.title')}>
      <p class="mb-4">{t('record.person.lead')}</p>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="outline" icon="mail" href="/cuenta/correos">
          {t('record.person.see')}
        </LinkButton>
        <LinkButton kind="outline" href="/cuenta/correo">
          {t('preferences.in-account')}
        </LinkButton>
      </div>
    </Part>
  );
}

function CalendarAddress() {
  const { t } = usePage();
  return (
    <Part id="calendario" title={t('calendar.feed')}>
      <p class="mb-4">{t('calendar.feed-lead')}</p>
      <LinkButton kind="outline" icon="calendar" href="/cuenta/calendario">
        {t('calendar.feed-see')}
      </LinkButton>
    </Part>
  );
}

function AccessList({ access }: Pick<AccountPageProps, 'access'>) {
  const { t, date } = usePage();
  return (
    <Part id="accesos" title={t('accounts.access')}>
      <p class="mb-4">{t('accounts.access-text')}</p>
      <ul class="grid gap-2 list-none p-0">
        {access.map(({ id, at, what }) => (
          <li key={id} class="flex flex-wrap gap-x-4 border-b border-linea pb-2">
            <span>{t(`accounts.access.${what}`)}</span>
            <span class="text-tenue text-sm sm:ml-auto">{date.at(at)}</span>
          </li>
        ))}
      </ul>
      {access.length === 0 && <p class="text-tenue">{t('accounts.access-none')}</p>}
    </Part>
  );
}

function OwnData() {
  const { t } = usePage();
  return (
    <Part id="mis-datos" title={t('accounts.own-data-title')}>
      <p class="mb-4">{t('accounts.own-data')}</p>
      <LinkButton kind="outline" href="/cuenta/datos">
        {t('accounts.own-data-see')}
      </LinkButton>
    </Part>
  );
}

function SessionList({ sessions }: Pick<AccountPageProps, 'sessions'>) {
  const { t, date } = usePage();
  const named = ({ browser, system }: SessionRow) =>
    browser && system ? t('accounts.device', { browser, system }) : (browser ?? system ?? t('accounts.device-unknown'));
  return (
    <Part id="sesiones" title={t('accounts.sessions')}>
      <p class="mb-4">{t('accounts.sessions-text')}</p>
      <ul class="grid gap-3 mb-5">
        {sessions.map((session) => (
          <li key={session.id} class="border-b border-linea pb-3">
            <strong>{named(session)}</strong>{' '}
            {session.current && (
              <Badge kind="current" plain>
                {t('accounts.session-current')}
              </Badge>
            )}
            <span class="block text-tenue text-sm">
              {t('accounts.session-used', { when: date.at(session.lastUse) })}
            </span>
            <span class="block text-tenue text-sm">
              {t('accounts.session-since', { when: date.at(session.since), address: session.address })}
            </span>
            {!session.current && (
              <div class="mt-2">
                <ActionButton kind="outline" small action="/cuenta/salir-de-uno" fields={{ sessionId: session.id }}>
                  {t('accounts.session-close')}{' '}
                  <span class="sr-only">
                    {named(session)}, {date.at(session.since)}
                  </span>
                </ActionButton>
              </div>
            )}
          </li>
        ))}
      </ul>
      <div class="flex flex-wrap gap-3">
        {sessions.length > 1 && (
          <ActionButton kind="outline" action="/cuenta/salir-de-otros">
            {t('accounts.sign-out-others')}
          </ActionButton>
        )}
        <ActionButton kind="danger" action="/cuenta/salir-de-todo" icon="sign-out">
          {t('accounts.sign-out-everywhere')}
        </ActionButton>
      </div>
    </Part>
  );
}
