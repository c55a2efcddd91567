import { type ComponentChildren, type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Block, Inline } from '#libs/prose';
import { TextLink } from './text-link.js';

/** How plain words are drawn inside of `<Prose>`: a page may give marks in the text a look of their own. */
export const ProseWords = createContext<ComponentType<{ text: string }> | null>(null);

/** Text with its bold, italic words and links. `mark` puts light under the first bold words. */
export function InlineText({ text, mark = false }: { text: Inline[]; mark?: boolean }) {
  const marked = mark ? text.findIndex((inline, at) => inline.kind === 'strong' && at > 0) : -1;
  return (
    <>
      {text.map((inline, at) => (
        <InlinePiece inline={inline} marked={at === marked} />
      ))}
    </>
  );
}

function InlinePiece({ inline, marked }: { inline: Inline; marked: boolean }) {
  const Words = useContext(ProseWords);
  switch (inline.kind) {
    case 'text':
      return Words ? <Words text={inline.text} /> : <>{inline.text}</>;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong class={marked ? 'linea-sol' : undefined}>
          <InlineText text={inline.children} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <InlineText text={inline.children} />
        </em>
      );
    case 'link':
      return (
        <TextLink href={inline.href}>
          <InlineText text={inline.children} />
        </TextLink>
      );
  }
}

/** How figures are drawn inside of `<Prose>`: a page that has them says it; elsewhere they are their description. */
export const ProseFigure = createContext<ComponentType<{ address: string; alt: string }> | null>(null);

interface ProseProps {
  blocks: Block[];
  /** Puts light under the first bold words of the first block. */
  mark?: boolean;
  /** Gives each block an id, this word and its number from 0. */
  anchor?: string;
  /** What follows a block, by its number. */
  after?: (at: number) => ComponentChildren;
}

/** Blocks of a text, inside an element of class `texto`. */
export function Prose({ blocks, mark = false, anchor, after }: ProseProps) {
  return (
    <>
      {blocks.map((block, at) => (
        <>
          <ProseBlock block={block} mark={mark && at === 0} id={anchor && `${anchor}${at}`} />
          {after?.(at)}
        </>
      ))}
    </>
  );
}

function ProseBlock({ block, mark, id }: { block: Block; mark: boolean; id?: string | undefined }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p id={block.id ?? id}>
          <InlineText text={block.text} mark={mark} />
        </p>
      );
    case 'heading':
      return (
        <h2 id={id} class="text-xl">
          <InlineText text={block.text} />
        </h2>
      );
    case 'list':
      return <ProseList block={block} id={id} />;
    case 'definitions':
      return (
        <dl id={id} class="palabras">
          {block.items.map((item, at) => (
            <div id={block.ids?.[at] ?? undefined}>
              <dt>{item.term}</dt>
              <dd>
                <InlineText text={item.description} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <ProseTable block={block} id={id} />;
    case 'figure':
      return <Figure id={id} address={block.address} alt={block.alt} />;
    case 'quote':
      return (
        <blockquote id={id} class="dicho">
          <Prose blocks={block.blocks} />
        </blockquote>
      );
  }
}

function Figure({ id, address, alt }: { id: string | undefined; address: string; alt: string }) {
  const Drawn = useContext(ProseFigure);
  return <div id={id}>{Drawn ? <Drawn address={address} alt={alt} /> : <p>{alt}</p>}</div>;
}

function ProseList({ block, id }: { block: Extract<Block, { kind: 'list' }>; id: string | undefined }) {
  const items = block.items.map((item, at) => (
    <li class="pl-1" id={block.ids?.[at] ?? undefined}>
      <InlineText text={item} />
    </li>
  ));
  return block.ordered ? (
    <ol id={id} class="my-4 grid list-decimal gap-2 pl-6" start={block.start}>
      {items}
    </ol>
  ) : (
    <ul id={id} class="my-4 grid list-disc gap-2 pl-6">
      {items}
    </ul>
  );
}

function ProseTable({ block, id }: { block: Extract<Block, { kind: 'table' }>; id: string | undefined }) {
  const labels = block.header.map((cell) => cell.map((inline) => ('text' in inline ? inline.text : '')).join(''));
  return (
    <table id={id} class="tabla-fichas my-6">
      <thead>
        <tr>
          {block.header.map((cell) => (
            <th scope="col">
              <InlineText text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([first = [], ...rest], row) => (
          <tr id={block.ids?.[row] ?? undefined}>
            <th scope="row">
              <span class="block text-sm font-normal text-tenue sm:hidden" aria-hidden="true">
                {labels[0]}
              </span>
              <InlineText text={first} />
            </th>
            {rest.map((cell, at) => (
              <td data-col={labels[at + 1]}>
                <span>
                  <InlineText text={cell} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
