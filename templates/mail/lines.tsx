import {
  cloneElement,
  type ComponentChild,
  type ComponentChildren,
  Fragment,
  isValidElement,
  toChildArray,
} from 'preact';

/**
 * The children of a block with a `<br>` at every line break of their texts: mail programs know no `white-space`, and in
 * the plain part a line break of the markup is a space.
 */
export function withLines(children: ComponentChildren): ComponentChild[] {
  return toChildArray(children).flatMap((child): ComponentChild[] => {
    if (typeof child === 'string') return linesOf(child);
    if (!isValidElement(child) || (typeof child.type !== 'string' && child.type !== Fragment)) return [child];
    const { children: inner } = child.props as { children?: ComponentChildren };
    return [cloneElement(child, undefined, ...withLines(inner))];
  });
}

function linesOf(text: string): ComponentChild[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => (at === 0 ? [line] : [<br />, line]));
}
