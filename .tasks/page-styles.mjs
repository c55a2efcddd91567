// Writes dist/templates/assets/site.json: the rules of the built style sheet, each with the classes that it needs, so that
// a page can carry those it uses and shows itself without waiting for the sheet. Read by src/web/page-styles.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import postcss from 'postcss';
import parseSelector from 'postcss-selector-parser';

/** The classes that a selector cannot match without; those inside of `:is()`, `:not()`, `:has()` need not be there. */
function classesOf(selector) {
  const found = new Set();
  for (const compound of parseSelector().astSync(selector).nodes)
    compound.each((node) => {
      if (node.type === 'class') found.add(node.value);
    });
  return [...found];
}

const isGroup = (node) =>
  node.type === 'atrule' && node.nodes && ['layer', 'media', 'supports', 'container'].includes(node.name);

/** A list of texts that always stay, `{ rules: [[selector, classes], …], body }` and `{ at, inside }`. */
function listOf(nodes) {
  const list = [];
  const keep = (text) => {
    if (typeof list.at(-1) === 'string') list.push(list.pop() + text);
    else list.push(text);
  };
  for (const node of nodes) {
    if (isGroup(node)) {
      list.push({ at: `@${node.name} ${node.params}`, inside: listOf(node.nodes) });
      continue;
    }
    const text = node.toString() + (node.type === 'atrule' && !node.nodes ? ';' : '');
    const rules = node.type === 'rule' ? node.selectors.map((selector) => [selector, classesOf(selector)]) : [];
    if (rules.length > 0 && rules.every(([, classes]) => classes.length > 0))
      list.push({ rules, body: text.slice(text.indexOf('{', node.selector.length)) });
    else if (node.type !== 'comment') keep(text);
  }
  return list;
}

const assets = new URL('../dist/templates/assets/', import.meta.url);
const { nodes } = postcss.parse(readFileSync(new URL('site.css', assets), 'utf8'));
writeFileSync(new URL('site.json', assets), JSON.stringify(listOf(nodes)));
