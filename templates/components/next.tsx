import type { ComponentChildren } from 'preact';

interface NextProps {
  /** Over the title: "Lo que sigue". */
  kicker: string;
  /** A verb and its object. */
  title: ComponentChildren;
  /** Until when in words, how much effort. */
  children: ComponentChildren;
  /** The one button, then at most one link. */
  actions: ComponentChildren;
  id?: string;
}

/** The one next thing to do. */
export function Next({ kicker, title, children, actions, id = 'siguiente' }: NextProps) {
  return (
    <section class="siguiente" aria-labelledby={id}>
      <div class="siguiente-texto">
        <p class="text-sm">{kicker}</p>
        <h2 id={id} class="text-3xl">
          {title}
        </h2>
        {children}
        <div class="flex flex-wrap gap-x-6 gap-y-3 items-center mt-1">{actions}</div>
      </div>
      <svg class="siguiente-dibujo" viewBox="0 0 240 240" preserveAspectRatio="xMaxYMax meet" aria-hidden="true">
        <path d="M30 196h210v44H-4z" fill="var(--pa-piso)" />
        <path d="M52 196V106a68 68 0 0 1 136 0v90Z" fill="var(--pa-muro-hondo)" />
        <path d="M62 196V108a60 60 0 0 1 120 0v88Z" fill="#ffe7b0" />
        <path d="M62 196V108a60 60 0 0 1 46-58.3V204L62 196Z" fill="#8d3418" />
        <circle cx="100" cy="132" r="3.2" fill="#ffe3a1" />
        <path d="M108 196h74l34 44h-116Z" fill="#f2b134" />
      </svg>
    </section>
  );
}
