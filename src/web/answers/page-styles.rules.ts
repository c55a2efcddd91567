/** A rule of the style sheet: its selectors, each with the classes that it needs, and its declarations in braces. */
interface StyleRule {
  readonly rules: readonly (readonly [selector: string, classes: readonly string[]])[];
  readonly body: string;
}

/** Rules under a condition or in a layer. */
interface StyleGroup {
  readonly at: string;
  readonly inside: readonly StyleNode[];
}

/** A part of the style sheet, as the build wrote it down; a text belongs to every page. */
export type StyleNode = string | StyleRule | StyleGroup;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The classes that stand in the elements of a page. */
export function classesIn(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, classes] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of classes!.split(/\s+/))
      found.add(name.replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity));
  return found;
}

/** The part of the style sheet that a page with these classes uses. */
export function stylesFor(nodes: readonly StyleNode[], has: (className: string) => boolean): string {
  let css = '';
  for (const node of nodes) {
    if (typeof node === 'string') css += node;
    else if ('at' in node) {
      const inside = stylesFor(node.inside, has);
      // An empty layer keeps its place among the layers.
      if (inside) css += `${node.at}{${inside}}`;
      else if (/^@layer ./.test(node.at)) css += `${node.at};`;
    } else {
      const used = node.rules.filter(([, classes]) => classes.every(has));
      if (used.length > 0) css += used.map(([selector]) => selector).join(',') + node.body;
    }
  }
  return css;
}

/** Scripts that put no elements into a page that were not in it. */
const SCRIPTS_WITHOUT_ELEMENTS = ['frame', 'imprimir', 'copy', 'pliegues', 'volver'];

/** Whether all that the page will ever show is in this HTML. */
export const isWhole = (html: string): boolean =>
  [...html.matchAll(/<script type="module" src="[^"]*\/scripts\/(\w[\w-]*)\.js"/g)].every(([, name]) =>
    SCRIPTS_WITHOUT_ELEMENTS.includes(name!),
  );
