import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createPageContext, type PageContext, renderPage } from '#templates/page';
import { ExportedDistinctionPage, ExportIndexPage } from '#templates/distinctions/register/register-export.page';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import { assetsFolder } from '../../web/index.js';
import { ExportedCredentials } from './exported-credentials.js';
import { byCode, exportedOf, proofJson, WholeTree } from './export.views.js';
import type { HeadRow, LeafRow } from './register.queries.js';
import { ACTS_NOTE, EXPORT_BATCH } from './register.rules.js';
import { Register } from './register.service.js';
import { base64, headJson } from './register.views.js';

const SCRIPT = 'check-register.mjs';
const locales = ['es', 'en'] as const;
const suffixOf = { es: '', en: '.en' } as const;

/** Writes a file below the export's folder, and adds it to the manifest. */
type Write = (path: string, content: string | Uint8Array) => Promise<void>;

/**
 * Writes the register as a self-contained folder: pages, proofs, credentials, keys, status lists, and the script that checks
 * all of it. Opens from a file system and from any host.
 */
@Injectable()
export class RegisterExport {
  constructor(
    private readonly register: Register,
    private readonly credentials: ExportedCredentials,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param folder new or empty. @returns how many distinctions and files. @throws when the folder has something in it */
  async write(folder: string): Promise<{ distinctions: number; files: number }> {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new Error(`${folder}: is not empty`);
    const files: Record<string, string> = {};
    const write: Write = async (path, content) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
      files[path] = createHash('sha256').update(content).digest('hex');
    };
    const head = await this.register.sign();
    const leaves = await this.leavesUnder(head);
    await this.writeLog(write, head, leaves);
    const acts = await this.register.signActs();
    if (acts !== null) await write(ACTS_NOTE, acts);
    const distinctions = await this.writeDistinctions(write, head, leaves);
    for (const [name, text] of await this.credentials.shared()) await write(`credenciales/${name}`, text);
    await this.writeLook(write);
    const manifest = `${JSON.stringify({ at: this.clock.now().toISOString(), files }, null, 1)}\n`;
    await writeFile(join(folder, 'manifest.json'), manifest);
    const root = createHash('sha256').update(manifest).digest();
    await writeFile(join(folder, 'manifest.note'), await this.register.signExport(Object.keys(files).length, root));
    return { distinctions, files: Object.keys(files).length };
  }

  /** What is appended meanwhile is not exported. */
  private async leavesUnder(head: HeadRow | null): Promise<LeafRow[]> {
    const size = head?.size ?? 0;
    const leaves: LeafRow[] = [];
    for (let at = 0; at < size; at += EXPORT_BATCH)
      leaves.push(...(await this.register.leaves(at, Math.min(size, at + EXPORT_BATCH))));
    return leaves;
  }

  private async writeLog(write: Write, head: HeadRow | null, leaves: readonly LeafRow[]): Promise<void> {
    const heads: HeadRow[] = [];
    for (let after = 0; ; after = heads.at(-1)!.seq) {
      const page = await this.register.heads(after, EXPORT_BATCH);
      heads.push(...page.filter(({ seq }) => seq <= (head?.seq ?? 0)));
      if (page.length < EXPORT_BATCH) break;
    }
    const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
    await write('log.jsonl', lines(leaves.map(({ leaf }) => leaf)));
    await write('cabezas.jsonl', lines(heads.map((one) => JSON.stringify(headJson(one)))));
    await write('claves.json', JSON.stringify(await this.register.publicKeys(), null, 1));
    await write(SCRIPT, await readFile(join(assetsFolder, SCRIPT)));
  }

  private async writeDistinctions(write: Write, head: HeadRow | null, leaves: readonly LeafRow[]): Promise<number> {
    const tree = new WholeTree(leaves.map(({ hash }) => hash));
    const today = dayOf(this.clock.now());
    const all = [];
    for (const [code, rows] of byCode(leaves)) {
      const distinction = exportedOf(rows, today);
      const hasCredential = await this.writeCredential(write, code);
      all.push(distinction);
      const proof = { code, head: head && headJson(head), state: distinction.state, acts: proofJson(rows, tree) };
      await write(`distintivos/${code}.json`, JSON.stringify(proof, null, 1));
      for (const locale of locales) {
        const page = renderPage(
          ExportedDistinctionPage,
          { distinction, hasCredential, suffix: suffixOf[locale] },
          this.context(locale, '../'),
        );
        await write(`distintivos/${code}${suffixOf[locale]}.html`, page);
      }
    }
    const sorted = all.toSorted((a, b) => a.company.localeCompare(b.company, 'es') || (a.code < b.code ? -1 : 1));
    const facts = { size: leaves.length, root: head && base64(head.root), signedAt: head?.at ?? null };
    for (const locale of locales) {
      const props = { distinctions: sorted, suffix: suffixOf[locale], ...facts };
      await write(`index${suffixOf[locale]}.html`, renderPage(ExportIndexPage, props, this.context(locale, '')));
    }
    return all.length;
  }

  private async writeCredential(write: Write, code: string): Promise<boolean> {
    const credential = await this.credentials.of(code);
    if (credential) await write(`credenciales/${code}.json`, credential);
    return credential !== null;
  }

  private async writeLook(write: Write): Promise<void> {
    const fonts = ['fonts/atkinson-next-puertas.woff2', 'fonts/fraunces-puertas.woff2'];
    const look = [
      'site.css',
      'favicon.svg',
      ...fonts,
      'fonts/OFL-atkinson-hyperlegible-next.txt',
      'fonts/OFL-fraunces.txt',
    ];
    for (const name of look) await write(`recursos/${name}`, await readFile(join(assetsFolder, name)));
  }

  private context(locale: (typeof locales)[number], up: string): PageContext {
    const { demo, issuer } = this.config;
    const asset = (name: string) => `${up}recursos/${name}`;
    return createPageContext({
      locale,
      path: '',
      query: '',
      viewer: null,
      now: this.clock.now(),
      flash: null,
      demo,
      issuer,
      asset,
    });
  }
}
