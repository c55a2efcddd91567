import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import { assetsFolder, assetUrl } from './assets.js';
import { classesIn, isWhole, type StyleNode, stylesFor } from './page-styles.rules.js';

const file = join(assetsFolder, 'site.json');
const nodes = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StyleNode[]) : null;
const sheet = `<link rel="stylesheet" href="${assetUrl('site.css')}"/>`;

/** Pages of one kind have the same classes: so many sets of them are remembered, with their styles (about 15 kB each). */
const REMEMBERED = 300;
const remembered = new Map<string, { css: string; hash: string }>();

function stylesOf(used: ReadonlySet<string>): { css: string; hash: string } {
  const key = [...used].join(' ');
  const known = remembered.get(key);
  if (known) return known;
  const css = stylesFor(nodes!, (name) => used.has(name)).replaceAll('url(fonts/', `url(${assetUrl('fonts/')}`);
  const styles = { css, hash: createHash('sha256').update(css).digest('base64') };
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(key, styles);
  return styles;
}

/**
 * Writes the styles that a page uses into it, instead of the link to the style sheet: it shows itself with the first
 * answer, and a first visit loads no rule that it does not need. The policy of the answer names them by their hash.
 */
export function withOwnStyles(html: string, reply: FastifyReply): string {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  if (!nodes || !policy.includes("style-src 'self'") || !html.includes(sheet) || !isWhole(html)) return html;
  const { css, hash } = stylesOf(classesIn(html));
  void reply.header('content-security-policy', policy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`));
  return html.replace(sheet, () => `<style>${css}</style>`);
}
