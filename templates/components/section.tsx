import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Of the heading, which names the section. */
  id: string;
  title: ComponentChildren;
  children: ComponentChildren;
  class?: string;
  /** Classes of the heading. */
  heading?: string;
  as?: 'section' | 'aside';
  /** A line above, and a smaller heading: the lesser things of a page. */
  ruled?: boolean;
}

/** A part of a page under a heading of its own. */
export function Section({ id, title, children, class: extra, heading, as: Part = 'section', ruled }: SectionProps) {
  return (
    <Part class={ruled ? `mt-10 pt-6 border-t border-linea ${extra ?? ''}` : extra} aria-labelledby={id}>
      <h2 id={id} class={heading ?? (ruled ? 'text-xl mb-3' : undefined)}>
        {title}
      </h2>
      {children}
    </Part>
  );
}
