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
const latin1 = (bytes) => new TextDecoder('latin1').decode(bytes);
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

// Each is hashed over the whole file; nobody signs a distinction so often.
const MAX_SIGNATURES = 20;

/** Where the signatures of a file say that they stand. */
function rangesIn(pdf) {
  const found = latin1(pdf).matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g);
  return [...found].map((one) => one.slice(1).map(Number));
}

/** What one signature covers, and its container. Null: there is none. */
function signatureAt(pdf, [start, before, after, tail]) {
  const end = after + tail;
  if (start !== 0 || before >= after || end > pdf.length) return null;
  const digits = /^<((?:[0-9a-f]{2})+)>$/i.exec(latin1(pdf.subarray(before, after)))?.[1];
  if (!digits) return null;
  const content = new Uint8Array(before + tail);
  content.set(pdf.subarray(0, before));
  content.set(pdf.subarray(after, end), before);
  return { content, container: fromHex(digits), whole: end === pdf.length, end };
}

const fromHex = (digits) => Uint8Array.from(digits.match(/../g), (pair) => Number.parseInt(pair, 16));

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
  // one digest, as an octet string; whatever else stands there proves nothing
  const [digest, ...more] = stated ? children(children(stated)[1]) : [];
  const right = digest?.tag === 0x04 && more.length === 0;
  return {
    certificates,
    hash,
    digest: right ? digest.content : null,
    signed,
    signature: fields[attributes + 2].content,
  };
}

async function isRight(certificate, { hash, signed, signature }) {
  const { way, size, key } = await keyOf(certificate, hash);
  return crypto.subtle.verify(way, key, size ? plainSignature(signature, size) : signature, signed);
}

async function read(pdf, range) {
  try {
    const found = signatureAt(pdf, range);
    if (!found) return null;
    const { certificates, hash, digest, signed, signature } = signerOf(found.container);
    const unchanged = digest !== null && same(await digestOf(hash, found.content), digest);
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
    return { certificateSha256, intact: right && unchanged, whole: found.whole, end: found.end };
  } catch {
    // Strangers may write anything there: what cannot be read is no signature.
  }
  return null;
}

/**
 * What each signature of a PDF is worth, in the order of the file; those that cannot be read are left out.
 * @param pdf Uint8Array
 * @returns `certificateSha256`, `intact` (what it covers is unchanged and the signature over it right), `whole` (nothing was
 *   added after it) and `end` (how many bytes of the file were signed)
 */
export async function readSignatures(pdf) {
  const found = [];
  for (const range of rangesIn(pdf).slice(0, MAX_SIGNATURES)) found.push(await read(pdf, range));
  return found.filter(Boolean);
}

/** What the last signature of a PDF is worth, without its `end`; null when there is none that can be read. */
export async function readSignature(pdf) {
  const range = rangesIn(pdf).at(-1);
  const found = range ? await read(pdf, range) : null;
  return found && { certificateSha256: found.certificateSha256, intact: found.intact, whole: found.whole };
}

// What an honest file needs is far less.
const MAX_UNPACKED = 4 * 1024 * 1024;
const MAX_STREAMS = 200;
const MAX_LOOKED_AT = 5_000;

/** Unpacks a stream, up to a size; what is too large or not packed so is nothing. */
async function unpack(bytes, most) {
  const chunks = [];
  let length = 0;
  try {
    const packed = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    const reader = packed.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) {
        await reader.cancel();
        return { text: '', length };
      }
      chunks.push(latin1(part.value));
    }
  } catch {
    // Packed in another way, or broken: what was unpacked before is good.
  }
  return { text: chunks.join(''), length };
}

