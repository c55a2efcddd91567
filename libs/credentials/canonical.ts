import { readFile } from 'node:fs/promises';

/** Context of every credential. */
export const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2';
/** Context of Open Badges 3.0. */
export const OPEN_BADGES_3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const files = new Map([
  [CREDENTIALS_V2, 'credentials-v2.json'],
  [OPEN_BADGES_3, 'open-badges-3.0.3.json'],
]);
const loaded = new Map<string, Promise<unknown>>();

/**
 * The same text for the same statements, however they are written down: RDFC-1.0 over the statements that JSON-LD makes of a
 * document. Refuses a term that no context defines (it would not be signed) and every context that is not bundled here.
 */
export async function canonize(document: object): Promise<string> {
  // Loaded at first use: most processes start without signing or checking anything.
  const [{ default: jsonld }, { canonize: canonizeDataset }] = await Promise.all([
    import('jsonld'),
    import('rdf-canonize'),
  ]);
  const dataset = await jsonld.toRDF(document, {
    base: null,
    safe: true,
    rdfDirection: 'i18n-datatype',
    produceGeneralizedRdf: false,
    documentLoader: bundled,
  });
  // Our documents have no more than a few unnamed nodes; a document made to keep the processor busy is refused.
  return canonizeDataset(dataset, { algorithm: 'RDFC-1.0', format: 'application/n-quads', maxWorkFactor: 1 });
}

async function bundled(url: string) {
  const file = files.get(url);
  if (!file) throw new Error(`Not bundled, and the network is not asked: ${url}`);
  let document = loaded.get(url);
  if (!document) loaded.set(url, (document = read(file)));
  return { contextUrl: null, document: await document, documentUrl: url };
}

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`./contexts/${file}`, import.meta.url), 'utf8'));
}
