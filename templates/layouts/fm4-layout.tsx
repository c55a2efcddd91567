import type { ComponentChildren } from 'preact';
import { Flash } from '../components/flash.js';
import { Icon } from '../components/icon.js';
import { usePage } from '../page.js';
import { HeaderTools } from './account-menu.js';
import { Brand } from './brand.js';
import { Document, type HeadProps, withFrame } from './document.js';
import { currentLink, fm4LinksFor, type NavigationLink } from './navigation.js';

interface Fm4LayoutProps extends HeadProps {
  children: ComponentChildren;
  /** A strip under the bar with what is being looked at: the page's `h1` and its figures. */
  banner?: ComponentChildren;
  /** Small type and the page's own columns, edge to edge: the review of an audit. */
  dense?: boolean;
}

/** So many sections have room in one line; of more, the last ones fold away, which are those of the administration. */
const MOST_IN_BAR = 9;
/** So many stay beside the menu of those that are folded; beside more, the person's initials stand for the name. */
const FOLDED_BAR = 8;

function Fm4Header() {
  const { t, path, viewer } = usePage();
  const links = fm4LinksFor(viewer);
  const current = currentLink(links, path);
  const anchor = (link: NavigationLink) => (
    <a key={link.href} href={link.href} aria-current={link === current ? 'page' : undefined}>
      {t(link.label)}
    </a>
  );
  const [first, more] =
    links.length > MOST_IN_BAR ? [links.slice(0, FOLDED_BAR), links.slice(FOLDED_BAR)] : [links, []];
  const folded = more.find((link) => link === current);
  return (
    <header class="barra-fm4 denso no-imprimir">
      <div class="px-4 lg:px-6 min-h-14 py-2 flex flex-wrap items-center gap-x-2 lg:gap-x-5 gap-y-1">
        <Brand onDark name={t('fm4.name')} />
        <nav aria-label={t('fm4.nav')} class="nav-fm4 max-lg:hidden">
          {first.map(anchor)}
        </nav>
        {more.length > 0 && (
          <details class="menu menu-mas max-lg:hidden" name="barra">
            <summary>
              {t(folded?.label ?? 'fm4.more')} <Icon name="chevron-down" />
            </summary>
            <nav aria-label={t('fm4.more')}>{more.map(anchor)}</nav>
          </details>
        )}
        <details class="menu lg:hidden" name="barra">
          <summary>{t('fm4.menu')}</summary>
          <nav aria-label={t('fm4.menu')}>{links.map(anchor)}</nav>
        </details>
        <HeaderTools brief={links.length > FOLDED_BAR} />
      </div>
    </header>
  );
}

/** The workspace of FM4: a dark bar, sections by role. */
export function Fm4Layout({ children, banner, dense = false, ...head }: Fm4LayoutProps) {
  const { flash } = usePage();
  return (
    <Document noindex {...head} scripts={withFrame(head.scripts)}>
      <Fm4Header />
      {banner}
      {flash && <Flash class="mx-4 lg:mx-6 mt-4" message={flash} />}
      {dense ? (
        children
      ) : (
        <main id="contenido" tabIndex={-1} class="px-4 lg:px-6 py-6 lg:py-8 max-w-[90rem]">
          {children}
        </main>
      )}
    </Document>
  );
}
