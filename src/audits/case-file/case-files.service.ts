import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CaseFileIndexPage, type IndexEntry, type IndexPart } from '#templates/audits/case-file/index.page';
import { type PageContext, renderPage } from '#templates/page';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { NotStored } from '#libs/storage';
import { fileNames, type ZipEntry, zipPieces } from '#libs/zip';
import { Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { file, type FileAnswer, isRefusal } from '../../web/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { CaseFileParts } from './case-file-parts.js';
import { archiveName, indexName, isPacked, numberedFolders, sumLine, sumsName } from './case-file.rules.js';
import type { CaseFileContent, CaseFileEntry, CaseFileSubject } from './case-file.types.js';

/** An entry with its path in the archive; its page is rendered. */
interface Prepared {
  readonly path: string;
  readonly title: string;
  readonly content: CaseFileContent;
}

interface PreparedPart {
  readonly title: string;
  readonly entries: readonly Prepared[];
}

interface CaseToSend {
  readonly subject: CaseFileSubject;
  readonly parts: readonly PreparedPart[];
}

/** The whole file of a case as a ZIP that checks itself and opens without the product. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly parts: CaseFileParts,
  ) {}

  /**
   * The file of a case, as it stands now; sent piece by piece, so that its size takes no memory. That it was taken goes on
   * record, and once it is whole the hash of its sums, by which it can be told later that a copy is what FM4 gave out.
   * @param words of the page that asks, in Spanish: staff read Spanish
   * @throws Refused `not-found`, or why the policy says no
   */
  async open(reader: PersonActor, auditId: string, words: PageContext): Promise<FileAnswer> {
    const found = await this.db.change(reader, { what: 'audits.take-case-file', subject: auditId }, async (tx) => {
      const audit = await this.cases.readable(tx, reader, auditId, 'read-case');
      const subject: CaseFileSubject = {
        found: audit,
        submission: await this.assessments.submission(tx, audit.audit.assessmentId),
        companyName: await this.cases.companyName(tx, audit.companyId),
        reader,
        now: this.clock.now(),
      };
      const parts = this.parts.all();
      const folders = numberedFolders(parts);
      const prepared: PreparedPart[] = [];
      for (const [at, part] of parts.entries()) {
        const nameOf = fileNames();
        const entries: Prepared[] = [];
        for await (const entry of part.entries(tx, subject)) {
          entries.push(preparedEntry(entry, `${folders[at]}/${nameOf(entry.name)}`, words));
        }
        if (entries.length > 0) prepared.push({ title: words.maybe(part.title) ?? part.folder, entries });
      }
      await this.cases.record(tx, reader, audit.audit, 'audits.case-file-taken');
      return { subject, parts: prepared };
    });
    const name = archiveName(found.subject.companyName, dayOf(found.subject.now));
    const entries = this.entriesOf(found, words, name);
    return file(Readable.from(zipPieces(entries, found.subject.now), { objectMode: false }), {
      contentType: 'application/zip',
      name: `${name}.zip`,
      headers: { 'cache-control': 'no-store' },
    });
  }

  /** Everything of the archive in its order; the index and the sums come last, because they say what was found. */
  private async *entriesOf(
    { subject, parts }: CaseToSend,
    words: PageContext,
    folder: string,
  ): AsyncGenerator<ZipEntry> {
    let sums = '';
    const index: IndexPart[] = [];
    for (const { title, entries } of parts) {
      const listed: IndexEntry[] = [];
      for (const { path, title: entryTitle, content } of entries) {
        const line = { href: path, title: entryTitle };
        const bytes = await contentOf(content);
        if (bytes === null) {
          listed.push({ ...line, sha256: null, state: 'missing' });
          continue;
        }
        const hash = createHash('sha256');
        yield { path: `${folder}/${path}`, content: hashed(bytes, hash), isPacked: isPacked(path) };
        const sha256 = hash.digest('hex');
        sums += sumLine(sha256, path);
        const recorded = 'stored' in content ? content.stored.sha256 : null;
        listed.push({ ...line, sha256, state: recorded !== null && recorded !== sha256 ? 'changed' : 'whole' });
      }
      index.push({ title, entries: listed });
    }
    const { audit } = subject.found;
    const about = {
      companyName: subject.companyName,
      targetLevel: audit.targetLevel,
      state: audit.state,
      auditId: audit.id,
    };
    const page = Buffer.from(renderPage(CaseFileIndexPage, { ...about, parts: index }, words));
    yield { path: `${folder}/${indexName}`, content: page };
    sums += sumLine(createHash('sha256').update(page).digest('hex'), indexName);
    await this.seal(subject, createHash('sha256').update(sums).digest('hex'));
    yield { path: `${folder}/${sumsName}`, content: Buffer.from(sums) };
  }

  /** Puts the hash of the sums on record, before they are given out. */
  private async seal({ reader, found: { audit } }: CaseFileSubject, sha256: string): Promise<void> {
    await this.db.change(reader, { what: 'audits.seal-case-file', subject: audit.id }, (tx) =>
      this.cases.record(tx, reader, audit, 'audits.case-file-sealed', { sha256 }),
    );
  }
}

function preparedEntry(entry: CaseFileEntry, path: string, words: PageContext): Prepared {
  const title =
    typeof entry.title === 'string' ? entry.title : (words.maybe(entry.title.key, entry.title.params) ?? entry.name);
  if ('stored' in entry) return { path, title, content: { stored: entry.stored } };
  if ('bytes' in entry) return { path, title, content: { bytes: entry.bytes } };
  const html = renderPage(entry.page.component, entry.page.props, words);
  return { path, title, content: { bytes: html } };
}

/** The bytes of an entry; null when the storage has none any more. */
async function contentOf(content: Prepared['content']): Promise<Uint8Array | Readable | null> {
  if ('bytes' in content) return typeof content.bytes === 'string' ? Buffer.from(content.bytes) : content.bytes;
  try {
    return await content.stored.open();
  } catch (error) {
    if (error instanceof NotStored || isRefusal<'not-found'>(error, 'not-found')) return null;
    throw error;
  }
}

async function* hashed(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
    hash.update(piece);
    yield piece;
  }
}
