// Checks a PDF here, in the browser: the file does not leave it. Only fingerprints are asked about, and the state of a code.
// Without this, or for a file that is no PDF, the form uploads it.

const hashes = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const curves = { '1.2.840.10045.3.1.7': ['P-256', 32], '1.3.132.0.34': ['P-384', 48] };
const RSA = '1.2.840.113549.1.1.1';
const EC = '1.2.840.10045.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const digestOf = async (hash, bytes) => new Uint8Array(await crypto.subtle.digest(hash, bytes));

/** One element of DER: its tag, all of its bytes, what is in it. Throws where the bytes are none. */
function element(bytes, at) {
  const tag = bytes[at];
  let length = bytes[at + 1];
  let start = at + 2;
  if (length > 0x80) {
    const size = length & 0x7f;
    if (size > 4) throw new RangeError('length');
    length = 0;
    for (let i = 0; i < size; i += 1) length = length * 256 + bytes[start + i];
    start += size;
  }
  const end = start + length;
  if (!(end <= bytes.length)) throw new RangeError('end');
  return { tag, end, all: bytes.subarray(at, end), content: bytes.subarray(start, end) };
}

function children({ content }) {
  const found = [];
  for (let at = 0; at < content.length; at = found.at(-1).end) found.push(element(content, at));
  return found;
}

/** An object identifier in dots. */
function oid({ content }) {
  const numbers = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    numbers.push(value);
    value = 0;
  }
  const [first, ...rest] = numbers;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...rest].join('.');
}

/** The public key of a certificate as Web Crypto takes it, and how its signatures are checked. */
async function keyOf(certificate, hash) {
  const fields = children(children(certificate)[0]);
  // the version before the serial number may be left out
  const spki = fields[fields[0].tag === 0xa0 ? 6 : 5];
  const [algorithm] = children(spki);
  const [kind, parameter] = children(algorithm);
  if (oid(kind) === RSA) {
    const way = { name: 'RSASSA-PKCS1-v1_5', hash };
    return { way, size: 0, key: await crypto.subtle.importKey('spki', spki.all, way, false, ['verify']) };
  }
  if (oid(kind) !== EC) throw new RangeError('key');
  const [namedCurve, size] = curves[oid(parameter)];
  const imported = { name: 'ECDSA', namedCurve };
  return {
    way: { ...imported, hash },
    size,
    key: await crypto.subtle.importKey('spki', spki.all, imported, false, ['verify']),
  };
}

/** An ECDSA signature as two numbers of the same length, one after the other. */
function plainSignature(der, size) {
  const plain = new Uint8Array(size * 2);
  children(element(der, 0)).forEach(({ content }, i) => {
    const number = content[0] === 0 ? content.subarray(1) : content;
    plain.set(number, size * (i + 1) - number.length);
  });
  return plain;
}

/** The last signature of a file: the stretches that it covers and its container. Null: there is none. */
function lastSignature(pdf) {
  const text = new TextDecoder('latin1').decode(pdf);
  const found = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].at(-1);
  if (!found) return null;
  const [start, before, after, tail] = found.slice(1).map(Number);
  if (start !== 0 || before >= after || after + tail > pdf.length) return null;
  const digits = /^<((?:[0-9a-f]{2})+)>$/i.exec(text.slice(before, after))?.[1];
  if (!digits) return null;
  const content = new Uint8Array(before + tail);
  content.set(pdf.subarray(0, before));
  content.set(pdf.subarray(after, after + tail), before);
  const container = Uint8Array.from(digits.match(/../g), (pair) => Number.parseInt(pair, 16));
  return { content, container, whole: after + tail === pdf.length };
}

/** RFC 5652: certificates, attributes and signature of the first signer. */
function signerOf(container) {
  const [type, wrapped] = children(element(container, 0));
  if (oid(type) !== SIGNED_DATA) throw new RangeError('type');
  const parts = children(children(wrapped)[0]);
  const certificates = children(parts.find(({ tag }) => tag === 0xa0)).filter(({ tag }) => tag === 0x30);
  const fields = children(children(parts.at(-1))[0]);
  const attributes = fields.findIndex(({ tag }) => tag === 0xa0);
  const hash = hashes[oid(children(fields[attributes - 1])[0])];
  const stated = children(fields[attributes]).find((one) => oid(children(one)[0]) === MESSAGE_DIGEST);
  // what is signed is the set of attributes, under its own tag
  const signed = fields[attributes].all.slice();
  signed[0] = 0x31;
  const digest = children(children(stated)[1])[0].content;
  return { certificates, hash, digest, signed, signature: fields[attributes + 2].content };
}

