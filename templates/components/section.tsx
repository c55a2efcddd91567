import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Of the heading, which names the section. */
  id: string;
  title: ComponentChildren;
  children: ComponentChildren;
  class?: string;
  /** Classes of the heading. */
  heading?: string;
}

/** A part of a page under a heading of its own. */
export function Section({ id, title, children, class: extra, heading }: SectionProps) {
  return (
    <section class={extra} aria-labelledby={id}>
      <h2 id={id} class={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
