import { readFileSync } from 'node:fs';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { type DocumentLoader, verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';

type Json = Record<string, unknown>;

const contexts: Record<string, string> = {
  'https://www.w3.org/ns/credentials/v2': 'credentials-v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'open-badges-3.0.3',
};
const contextAt = (url: string): Json | null =>
  contexts[url]
    ? (JSON.parse(
        readFileSync(new URL(`../../libs/credentials/contexts/${contexts[url]}.json`, import.meta.url), 'utf8'),
      ) as Json)
    : null;

/**
 * What a verifier that knows nothing of our code says of a credential: Digital Bazaar's, with the documents that it would fetch
 * handed in. `null`: accepted; else why not.
 */
export async function verifyElsewhere(
  credential: object,
  world: { did: Json; now: Date; fetch?: (url: string) => Promise<object> },
): Promise<string | null> {
  const documentLoader: DocumentLoader = async (url) => ({
    contextUrl: null,
    documentUrl: url,
    document: await documentAt(url, world),
  });
  const result = await verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader,
    now: world.now,
    checkStatus: world.fetch ? inForce : () => Promise.resolve({ verified: true }),
  });
  if (result.verified) return null;
  return (result.error ?? result.statusResult?.error)?.message || 'status';
}

/** The library tells whether the lists are right; what they say is for whoever asks. */
async function inForce(options: object) {
  const result = await checkStatus(options);
  return { ...result, verified: result.verified && result.results!.every(({ status }) => !status) };
}

async function documentAt(url: string, { did, fetch }: { did: Json; fetch?: (url: string) => Promise<object> }) {
  const context = contextAt(url);
  if (context) return context;
  if (url === did['id']) return did;
  const method = (did['verificationMethod'] as Json[]).find(({ id }) => id === url);
  // A key that is fetched by itself brings its own context.
  if (method) return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
  if (fetch) return fetch(url);
  throw new Error(`Nothing stands at ${url}`);
}

/** Every copy of a JSON value in which one leaf was changed, with the way to it. */
export function* changedLeaves(value: unknown, path: readonly string[] = []): Generator<[path: string, copy: unknown]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      for (const [where, copy] of changedLeaves(inner, [...path, key])) {
        yield [where, Array.isArray(value) ? value.with(Number(key), copy) : { ...value, [key]: copy }];
      }
    }
    return;
  }
  yield [
    path.join('.'),
    typeof value === 'boolean' ? !value : typeof value === 'string' ? changed(value) : Number(value) + 1,
  ];
}

/** One sign in the middle becomes another of its kind, so that dates stay dates and addresses addresses. */
function changed(text: string): string {
  const place = text.search(/[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u);
  if (place < 0) return `${text}x`;
  const other = /\d/.test(text[place]!) ? String((Number(text[place]) + 1) % 10) : text[place] === 'a' ? 'b' : 'a';
  return text.slice(0, place) + other + text.slice(place + 1);
}
