import type { ComponentChildren } from 'preact';
import { DoorDrawing } from './components/door.js';
import type { HeadProps } from './layouts/document.js';
import { FocusLayout } from './layouts/focus-layout.js';
import { PublicLayout } from './layouts/public-layout.js';
import { usePage } from './page.js';

/** What the page of a refusal or a failure needs. */
export interface ProblemProps {
  status: number;
  /** Without the prefix `refusal.`; `problem.<code>.title`, where there is one, says more than the words of the status. */
  code?: string;
  /** What happened, in the reader's language; without it the general words of the status. */
  detail?: string;
  /** Of a forbidden address: to whom it is open; empty where more than a role decides. */
  roles?: readonly string[];
  /** The number under which a failure was logged. */
  requestId?: string;
}

// Statuses with words of their own; any other is said by its class.
const known = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503, 507] as const;
type Known = (typeof known)[number];

function spoken(status: number): Known {
  return known.find((one) => one === status) ?? (status < 500 ? 400 : 500);
}

/** Says what happened and where to go from here. */
export function Problem({ status, code, detail, roles, requestId }: ProblemProps) {
  const { t, rich, maybe, path, query, viewer, locale, language } = usePage();
  const kind = spoken(status);
  const title = (code && maybe(`problem.${code}.title`)) ?? t(`problem.${kind}.title`);
  // the navigation is in the languages of the interface alone
  const Frame = language === locale ? PublicLayout : WithoutNavigation;
  return (
    <Frame title={title} noindex>
      <div class="grid gap-8 md:grid-cols-[12rem_1fr] md:gap-12 md:items-center py-4 lg:py-10">
        <DoorDrawing state="closed" class="w-36 md:w-full" />
        <div class="max-w-lectura">
          <h1>{title}</h1>
          {roles && viewer && language === locale ? (
            <Forbidden roles={roles} />
          ) : (
            <p class="mt-4 text-lg">{detail ?? t(`problem.${kind}.text`)}</p>
          )}
          <div class="mt-6 flex flex-wrap gap-3">
            {kind === 401 && !viewer ? (
              <a class="btn btn-secondary" href={`/entrar?volver=${encodeURIComponent(path + query)}`}>
                {t('nav.sign-in')}
              </a>
            ) : (
              <a class="btn btn-primary" href="/">
                {t('action.go-home')}
              </a>
            )}
          </div>
          {requestId && <p class="mt-6 text-sm text-tenue">{rich('problem.request', { id: requestId })}</p>}
        </div>
      </div>
    </Frame>
  );
}

/** Whose the page is, as whom the reader signed in, and whom to ask. */
function Forbidden({ roles }: { roles: readonly string[] }) {
  const { t, rich, maybe, viewer } = usePage();
  const names = roles.flatMap((role) => maybe(`role.${role}`) ?? []);
  const isOfCompany = viewer?.companyId != null && roles.some((role) => role.startsWith('company_'));
  return (
    <>
      {names.length > 0 && (
        <p class="mt-4 text-lg">{t('problem.403.whose', { n: names.length, roles: names.join(', ') })}</p>
      )}
      <p class="mt-4 text-lg">
        {t('problem.403.account', { email: viewer?.email ?? '' })}{' '}
        {isOfCompany || roles.length === 0 ? rich('problem.403.ask-company') : rich('problem.403.ask')}
      </p>
    </>
  );
}

function WithoutNavigation(page: HeadProps & { children: ComponentChildren }) {
  return <FocusLayout {...page} tools={<></>} />;
}
