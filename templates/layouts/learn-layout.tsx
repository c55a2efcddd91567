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

/** While they take a course, a liaison has the links of a learner, and the way back: the bar stays low on a phone. */
const linksOfLiaison = (path: string): NavigationLink[] =>
  path.startsWith('/enlaces') ? liaisonLinks : [liaisonLinks[0]!, ...learnLinks];

/** The place of a learner, and of a municipal liaison, who has their workspace around the courses too: made for a phone. */
export function LearnLayout({ children, ...head }: HeadProps & { children: ComponentChildren }) {
  const { t, path, flash, viewer } = usePage();
  const isLiaison = viewer?.roles.includes('partner') ?? false;
  const links = isLiaison ? linksOfLiaison(path) : learnLinks;
  const current = currentLink(links, path);
  return (
    <Document noindex {...head} scripts={withFrame(head.scripts)}>
      <header class="barra">
        <div class={`contenedor barra-dentro flex-wrap gap-y-0 py-1 ${isLiaison ? '' : 'max-w-[62rem]'}`}>
          <Brand compact />
          <nav class="nav-corta" aria-label={t(isLiaison ? 'nav.liaison' : 'nav.learn')}>
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
