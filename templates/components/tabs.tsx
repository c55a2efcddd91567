import type { ComponentChildren } from 'preact';
import { usePage } from '../page.js';

/** Pages of one thing, side by side: links, because each has its own address. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { href: string; label: ComponentChildren; current?: boolean }[];
}) {
  const { path } = usePage();
  return (
    <nav class="tabs tabs-border -mx-3 no-imprimir" aria-label={label}>
      {tabs.map((tab) => (
        <a
          key={tab.href}
          class="tab"
          href={tab.href}
          aria-current={(tab.current ?? tab.href === path) ? 'page' : undefined}
        >
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
