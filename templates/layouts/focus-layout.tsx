import type { ComponentChildren } from 'preact';
import { Flash } from '../components/flash.js';
import { Icon } from '../components/icon.js';
import { usePage } from '../page.js';
import { HeaderTools } from './account-menu.js';
import { Brand } from './brand.js';
import { Document, type HeadProps, withFrame } from './document.js';

interface FocusLayoutProps extends HeadProps {
  children: ComponentChildren;
  /** Where one leaves to; without it the bar shows the brand. */
  back?: { href: string; label: string };
  /** At the right of the bar: "Lección 1 de 6". */
  status?: ComponentChildren;
  /** Under the bar: `<ProgressSegments>`. */
  progress?: ComponentChildren;
  /** Beside the text on wide screens: the list of lessons. */
  aside?: ComponentChildren;
  /** Sticks to the lower edge: the one next action. */
  foot?: ComponentChildren;
  /** At the far right of the bar, in the place of search, language and account. */
  tools?: ComponentChildren;
  /** One narrow column in the middle: sign-in, registration, a single question. */
  narrow?: boolean;
}

/** One thing at a time, nothing around it: lessons, quizzes, sign-in, confirmations. */
export function FocusLayout(props: FocusLayoutProps) {
  const { children, back, status, progress, aside, foot, tools, narrow = false, ...head } = props;
  const { flash } = usePage();
  const main = (
    <main id="contenido" tabIndex={-1} class={narrow ? 'py-8 lg:py-12 max-w-lectura mx-auto' : 'py-8 lg:py-12 min-w-0'}>
      {flash && <Flash class="mb-6" message={flash} />}
      {children}
    </main>
  );
  return (
    <Document {...head} scripts={withFrame(head.scripts)}>
      <header class="barra">
        <div class="contenedor flex items-center gap-3 min-h-16 max-w-[62rem]">
          {back ? (
            <a class="btn btn-ghost btn-sm px-2" href={back.href}>
              <Icon name="arrow-left" />
              <span>{back.label}</span>
            </a>
          ) : (
            <Brand compact={Boolean(tools)} />
          )}
          {status && <div class={`ml-auto text-sm text-tenue ${tools ? 'max-sm:hidden' : ''}`}>{status}</div>}
          {tools ? <div class={status ? 'max-sm:ml-auto' : 'ml-auto'}>{tools}</div> : <HeaderTools signIn={false} />}
        </div>
        {progress && <div class="contenedor pb-3 max-w-[62rem]">{progress}</div>}
      </header>
      <div
        class={
          aside ? 'contenedor max-w-[62rem] lg:grid lg:grid-cols-[1fr_15rem] lg:gap-16' : 'contenedor max-w-[62rem]'
        }
      >
        {main}
        {aside}
      </div>
      {foot && <div class="pie-fijo no-imprimir">{foot}</div>}
    </Document>
  );
}
