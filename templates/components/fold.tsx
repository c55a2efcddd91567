import type { ComponentChildren } from 'preact';

/**
 * A section that folds away under its heading. A link to `id`, and a search of the browser, open it; paper shows it all.
 * The anchor is inside: what stands in the summary would be reached without opening it.
 */
export function Fold({
  id,
  title,
  level = 2,
  open = false,
  class: extra,
  children,
}: {
  id: string;
  title: ComponentChildren;
  level?: 2 | 3;
  open?: boolean;
  class?: string;
  children: ComponentChildren;
}) {
  const Heading = `h${level}` as const;
  return (
    <details class={extra ? `pliegue ${extra}` : 'pliegue'} open={open}>
      <summary>
        <Heading class="pliegue-titulo" id={`${id}-titulo`}>
          {title}
        </Heading>
      </summary>
      <div class="pliegue-texto" id={id}>
        {children}
      </div>
    </details>
  );
}
