import { Button, LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

export interface HireCodeProps {
  id: string;
  alias: string;
  post: string;
  hiredOn: string;
  /** Whether there is a code. */
  made: boolean;
  windows: readonly { months: 3 | 6 | 12; from: string; until: string }[];
}

/** The slip for whom a company hired: what it is for, when it is used, and that the company reads no answer. */
export function HireCodePage({ id, alias, made, windows }: HireCodeProps) {
  const { t, date } = usePage();
  const at = `/empresa/contrataciones/${id}`;
  return (
    <CompanyLayout title={t('follow-up.code')}>
      <div class="max-w-3xl">
        <BackLink href={at} arrow>
          {alias}
        </BackLink>
        <h1>{t('follow-up.code')}</h1>
        <p class="mt-3 text-lg max-w-lectura">{t('follow-up.code.lead')}</p>
        <p class="mt-3 max-w-lectura">{t('follow-up.code.rules')}</p>
        <Section id="cuando" class="mt-8" heading="text-xl" title={t('follow-up.code.when')}>
          <ul class="mt-2">
            {windows.map(({ months, from, until }) => (
              <li key={months}>
                {t('follow-up.code.window', {
                  moment: t(`follow-up.months.${months}`),
                  from: date.long(from),
                  until: date.long(until),
                })}
              </li>
            ))}
          </ul>
        </Section>
        {made ? (
          <p class="mt-6">
            <LinkButton kind="action" href={`${at}/persona/papeleta.pdf`} icon="download">
              {t('follow-up.code.print')}
            </LinkButton>
          </p>
        ) : (
          <form class="mt-6" method="post" action={`${at}/persona`}>
            <Button kind="action">{t('follow-up.code.make')}</Button>
          </form>
        )}
        <p class="mt-6">
          <TextLink href="/empresa/seguimiento">{t('follow-up.company')}</TextLink>
        </p>
      </div>
    </CompanyLayout>
  );
}
