import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { placeOf, sourcesIn, walk } from '../test/support/sources.js';
import { en, es, formatTags, fr, ht } from './translations.js';

/** Files with texts, as `audits/texts`, and what they say in each language. */
const files = readdirSync('templates', { recursive: true })
  .map(String)
  .filter((path) => /(^|\/)(staff-)?texts\.es\.ts$/.test(path))
  .map((path) => path.replace(/\.es\.ts$/, ''));
// Spanish only: what only FM4 staff read, and the page of components.
const spanishOnly = (file: string) => /(^|\/)staff-texts$/.test(file) || file === 'site/development/texts';
const load = async (language: string, file: string) =>
  ((await import(`./${file}.${language}.js`)) as { default: Record<string, string> }).default;

/** Names of what a message must be given: parameters and tags. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: readonly { type: number; value?: string; options?: object; children?: never[] }[]) => {
    for (const element of elements) {
      // 0 is plain text, 7 the number sign of a plural
      if (element.type !== 0 && element.type !== 7 && element.value) names.add(element.value);
      for (const option of Object.values(element.options ?? {}) as { value: never[] }[]) visit(option.value);
      visit(element.children ?? []);
    }
  };
  visit(new IntlMessageFormat(message, 'es').getAst() as never);
  return [...names].sort();
}

describe('catalogues', () => {
  it.each(files.filter((file) => !spanishOnly(file)))('%s says the same things in English', async (file) => {
    const [spanish, translated] = [await load('es', file), await load('en', file)];
    expect(Object.keys(translated).sort()).toEqual(Object.keys(spanish).sort());
    const differing = Object.keys(spanish).filter(
      (key) => String(placeholders(spanish[key]!)) !== String(placeholders(translated[key]!)),
    );
    expect(differing).toEqual([]);
  });

  it.each(files)('%s is part of the whole, and no other file says the same key', async (file) => {
    const own = await load('es', file);
    expect(Object.keys(own).filter((key) => es[key as keyof typeof es] !== own[key])).toEqual([]);
  });

  it('are well-formed messages', () => {
    const catalogues = { es, en, fr, ht } as Record<keyof typeof formatTags, Record<string, string>>;
    const broken: string[] = [];
    for (const language of ['es', 'en', 'fr', 'ht'] as const) {
      for (const [key, message] of Object.entries(catalogues[language])) {
        try {
          new IntlMessageFormat(message, formatTags[language]);
        } catch (error) {
          broken.push(`${language} ${key}: ${String(error)}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it.each(['fr', 'ht'] as const)('%s says what it has with the same parts as Spanish', (language) => {
    const texts: Record<string, string> = { fr, ht }[language];
    const spanish: Record<string, string> = es;
    expect(Object.keys(texts).filter((key) => !Object.hasOwn(spanish, key))).toEqual([]);
    const differing = Object.keys(texts).filter(
      (key) => String(placeholders(texts[key]!)) !== String(placeholders(spanish[key]!)),
    );
    expect(differing).toEqual([]);
  });

  it('fr and ht say the same', () => {
    expect(Object.keys(ht).sort()).toEqual(Object.keys(fr).sort());
  });

  it('have no empty text', () => {
    const texts = [es, en, fr, ht].flatMap((catalogue) => Object.entries(catalogue));
    expect(texts.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

/** What follows the one blank of `${key}-text`. */
function tailOf(template: ts.TemplateExpression): string {
  return template.templateSpans[0]?.literal.text || ' ';
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// the texts themselves are larger than all that names them
const sources = sourcesIn(['src', 'templates'], /texts\.(es|en|fr|ht|generated)\.ts$/);

describe('texts and code', () => {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const suffixes: string[] = [];
  const named: { key: string; place: string }[] = [];

  const say = (key: string, place: string) => named.push({ key: key.split('|')[0]!, place });

  for (const source of sources) {
    walk(source.tree, (node) => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text.split('|')[0]!);
      if (ts.isTemplateExpression(node)) {
        const tail = node.templateSpans.map((span) => `[\\w.-]+${escape(span.literal.text)}`).join('');
        if (node.head.text === '' && node.templateSpans.length === 1) suffixes.push(tailOf(node));
        if (/^[a-z0-9-]+\./.test(node.head.text)) patterns.push(new RegExp(`^${escape(node.head.text)}${tail}$`));
      }
      const key = keyNamedBy(node);
      if (key) say(key, placeOf(source, node));
    });
  }

  it('name no text that does not exist', () => {
    const unknown = named.filter(({ key }) => !Object.hasOwn(es, key)).map(({ key, place }) => `${key} at ${place}`);
    expect(unknown).toEqual([]);
  });

  it('leave no text unused', () => {
    const isUsed = (key: string): boolean => {
      if (literals.has(key)) return true;
      if (suffixes.some((suffix) => key.endsWith(suffix) && literals.has(key.slice(0, -suffix.length)))) return true;
      // Made from the code of a refusal, so the code must be somewhere.
      if (key.startsWith('refusal.')) return isUsed(key.slice('refusal.'.length));
      return patterns.some((pattern) => pattern.test(key));
    };
    expect(Object.keys(es).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('templates', () => {
  const read = ['aria-label', 'alt', 'title', 'placeholder', 'label', 'hint'];
  const hasWords = (text: string) => /\p{L}{2,}/u.test(text.replace(/&\w+;/g, ''));

  it('hold no text of their own', () => {
    const found: string[] = [];
    for (const source of sources.filter(({ path }) => path.startsWith('templates') && path.endsWith('.tsx'))) {
      walk(source.tree, (node) => {
        if (ts.isJsxText(node) && hasWords(node.text)) found.push(`${placeOf(source, node)} ${node.text.trim()}`);
        if (ts.isJsxAttribute(node) && isWritten(node, read)) found.push(`${placeOf(source, node)} ${node.getText()}`);
        const inside = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) ? node.expression : undefined;
        if (inside && ts.isStringLiteralLike(inside) && hasWords(inside.text)) {
          found.push(`${placeOf(source, node)} ${inside.text}`);
        }
      });
    }
    expect(found).toEqual([]);
  });

  function isWritten(node: ts.JsxAttribute, names: readonly string[]): boolean {
    if (!names.includes(node.name.getText())) return false;
    const value = node.initializer;
    const written = value !== undefined && ts.isStringLiteral(value) && hasWords(value.text);
    return written && !Object.hasOwn(es, value.text);
  }
});

/** A key that code hands on as plain text, where the compiler cannot know it: validation messages, refusals, flashes. */
function keyNamedBy(node: ts.Node): string | null {
  const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText() : '';
  if (/^(Refused|refuse)$/.test(made) && (ts.isNewExpression(node) || ts.isCallExpression(node))) {
    const code = node.arguments?.[0];
    return code && ts.isStringLiteralLike(code) ? `refusal.${code.text}` : null;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'message') {
    const key = node.arguments[0];
    return key && ts.isStringLiteralLike(key) ? key.text : null;
  }
  if (ts.isPropertyAssignment(node) && /^(flash|titleKey|actionKey|labelKey|textKey)$/.test(node.name.getText())) {
    return ts.isStringLiteralLike(node.initializer) ? node.initializer.text : null;
  }
  return null;
}