/** The text of a file, and that of its packed object streams and metadata, where programs put strings that rewrite a file. */
async function textsIn(pdf) {
  const text = latin1(pdf);
  const texts = [text];
  let left = MAX_UNPACKED;
  let lookedAt = 0;
  for (const { index, 0: start } of text.matchAll(/\bstream\r?\n/g)) {
    if ((lookedAt += 1) > MAX_LOOKED_AT) break;
    const dictionary = text.slice(Math.max(0, index - 512), index);
    // Only what stands after the end of the object before it.
    if (!/\/(?:ObjStm|Metadata)\b(?![^]*endobj)/.test(dictionary)) continue;
    if (texts.length > MAX_STREAMS || left <= 0) break;
    const from = index + start.length;
    const end = text.indexOf('endstream', from);
    const stream = pdf.subarray(from, end < 0 ? undefined : end);
    // Browsers refuse bytes after the packed ones: the end of line before `endstream`, if it is one.
    for (const cut of [/\r\n$/.test(latin1(stream.subarray(-2))) ? 2 : 1, 0]) {
      const unpacked = await unpack(stream.subarray(0, stream.length - cut), left);
      left -= unpacked.length;
      if (!unpacked.text) continue;
      texts.push(unpacked.text);
      break;
    }
  }
  return texts;
}

const ESCAPED = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(sign) {
  if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff);
  return /^[\r\n]/.test(sign) ? '' : (ESCAPED[sign] ?? sign);
}

// A container of 25 KB with every byte escaped, and as many as a file has signatures.
const LITERAL_LENGTH = 100_000;
const MAX_LITERALS = 20;

/** A string in parentheses. @param from behind the first one */
function literalAt(text, from) {
  let depth = 1;
  let bytes = '';
  for (const [sign] of text.slice(from, from + LITERAL_LENGTH).matchAll(/\\(?:[0-7]{1,3}|\r\n|[^])|[^]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')' && (depth -= 1) === 0) break;
    bytes += sign.length === 1 ? sign : unescaped(sign.slice(1));
  }
  return Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
}

const CONTAINER_DIGITS = 1_024;

