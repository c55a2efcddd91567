import type { ComponentChildren } from 'preact';
import { TextLink } from '../components/text-link.js';
import { usePage } from '../page.js';
import { SignOut } from './brand.js';
import { LanguageSwitch } from './language.js';
import type { NavigationLink } from './navigation.js';

/** One line at the foot of a workspace. */
export function WorkspaceFooter() {
  const { t, issuer } = usePage();
  return (
    <footer class="border-t border-linea mt-10 no-imprimir">
      <div class="contenedor max-w-[84rem] py-6 text-sm text-tenue flex flex-wrap gap-x-6 gap-y-2">
        <span>{t('footer.by', { issuer: issuer.name })}</span>
        <TextLink href="/ayuda">{t('nav.help')}</TextLink>
        <TextLink href="/privacidad">{t('footer.privacy')}</TextLink>
        <LanguageSwitch />
        <div class="sm:ml-auto">
          <SignOut />
        </div>
      </div>
    </footer>
  );
}

const help: readonly NavigationLink[] = [
  { href: '/ayuda', label: 'footer.contact' },
  { href: '/verificar', label: 'footer.verify' },
  { href: '/reportar', label: 'footer.report' },
  { href: '/apelaciones', label: 'appeals.title' },
  { href: '/practicas', label: 'nav.practices' },
  { href: '/para-personas', label: 'footer.people' },
  { href: '/guia/instituciones', label: 'footer.institutions' },
  { href: '/guia/marco-legal', label: 'footer.legal' },
];
const information: readonly NavigationLink[] = [
  { href: '/cifras', label: 'footer.figures' },
  { href: '/escucha', label: 'footer.listening' },
  { href: '/privacidad', label: 'footer.privacy' },
  { href: '/accesibilidad', label: 'footer.accessibility' },
];

interface FooterLinksProps {
  label: string;
  links: readonly NavigationLink[];
  children?: ComponentChildren;
}

function FooterLinks({ label, links, children }: FooterLinksProps) {
  const { t } = usePage();
  return (
    <nav aria-label={label}>
      <ul class="grid gap-2">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{t(link.label)}</a>
          </li>
        ))}
        {children}
      </ul>
    </nav>
  );
}

/** The foot of public and learning pages. */
export function Footer() {
  const { t, issuer } = usePage();
  return (
    <footer class="pie no-imprimir">
      <div class="contenedor py-10 grid gap-8 md:grid-cols-[1.6fr_1fr_1fr] text-sm">
        <div>
          <p class="font-display font-semibold text-xl mb-2">{t('site.name')}</p>
          <p class="max-w-md">{t('footer.about', { issuer: issuer.name })}</p>
        </div>
        <FooterLinks label={t('footer.help')} links={help} />
        <FooterLinks label={t('footer.information')} links={information}>
          <li>
            <LanguageSwitch />
          </li>
        </FooterLinks>
      </div>
    </footer>
  );
}
