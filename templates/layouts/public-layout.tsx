import type { ComponentChildren } from 'preact';
import { Flash } from '../components/flash.js';
import { Icon } from '../components/icon.js';
import { usePage } from '../page.js';
import { HeaderTools } from './account-menu.js';
import { Brand } from './brand.js';
import { Document, type HeadProps } from './document.js';
import { Footer } from './footer.js';
import { currentLink, placeOf, publicLinks } from './navigation.js';

function PublicHeader() {
  const { t, path, viewer } = usePage();
  const current = currentLink(publicLinks, path);
  const door = viewer ? ({ href: placeOf(viewer), label: 'nav.my-place' } as const) : null;
  // beside what a person who is signed in has there, less room is left
  const narrow = door ? 'max-[90rem]:hidden' : 'max-xl:hidden';
  const linksIn = (bar: boolean) =>
    publicLinks.map((link) => (
      <a
        key={link.href}
        class={bar && link.wide ? narrow : undefined}
        href={link.href}
        aria-current={link === current ? 'page' : undefined}
      >
        {t(link.label)}
      </a>
    ));
  return (
    <header class="barra">
      <div class="contenedor barra-dentro">
        <Brand />
        <nav class="nav-lista" aria-label={t('nav.main')}>
          {linksIn(true)}
          {door && (
            <a class="btn btn-sm btn-outline ml-3" href={door.href}>
              {t(door.label)}
            </a>
          )}
        </nav>
        <HeaderTools brief />
        <details class="menu" name="barra">
          <summary>
            <Icon name="menu" />
            <span class="menu-palabra">{t('nav.menu')}</span>
          </summary>
          <nav aria-label={t('nav.menu-main')}>
            {linksIn(false)}
            <a href="/ayuda">{t('nav.help')}</a>
            <a href={door?.href ?? '/entrar'}>{t(door?.label ?? 'nav.sign-in')}</a>
          </nav>
        </details>
      </div>
    </header>
  );
}

interface PublicLayoutProps extends HeadProps {
  children: ComponentChildren;
  /** The page brings its own containers and runs to the edges. */
  bleed?: boolean;
}

/** Pages for everyone: home, guidance, catalogue, verification, refusals. */
export function PublicLayout({ children, bleed = false, ...head }: PublicLayoutProps) {
  const { flash } = usePage();
  return (
    <Document {...head}>
      <PublicHeader />
      <main id="contenido" tabIndex={-1} class={bleed ? undefined : 'contenedor py-8 lg:py-12'}>
        {flash && <Flash class={bleed ? 'contenedor mt-6' : 'mb-8'} message={flash} />}
        {children}
      </main>
      <Footer />
    </Document>
  );
}
