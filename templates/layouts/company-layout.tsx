import type { ComponentChildren } from 'preact';
import { Flash } from '../components/flash.js';
import { Icon } from '../components/icon.js';
import { usePage } from '../page.js';
import { HeaderTools } from './account-menu.js';
import { Brand, OpenTasks } from './brand.js';
import { Document, type HeadProps, withFrame } from './document.js';
import { WorkspaceFooter } from './footer.js';
import { companyLinks, currentLink } from './navigation.js';

interface CompanyLayoutProps extends HeadProps {
  children: ComponentChildren;
  /** What stands at the end of a link, such as "9 de 11", by the link's address. */
  counts?: Readonly<Record<string, string>>;
  /** False: without the sections beside it, for work that takes the whole width and brings its breadcrumbs. */
  sections?: boolean;
}

function Links({ counts }: Pick<CompanyLayoutProps, 'counts'>) {
  const { t, path } = usePage();
  const current = currentLink(companyLinks, path);
  return (
    <ul class="grid gap-0.5">
      {companyLinks.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link === current ? 'page' : undefined}>
            {link.icon && <Icon name={link.icon} />}
            <span>{t(link.label)}</span>
            {counts?.[link.href] && <span class="cuenta cifra">{counts[link.href]}</span>}
            {link.href === '/pendientes' && <OpenTasks />}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Sections({ counts }: Pick<CompanyLayoutProps, 'counts'>) {
  const { t } = usePage();
  return (
    <>
      <nav class="lado hidden lg:block no-imprimir" aria-label={t('nav.company')}>
        <div class="sticky top-6">
          <Links counts={counts} />
        </div>
      </nav>
      <details class="hoja lg:hidden no-imprimir">
        <summary class="px-4 py-3 font-semibold cursor-pointer">
          {t('nav.company-sections')}
          <OpenTasks />
        </summary>
        <nav class="lado px-2 pb-2" aria-label={t('nav.company-sections-menu')}>
          <Links counts={counts} />
        </nav>
      </details>
    </>
  );
}

/** The workspace of a company: sidebar on wide screens, a disclosure on phones. */
export function CompanyLayout({ children, counts, sections = true, ...head }: CompanyLayoutProps) {
  const { viewer, flash } = usePage();
  return (
    <Document noindex {...head} scripts={withFrame(head.scripts)}>
      <header class="barra">
        <div class="contenedor barra-dentro max-w-[84rem]">
          <Brand compact />
          {viewer?.companyName && <strong class="barra-empresa">{viewer.companyName}</strong>}
          <HeaderTools />
        </div>
      </header>
      <div
        class={
          sections
            ? 'contenedor py-6 lg:py-10 grid gap-6 lg:grid-cols-[14rem_1fr] lg:gap-12 max-w-[84rem]'
            : 'contenedor py-6 lg:py-8 max-w-[84rem]'
        }
      >
        {sections && <Sections counts={counts} />}
        <main id="contenido" tabIndex={-1} class="min-w-0">
          {flash && <Flash class="mb-6" message={flash} />}
          {children}
        </main>
      </div>
      <WorkspaceFooter />
    </Document>
  );
}
