import type { ComponentChildren } from 'preact';
import { Flash } from '../components/flash.js';
import { usePage } from '../page.js';
import { Brand, OpenTasks, SignOut } from './brand.js';
import { Document, type HeadProps } from './document.js';
import { Footer } from './footer.js';
import { currentLink, managesCompany, type NavigationLink } from './navigation.js';

const learnLinks: NavigationLink[] = [
  { href: '/aprender', label: 'nav.my-courses' },
  { href: '/aprender/constancias', label: 'nav.my-certificates' },
  { href: '/pendientes', label: 'nav.todo' },
];

/** The learner's own place: one column, made for a phone. */
export function LearnLayout({ children, ...head }: HeadProps & { children: ComponentChildren }) {
  const { t, path, viewer, flash } = usePage();
  const current = currentLink(learnLinks, path);
  return (
    <Document noindex {...head}>
      <header class="barra">
        <div class="contenedor barra-dentro max-w-[62rem] flex-wrap gap-y-0 py-1">
          <Brand compact />
          <nav class="nav-corta" aria-label={t('nav.learn')}>
            {learnLinks.map((link) => (
              <a key={link.href} href={link.href} aria-current={link === current ? 'page' : undefined}>
                {t(link.label)}
                {link.href === '/pendientes' && <OpenTasks />}
              </a>
            ))}
            {managesCompany(viewer) && <a href="/empresa">{t('nav.company-place')}</a>}
          </nav>
          <SignOut />
        </div>
      </header>
      <main id="contenido" tabIndex={-1} class="contenedor max-w-[62rem] py-8 lg:py-12">
        {flash && <Flash class="mb-6" message={flash} />}
        {children}
      </main>
      <Footer />
    </Document>
  );
}
