import { strToU8, zipSync } from 'fflate';
import { DataFilePage } from '#templates/privacy/requests/data-file.page';
import { type PageContext, renderPage } from '#templates/page';
import type { HeldItem } from '../../accounts/index.js';
import { file, type FileAnswer } from '../../web/index.js';
import { heldGroups } from './request.views.js';

/** Whose file it is. */
interface Owner {
  readonly name: string;
  readonly email: string;
}

/** A person's data as one ZIP: `datos.json` for programs, `datos.html` for people. LFPDPPP art. 32: electronic documents. */
export function dataFile(items: readonly HeldItem[], owner: Owner, words: PageContext): FileAnswer {
  const { now, issuer, locale } = words;
  const data = {
    about: owner,
    preparedAt: now.toISOString(),
    responsible: issuer.name,
    held: items.map(({ key, fate, ground, rows }) => ({
      what: key,
      title: words.maybe(`held.${key}`),
      fate,
      ground,
      rows,
    })),
  };
  const page = renderPage(DataFilePage, { owner, groups: heldGroups(items) }, words);
  const name = locale === 'en' ? 'my-data' : 'mis-datos';
  const zipped = zipSync(
    { 'datos.json': strToU8(JSON.stringify(data, null, 2)), 'datos.html': strToU8(page) },
    { level: 6, mtime: now },
  );
  return file(zipped, {
    contentType: 'application/zip',
    name: `${name}.zip`,
    headers: { 'cache-control': 'no-store' },
  });
}