/** Everything that may be the container of a signature, wherever a program moved it. */
function containersIn(text) {
  const found = [];
  for (const [, digits] of text.matchAll(/<([0-9A-Fa-f\s]{64,})>/g)) {
    if (digits.length < CONTAINER_DIGITS) continue;
    const plain = digits.replace(/\s+/g, '');
    found.push(fromHex(plain.slice(0, plain.length - (plain.length % 2))));
  }
  const literals = [...text.matchAll(/\/Contents\s*\(/g)].slice(0, MAX_LITERALS);
  return [...found, ...literals.map(({ index, 0: start }) => literalAt(text, index + start.length))];
}

const MAX_CERTIFICATES = 200;
const CERTIFICATE_BYTES = { least: 256, most: 8_192 };

/** SHA-256 of the certificates in all containers, also in those that cannot be read. They prove nothing. */
async function certificatesIn(texts) {
  const found = new Set();
  let tried = 0;
  for (const bytes of texts.flatMap(containersIn)) {
    for (let at = bytes.indexOf(0x30); at >= 0; at = bytes.indexOf(0x30, at + 1)) {
      if (bytes[at + 1] !== 0x82) continue;
      const length = bytes[at + 2] * 256 + bytes[at + 3] + 4;
      const { least, most } = CERTIFICATE_BYTES;
      if (!(length >= least && length <= most && at + length <= bytes.length)) continue;
      if ((tried += 1) > MAX_CERTIFICATES) return [...found];
      const der = bytes.subarray(at, at + length);
      if (looksLikeCertificate(der)) found.add(hex(await digestOf('SHA-256', der)));
    }
  }
  return [...found];
}

function looksLikeCertificate(der) {
  try {
    return (
      children(element(der, 0))
        .map(({ tag }) => tag)
        .join() === '48,48,3'
    );
  } catch {
    // Something else that starts as certificates do.
    return false;
  }
}

const WHOLE_CODE = /[(>](?:\u00fe\u00ff)?(?:credencial-)?([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})(?:\.json)?[)<]/g;
const MAX_CODES = 5;

/** The codes among the keywords of our documents, and in the names of attached credentials. They are assertions, no more. */
function codesIn(texts) {
  const found = new Set();
  for (const text of texts) {
    const plain = text.replace(/\\([0-7]{3})/g, (_, octal) => unescaped(octal)).replaceAll('\0', '');
    for (const [, code] of plain.matchAll(WHOLE_CODE)) found.add(code);
    for (const [, digits] of text.matchAll(/<((?:[0-9A-Fa-f]{2}){8,64})>/g)) {
      const decoded = latin1(fromHex(digits)).replaceAll('\0', '');
      for (const [, code] of `(${decoded})`.matchAll(WHOLE_CODE)) found.add(code);
    }
  }
  return [...found].slice(0, MAX_CODES);
}

/** Where the header of a PDF is: readers ignore what stands before it, within the first kilobyte. */
const pdfStart = (file) => latin1(file.subarray(0, 1024)).indexOf('%PDF-');

/**
 * Judges a PDF.
 * @param file Uint8Array
 * @param ask gets an address of our API and gives its JSON
 * @returns `{ kind, claims }`; or `{ kind: 'authentic', replaced, verification }`: whether there is a newer copy, and what the API
 *   says of its distinction; or `{ kind: 'added', about, revision }`: the same of what we signed, if we gave it out, and its bytes
 */
export async function judge(file, ask) {
  const start = Math.max(0, pdfStart(file));
  const pdf = file.subarray(start);
  const given = await givenOut(pdf, ask);
  if (given) return start === 0 ? { kind: 'authentic', ...given } : { kind: 'added', about: given, revision: pdf };
  const texts = await textsIn(pdf);
  const codes = codesIn(texts);
  const claims = codes[0] ?? null;
  const isOurs = async (sha256) => (await ask(`/api/v1/verification/certificates/${sha256}`)).ours;
  const signatures = await readSignatures(pdf);
  const ours = [];
  for (const one of signatures) if (await isOurs(one.certificateSha256)) ours.push(one);
  const intact = ours.filter((one) => one.intact);
  for (const { end, whole } of intact.toReversed()) {
    const revision = pdf.subarray(0, end);
    const about = whole ? null : await givenOut(revision, ask);
    if (about) return { kind: 'added', about, revision };
  }
  const last = intact.at(-1);
  if (last && (!last.whole || start > 0)) return { kind: 'added', about: null, revision: pdf.subarray(0, last.end) };
  if (last) {
    const other = await documentIn(pdf, ask);
    if (other) return other;
    return { kind: claims ? 'unregistered' : 'ours-other', claims };
  }
  if (ours.length > 0) return { kind: 'altered', claims };
  for (const sha256 of await certificatesIn(texts)) if (await isOurs(sha256)) return { kind: 'altered', claims };
  // Somebody else answers for all of it.
  if (signatures.some(({ intact: right, whole }) => right && whole)) return { kind: 'not-ours', claims };
  for (const code of codes) if (await isKnown(code, ask)) return { kind: 'altered', claims };
  return { kind: 'not-ours', claims };
}

/** What else we sign under a code, and where to ask whether one is of it. */
const OTHERS = { certificate: 'course-certificates', consultation: 'consultations' };

/** The course certificate or proof that a PDF is whose only signatures are ours. What stands outside of them names nothing. */
async function documentIn(pdf, ask) {
  const covered = pdf.slice();
  for (const [, before, after] of rangesIn(pdf)) if (before < after) covered.fill(0x20, before, after);
  for (const code of codesIn(await textsIn(covered))) {
    for (const [kind, place] of Object.entries(OTHERS)) {
      const answer = await ask(`/api/v1/verification/${place}/${code}`).catch(() => null);
      if (answer?.ours) return { kind, claims: code };
    }
  }
  return null;
}

/** What is known of a PDF that we gave out; null: we did not. */
async function givenOut(pdf, ask) {
  const { code, replaced } = await ask(`/api/v1/verification/files/${hex(await digestOf('SHA-256', pdf))}`);
  return code ? { replaced, verification: await ask(`/api/v1/verification/${code}`) } : null;
}

/** Whether a code is one of ours. Without an answer it is taken for one: the file is doubtful in either case. */
const isKnown = (code, ask) =>
  ask(`/api/v1/verification/${code}`).then(
    ({ organization }) => Boolean(organization),
    (error) => error.message !== '404',
  );

const LARGEST = 5 * 1024 * 1024;

async function ask(address) {
  const answer = await fetch(address, { headers: { accept: 'application/json' }, cache: 'no-store' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

const verdictPlace = () => document.getElementById('veredicto');

/** A notice of the page, while there is no verdict. */
function notice(kind) {
  verdictPlace().replaceChildren(document.getElementById(`aviso-${kind}`).content.cloneNode(true));
  verdictPlace().scrollIntoView({ block: 'nearest' });
}

/** What the server needs for the picture of a verdict: never the file. */
function questionOf({ kind, claims, replaced, verification, about }) {
  const known = kind === 'authentic' ? { replaced, verification } : about;
  const code = known ? known.verification.code : claims;
  return new URLSearchParams({
    tipo: kind,
    ...(code && { codigo: code }),
    ...(known?.replaced && { anterior: '1' }),
  });
}

/** Shows the verdict as the page does that answers an upload: its picture comes from the same template. */
async function tell(verdict) {
  const answer = await fetch(`/verificar/veredicto?${questionOf(verdict)}`, {
    headers: { 'x-verificar': '1' },
    cache: 'no-store',
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const picture = document.createElement('template');
  picture.innerHTML = await answer.text();
  const download = picture.content.querySelector('a[download]');
  if (download) download.href = URL.createObjectURL(new Blob([verdict.revision], { type: 'application/pdf' }));
  return picture.content;
}

function show(picture) {
  const place = verdictPlace();
  for (const question of document.querySelectorAll('[data-pregunta]')) question.remove();
  place.replaceChildren(picture);
  const [, ...site] = document.title.split(' · ');
  document.title = [place.querySelector('h1').textContent, ...site].join(' · ');
  const told = place.querySelector('[role=status]');
  told.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}

let checks = 0;

/** @param form uploads what cannot be checked here */
async function check(file, form) {
  const mine = (checks += 1);
  const isLatest = () => mine === checks;
  if (file.size > LARGEST) return notice('too-large');
  let pdf;
  try {
    pdf = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that is gone.
    return notice('unreadable');
  }
  if (!isLatest()) return;
  // A credential is checked where its key is.
  if (pdfStart(pdf) < 0) return form.submit();
  notice('working');
  try {
    const picture = await tell(await judge(pdf, ask));
    if (isLatest()) show(picture);
  } catch {
    if (isLatest()) notice('trouble');
  }
}

const holdsFile = ({ dataTransfer }) => [...(dataTransfer?.types ?? [])].includes('Files');

/** A file may be dropped anywhere on the page. */
function takeDrops(take) {
  const cover = document.getElementById('soltar');
  // One counts in and out of each element that is passed on the way.
  let depth = 0;
  const leave = () => {
    depth = 0;
    cover.hidden = true;
  };
  document.addEventListener('dragenter', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    depth += 1;
    cover.hidden = false;
  });
  document.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  });
  document.addEventListener('dragleave', (event) => {
    if (holdsFile(event) && (depth -= 1) <= 0) leave();
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    leave();
    const [file] = event.dataTransfer.files;
    if (file) take(file);
  });
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
  takeDrops((file) => {
    // The form has it too, and uploads it where it must.
    const one = new DataTransfer();
    one.items.add(file);
    input.files = one.files;
    void check(file, form);
  });
  document.getElementById('privado').hidden = false;
}
