import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../components/icon.js';
import { type PageViewer, type TextKey, usePage } from '../page.js';
import { SignOut } from './brand.js';
import { LanguageSwitch, ShortLanguageSwitch } from './language.js';
import { managesCompany, placeOf, searches } from './navigation.js';

/**
 * What stands at the right of every bar: search, language, and who is signed in with all that is theirs; or the way in.
 * @param signIn false: no way in, where the page is the way in or has one
 * @param brief the person's initials only, beside a long navigation
 */
export function HeaderTools({ signIn = true, brief = false }: { signIn?: boolean; brief?: boolean }) {
  const { t, viewer } = usePage();
  return (
    <div class="barra-utiles no-imprimir">
      {searches(viewer) && (
        <a class="barra-enlace" href="/buscar">
          <Icon name="search" />
          <span class={brief ? 'sr-only' : 'max-xl:sr-only'}>{t('action.search')}</span>
        </a>
      )}
      {viewer ? (
        <>
          <span class="max-md:hidden">
            <ShortLanguageSwitch />
          </span>
          <AccountMenu viewer={viewer} brief={brief} />
        </>
      ) : (
        <>
          <ShortLanguageSwitch />
          {signIn && (
            <a class="btn btn-sm btn-outline max-sm:hidden" href="/entrar">
              {t('nav.sign-in')}
            </a>
          )}
        </>
      )}
    </div>
  );
}

/** Own courses, account, preferences, language, help, leave. A disclosure: it opens without script. */
function AccountMenu({ viewer, brief }: { viewer: PageViewer; brief: boolean }) {
  const { t, path } = usePage();
  return (
    <details class="menu-cuenta" name="barra">
      <summary>
        <span class="iniciales" aria-hidden="true">
          {initials(viewer.name || viewer.email)}
        </span>
        <span class={brief ? 'sr-only' : 'menu-cuenta-nombre max-md:sr-only'}>{viewer.name || viewer.email}</span>
        <Icon name="chevron-down" class="max-md:hidden" />
        <span class="sr-only">, {t('nav.account-menu')}</span>
      </summary>
      <nav aria-label={t('nav.account-menu')}>
        <p class="menu-cuenta-quien">
          <strong>{viewer.name}</strong>
          {viewer.companyName && <span>{viewer.companyName}</span>}
          {viewer.email && <span class="text-tenue">{viewer.email}</span>}
        </p>
        <ul>
          {linksOf(viewer).map(({ href, label, icon }) => (
            <Row key={href} icon={icon}>
              <a href={href} aria-current={href === path ? 'page' : undefined}>
                {t(label)}
              </a>
            </Row>
          ))}
          <Row icon="globe">
            <LanguageSwitch class="" />
          </Row>
          <Row icon="question">
            <a href="/ayuda" aria-current={path === '/ayuda' ? 'page' : undefined}>
              {t('nav.help')}
            </a>
          </Row>
          <Row icon="sign-out">
            <SignOut class="" />
          </Row>
        </ul>
      </nav>
    </details>
  );
}

function Row({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <li>
      <Icon name={icon} />
      {children}
    </li>
  );
}

function linksOf(viewer: PageViewer): { href: string; label: TextKey; icon: IconName }[] {
  const place = placeOf(viewer);
  return [
    ...(place === '/fm4' ? [{ href: '/fm4', label: 'nav.fm4-place', icon: 'building' } as const] : []),
    ...(managesCompany(viewer) ? [{ href: '/empresa', label: 'nav.company-place', icon: 'building' } as const] : []),
    { href: '/aprender', label: 'nav.my-courses', icon: 'book' },
    { href: '/cuenta', label: 'nav.my-account', icon: 'user' },
    { href: '/cuenta/correo', label: 'nav.preferences', icon: 'mail' },
  ];
}

/** At most two letters of a name, for the round sign that stands for a person. */
export function initials(name: string): string {
  const words = name.split(/[\s@.]+/).filter((word) => /^\p{L}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => [...word][0]!.toLocaleUpperCase())
    .join('');
}
