import type { ComponentChildren } from 'preact';
import { Flash } from '../components/flash.js';
import { usePage } from '../page.js';
import { HeaderTools } from './account-menu.js';
import { Brand, OpenTasks } from './brand.js';
import { Document, type HeadProps, withFrame } from './document.js';
import { Footer } from './footer.js';
import { currentLink, liaisonLinks, type NavigationLink } from './navigation.js';

const learnLinks: NavigationLink[] = [
  { href: '/aprender', label: 'nav.my-courses' },
  { href: '/aprender/constancias', label: 'nav.my-certificates' },
  { href: '/pendientes', label: 'nav.todo' },
];

/** A liaison has their workspace around the courses too. */
const linksFor = (roles: readonly string[]) => (roles.includes('partner') ? liaisonLinks : learnLinks);

/** The place of a learner, and of a municipal liaison: one column, made for a phone. */
export function LearnLayout({ children, ...head }: HeadProps & { children: ComponentChildren }) {
  const { t, path, flash, viewer } = usePage();
  const links = linksFor(viewer?.roles ?? []);
  const current = currentLink(links, path);
  return (
    <Document noindex {...head} scripts={withFrame(head.scripts)}>
      <header class="barra">
        <div class="contenedor barra-dentro max-w-[62rem] flex-wrap gap-y-0 py-1">
          <Brand compact />
          <nav class="nav-corta" aria-label={t(viewer?.roles.includes('partner') ? 'nav.liaison' : 'nav.learn')}>
            {links.map((link) => (
              <a key={link.href} href={link.href} aria-current={link === current ? 'page' : undefined}>
                {t(link.label)}
                {link.href === '/pendientes' && <OpenTasks />}
              </a>
            ))}
          </nav>
          <HeaderTools />
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
