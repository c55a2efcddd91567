import type { ComponentChildren } from 'preact';

/** A pair of a `dl` in the file of a case; left out when there is nothing to say. */
export function FileFact({ label, children }: { label: string; children: ComponentChildren }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
