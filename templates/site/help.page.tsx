import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../components/icon.js';
import { Section } from '../components/section.js';
import { linkTo, TextLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { managesCompany } from '../layouts/navigation.js';
import { type TextKey, usePage } from '../page.js';

interface Question {
  title: TextKey;
  text: TextKey;
  /** Where the thing is done. */
  href: string;
}

const everyone: readonly Question[] = [
  { title: 'help.sign-in.title', text: 'help.sign-in.text', href: '/entrar/enlace' },
  { title: 'help.course.title', text: 'help.course.text', href: '/cursos' },
  { title: 'help.verify.title', text: 'help.verify.text', href: '/verificar' },
  { title: 'help.law.title', text: 'help.law.text', href: '/guia' },
  { title: 'help.report.title', text: 'help.report.text', href: '/reportar' },
  { title: 'help.person.title', text: 'help.person.text', href: '/guia/instituciones' },
  { title: 'help.data.title', text: 'help.data.text', href: '/privacidad' },
];
const companies: readonly Question[] = [
  { title: 'help.tasks.title', text: 'help.tasks.text', href: '/pendientes' },
  { title: 'help.team.title', text: 'help.team.text', href: '/empresa/equipo' },
];

/** How to reach the organization, and where to find by oneself what is asked most. */
export function Help() {
  const { t, rich, issuer, viewer } = usePage();
  const questions = managesCompany(viewer) ? [...companies, ...everyone] : everyone;
  return (
    <PublicLayout title={t('help.title')} description={t('help.lead', { issuer: issuer.name })}>
      <h1>{t('help.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('help.lead', { issuer: issuer.name })}</p>
      <div class="mt-8 grid gap-10 lg:grid-cols-[1fr_22rem] lg:gap-16 items-start">
        <Ways />
        <Section id="preguntas" class="lg:order-first" title={t('help.questions')}>
          <ul class="list-none p-0 mt-2">
            {questions.map(({ title, text, href }) => (
              <li key={href} class="border-t border-linea py-4">
                <h3 class="text-lg">{t(title)}</h3>
                <p class="mt-1 max-w-lectura">
                  {rich(text, {
                    issuer: issuer.name,
                    a: linkTo(href),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </PublicLayout>
  );
}

/** Mail, telephone and address, as far as they are known. */
function Ways() {
  const { t, issuer, contact } = usePage();
  if (!contact) return null;
  const { mail, phone, address } = contact;
  return (
    <Section id="contacto" class="hoja p-6" heading="text-xl" title={t('help.contact', { issuer: issuer.name })}>
      <dl class="mt-3 grid gap-4 m-0">
        <Way icon="mail" label={t('help.mail')}>
          <TextLink class="break-all" href={`mailto:${mail}`}>
            {mail}
          </TextLink>
        </Way>
        {phone && (
          <Way icon="listen" label={t('help.phone')}>
            <TextLink class="whitespace-nowrap" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
              {phone}
            </TextLink>
          </Way>
        )}
        <Way icon="building" label={t('help.address')}>
          {address}
        </Way>
      </dl>
      <p class="mt-4 text-sm text-tenue">{t('help.say')}</p>
      <p class="mt-3 text-sm">{t('help.danger')}</p>
    </Section>
  );
}

function Way({ icon, label, children }: { icon: IconName; label: string; children: ComponentChildren }) {
  return (
    <div class="grid grid-cols-[1.5rem_1fr] gap-x-3">
      <Icon name={icon} class="row-span-2 mt-1 text-tenue" />
      <dt class="text-sm text-tenue">{label}</dt>
      <dd class="m-0">{children}</dd>
    </div>
  );
}
