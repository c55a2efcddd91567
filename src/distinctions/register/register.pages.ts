import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCode, parseCode } from '#libs/codes';
import { RegisterPage } from '#templates/distinctions/register/register.page';
import { RegisterProofPage } from '#templates/distinctions/register/register-proof.page';
import { CONFIG, type Config } from '../../config/index.js';
import { Allow, assetsFolder, file, notFound, redirect, view } from '../../web/index.js';
import { crossOrigin, REVALIDATE } from '../public/public.headers.js';
import { MAX_LINES, NEWEST_SHOWN } from './register.rules.js';
import { Register } from './register.service.js';
import { actShown, base64, headJson } from './register.views.js';

const SCRIPT = 'check-register.mjs';

/** The public register: pages that explain it, and files with which it is checked independently. */
@Controller('registro-publico')
@Allow('public')
export class RegisterPages {
  constructor(
    private readonly register: Register,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async explain() {
    const { size, head } = await this.register.state();
    const newest = await this.register.leaves(Math.max(0, size - NEWEST_SHOWN), size);
    const keys = await this.register.publicKeys();
    return view(RegisterPage, {
      size,
      head: head && { size: head.size, root: base64(head.root), at: head.at },
      acts: newest.map(actShown).toReversed(),
      key: keys.findLast(({ until }) => until === null)?.line ?? null,
      address: `${this.config.publicUrl}/registro-publico`,
    });
  }

  /** One act per line, from number `desde`; `Link` and `x-siguiente` lead to the next page. */
  @Get('log')
  async log(@Query('desde') from?: string, @Query('cuantos') count?: string) {
    const [start, most] = [whole(from, 0), Math.min(MAX_LINES, whole(count, MAX_LINES))];
    const rows = await this.register.leaves(start, start + most);
    const more = rows.length === most && most > 0;
    return lines(
      `registro-${start}.jsonl`,
      rows.map(({ leaf }) => leaf),
      more ? `desde=${start + most}&cuantos=${most}` : null,
    );
  }

  /** Signed heads, the oldest first, after number `desde`. */
  @Get('cabezas')
  async heads(@Query('desde') after?: string, @Query('cuantos') count?: string) {
    const [start, most] = [whole(after, 0), Math.min(MAX_LINES, whole(count, MAX_LINES))];
    const rows = await this.register.heads(start, most);
    const more = rows.length === most && most > 0;
    const next = more ? `desde=${rows.at(-1)!.seq}&cuantos=${most}` : null;
    return lines(
      `cabezas-${start}.jsonl`,
      rows.map((head) => JSON.stringify(headJson(head))),
      next,
    );
  }

  @Get('claves')
  async keys() {
    return json('claves.json', await this.register.publicKeys());
  }

  /** Proves that the log of `desde` acts is the beginning of that of `hasta` acts. */
  @Get('consistencia')
  async consistency(@Query('desde') from?: string, @Query('hasta') to?: string) {
    const path = await this.register.consistency(whole(from, 0), whole(to, 0));
    if (!path) throw notFound();
    return json('consistencia.json', { from: whole(from, 0), to: whole(to, 0), path: path.map(base64) });
  }

  @Get(SCRIPT)
  async script() {
    const bytes = await readFile(join(assetsFolder, SCRIPT));
    return file(bytes, { contentType: 'text/javascript; charset=utf-8', name: SCRIPT, headers });
  }

  /** The acts about one distinction with their proofs: a page, or with `.json` what the script checks. */
  @Get('prueba/:code')
  async proof(@Param('code') asked: string) {
    const [, text, wantsJson] = /^(.*?)(\.json)?$/s.exec(asked)!;
    const parsed = parseCode(text!);
    if (!parsed.ok) throw notFound();
    const code = formatCode(parsed.code);
    if (text !== code) return redirect(`/registro-publico/prueba/${code}${wantsJson ?? ''}`);
    const { head, acts } = await this.register.proofOf(parsed.code);
    if (acts.length === 0) throw notFound();
    if (wantsJson) {
      const proven = acts.map(({ seq, leaf, path }) => ({ n: seq, leaf, path: path?.map(base64) ?? null }));
      return json(`prueba-${code}.json`, { code, head: head && headJson(head), acts: proven });
    }
    return view(RegisterProofPage, {
      code,
      head: head && { size: head.size, root: base64(head.root), at: head.at },
      acts: acts.map((act) => ({ ...actShown(act), leaf: act.leaf, path: act.path?.map(base64) ?? null })),
    });
  }
}

const headers = {
  ...crossOrigin,
  'access-control-expose-headers': 'link, x-siguiente',
  'cache-control': REVALIDATE,
};

/** A whole number from 0, or the fallback for anything else. */
function whole(text: unknown, fallback: number): number {
  const number = Number(text === '' ? undefined : text);
  return Number.isSafeInteger(number) && number >= 0 ? number : fallback;
}

function lines(name: string, rows: readonly string[], next: string | null) {
  const more: Record<string, string> = next ? { link: `<?${next}>; rel="next"`, 'x-siguiente': next } : {};
  const bytes = Buffer.from(rows.map((row) => `${row}\n`).join(''));
  return file(bytes, {
    contentType: 'application/jsonl; charset=utf-8',
    name,
    inline: true,
    headers: { ...headers, ...more },
  });
}

const json = (name: string, value: unknown) =>
  file(Buffer.from(JSON.stringify(value)), {
    contentType: 'application/json; charset=utf-8',
    name,
    inline: true,
    headers,
  });
