import type { ComponentChildren } from 'preact';

/** A line of a list of facts (`<dl class="ficha">`). */
export function Fact({
  label,
  children,
  class: extra,
}: {
  label: ComponentChildren;
  children: ComponentChildren;
  /** Of the value. */
  class?: string;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class={extra}>{children}</dd>
    </div>
  );
}