async function isRight(certificate, { hash, signed, signature }) {
  const { way, size, key } = await keyOf(certificate, hash);
  return crypto.subtle.verify(way, key, size ? plainSignature(signature, size) : signature, signed);
}

/**
 * What the last signature of a PDF is worth.
 * @param pdf Uint8Array
 * @returns null when there is none that can be read; else `certificateSha256`, `intact` (what it covers is unchanged and the
 *   signature over it right) and `whole` (nothing was added after it)
 */
export async function readSignature(pdf) {
  try {
    const last = lastSignature(pdf);
    if (!last) return null;
    const { certificates, hash, digest, signed, signature } = signerOf(last.container);
    const unchanged = same(await digestOf(hash, last.content), digest);
    let signer = certificates[0];
    let right = false;
    for (const certificate of certificates) {
      // Others of the chain may have keys of a kind that is not read here.
      if (!(await isRight(certificate, { hash, signed, signature }).catch(() => false))) continue;
      signer = certificate;
      right = true;
      break;
    }
    const certificateSha256 = hex(await digestOf('SHA-256', signer.all));
    return { certificateSha256, intact: right && unchanged, whole: last.whole };
  } catch {
    // Strangers may write anything there: what cannot be read is no signature.
  }
  return null;
}

/** The code among the keywords of our documents. It is an assertion of the file, no more. */
export function codeInside(pdf) {
  return /\(([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\)/.exec(new TextDecoder('latin1').decode(pdf))?.[1] ?? null;
}

/**
 * Judges a PDF.
 * @param ask gets an address of our API and gives its JSON
 * @returns `{ kind, claims }`, or `{ kind: 'authentic', replaced, verification }`: whether there is a newer copy, and what the API
 *   says of its distinction
 */
export async function judge(pdf, ask) {
  const claims = codeInside(pdf);
  const signature = await readSignature(pdf);
  if (!signature) return { kind: 'not-ours', claims };
  const { ours } = await ask(`/api/v1/verification/certificates/${signature.certificateSha256}`);
  if (!ours) return { kind: 'not-ours', claims };
  if (!signature.intact || !signature.whole) return { kind: 'altered', claims };
  const { code, replaced } = await ask(`/api/v1/verification/files/${hex(await digestOf('SHA-256', pdf))}`);
  if (!code) return { kind: claims ? 'unregistered' : 'ours-other', claims };
  return { kind: 'authentic', replaced, verification: await ask(`/api/v1/verification/${code}`) };
}

const LARGEST = 5 * 1024 * 1024;

async function ask(address) {
  const answer = await fetch(address, { headers: { accept: 'application/json' }, cache: 'no-store' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

function show(kind, fill = () => {}) {
  const place = document.getElementById('veredicto');
  place.replaceChildren(document.getElementById(`veredicto-${kind}`).content.cloneNode(true));
  fill(place);
  place.hidden = false;
  if (kind !== 'working') place.focus();
}

const keep = (place, selector, wanted) =>
  place.querySelectorAll(selector).forEach((one) => one.matches(wanted) || one.remove());

function tell({ kind, claims, replaced, verification }) {
  show(kind, (place) => {
    if (kind !== 'authentic') {
      keep(place, '[data-when]', claims ? '*' : ':not(*)');
      const link = place.querySelector('[data-slot=link]');
      if (link) Object.assign(link, { href: `/verificar/${claims}`, textContent: claims });
      return;
    }
    const { state, code, organization } = verification;
    keep(place, '[data-when]', `[data-when=${state === 'active' ? 'active' : 'not-in-force'}]`);
    keep(place, '[data-replaced]', replaced ? '*' : ':not(*)');
    keep(place, '[data-state]', `[data-state=${state}]`);
    place.querySelector('[data-slot=company]').textContent = organization.name;
    place.querySelector('[data-slot=link]').href = `/verificar/${code}`;
  });
}

async function check(file, form) {
  if (file.size > LARGEST) return show('too-large');
  const pdf = new Uint8Array(await file.arrayBuffer());
  // A credential is checked where its key is.
  if (!new TextDecoder('latin1').decode(pdf.subarray(0, 1024)).includes('%PDF-')) return form.submit();
  show('working');
  try {
    return tell(await judge(pdf, ask));
  } catch {
    return show('trouble');
  }
}

if (globalThis.document && globalThis.crypto?.subtle) {
  const form = document.getElementById('comprobar-archivo');
  const input = form.querySelector('input[type=file]');
  form.addEventListener('submit', (event) => {
    const [file] = input.files;
    if (!file) return;
    event.preventDefault();
    void check(file, form);
  });
  document.getElementById('privado').hidden = false;
}
