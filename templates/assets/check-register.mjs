#!/usr/bin/env node
// Checks the public register of Puertas Abiertas. One file, Node 20 or newer, nothing else: read it, it is short.
//
//   node check-register.mjs https://…/registro-publico     downloads the register and checks it
//   node check-register.mjs folder                         checks log.jsonl, cabezas.jsonl and claves.json in a folder;
//                                                          in an exported copy every other file too
//
//   --antes cabezas.jsonl    heads that you kept from an earlier time: the log must still say the same under them
//   --clave "name+id+key"    trusts only this key; again for more than one
//   --prueba prueba.json     checks the proof of one distinction too
//   --guardar folder         keeps what was downloaded
//   --en                     says it in English
//
// Ends with 0 when all holds, 1 when something does not, 2 when it could not look.
//
// The log is one act a line; the line itself, byte by byte, is the leaf of a Merkle tree (RFC 9162: SHA-256, 0x00 before a
// leaf, 0x01 before two children). A head is a signed note (C2SP tlog-checkpoint): name, size, root, time, Ed25519. Beside it
// stands another over FM4's internal log of acts: how many there are, and the SHA-256 of the last, chained to all before it.
// FM4 compares that with the log itself; here it only must not shrink.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';

const TOLERANCE_MS = 10 * 60_000;
const STALE_MS = 2 * 86_400_000;
const PAGE = 10_000;
const ACTS_NOTE = 'bitacora.note';

const words = {
  es: {
    cut: (file) => `${file}: el archivo está cortado (no termina en fin de línea).`,
    notJson: (n) => `Acto ${n}: la línea no es JSON.`,
    form: (n) => `Acto ${n}: la línea no está escrita como el registro las escribe.`,
    place: (n, says) => `Acto ${n}: dice ser el acto ${says}. Se quitó, se agregó o se cambió de lugar un acto.`,
    time: (n) => `Acto ${n}: su hora no es una hora.`,
    day: (n, day, real) => `Acto ${n}: dice ${day}, pero su hora es del ${real}.`,
    first: (n, code) => `Acto ${n}: es de ${code}, que nadie ha otorgado antes.`,
    twice: (n, code) => `Acto ${n}: otorga otra vez ${code}.`,
    backDated: (n, at, head) =>
      `Acto ${n}: lleva fecha ${at}, pero la cabeza del ${head} se firmó después y no lo tenía.`,
    postDated: (n, at, head) => `Acto ${n}: lleva fecha ${at}, pero ya estaba en la cabeza del ${head}.`,
    disorder: (n, at, before) => `Acto ${n}: lleva fecha ${at} y va después de uno del ${before}.`,
    headForm: (at) => `Cabeza ${at}: no está bien escrita.`,
    headKey: (at) => `Cabeza ${at}: la firma una clave que no es del registro.`,
    headSignature: (at) => `Cabeza ${at}: la firma no corresponde.`,
    headKeyTime: (at) => `Cabeza ${at}: su clave no firmaba en esa fecha.`,
    headSize: (at, size, has) =>
      `Cabeza ${at}: abarca ${size} actos y el registro tiene ${has}. Faltan actos al final.`,
    headRoot: (at, size) => `Cabeza ${at}: los primeros ${size} actos no son los que se firmaron.`,
    headOrder: (at) => `Cabeza ${at}: abarca menos que una anterior, o lleva fecha anterior.`,
    headGone: (at) => `Cabeza ${at}: la guardaste antes y ya no se publica.`,
    stale: (at) => `La última cabeza es del ${at}: hace más de dos días que nadie firma.`,
    actsNote: (at) => `${at}: lo que dice de la bitácora no lleva una firma válida.`,
    actsFewer: (at, acts, before) =>
      `${at}: la bitácora tenía ${acts} actos, y antes ya tenía ${before}. Faltan actos al final.`,
    actsOther: (at, acts) => `${at}: la bitácora tenía ${acts} actos, pero no son los que se firmaron antes.`,
    noHeads: 'No hay ninguna cabeza firmada.',
    proof: (n) => `Prueba: el acto ${n} no está donde dice.`,
    proofHead: 'Prueba: su cabeza no vale.',
    changed: (name) => `${name}: no es el archivo que se exportó.`,
    missing: (name) => `${name}: falta.`,
    extra: (name) => `${name}: no es parte de lo que se exportó.`,
    manifest: 'La lista de archivos no lleva una firma válida.',
    record: (name) => `${name}: no dice lo mismo que el registro.`,
    facts: (f) => [
      `Actos en el registro: ${f.acts}, de ${f.codes} distintivos.`,
      `Cabezas firmadas: ${f.heads}; la última, del ${f.last}, abarca ${f.covered} actos.`,
      `Firman: ${f.keys.join(', ')}`,
      ...(f.logged ? [`Actos internos de FM4 bajo firma, sin su contenido: ${f.logged}.`] : []),
      ...(f.files ? [`Archivos de la copia: ${f.files}.`] : []),
    ],
    good: 'Todo concuerda: nada se alteró, nada se quitó y nada lleva otra fecha.',
    bad: (n) => `NO concuerda: ${n === 1 ? 'un hallazgo' : `${n} hallazgos`}.`,
  },
  en: {
    cut: (file) => `${file}: the file is cut off (it does not end with a line end).`,
    notJson: (n) => `Act ${n}: the line is not JSON.`,
    form: (n) => `Act ${n}: the line is not written the way the register writes.`,
    place: (n, says) => `Act ${n}: says that it is act ${says}. An act was removed, added or moved.`,
    time: (n) => `Act ${n}: its time is no time.`,
    day: (n, day, real) => `Act ${n}: says ${day}, but its time is of ${real}.`,
    first: (n, code) => `Act ${n}: is about ${code}, which nobody has awarded before.`,
    twice: (n, code) => `Act ${n}: awards ${code} again.`,
    backDated: (n, at, head) => `Act ${n}: is dated ${at}, but the head of ${head} was signed later without it.`,
    postDated: (n, at, head) => `Act ${n}: is dated ${at}, but was already under the head of ${head}.`,
    disorder: (n, at, before) => `Act ${n}: is dated ${at} and follows one of ${before}.`,
    headForm: (at) => `Head ${at}: is not well formed.`,
    headKey: (at) => `Head ${at}: signed with a key that is not the register's.`,
    headSignature: (at) => `Head ${at}: the signature does not hold.`,
    headKeyTime: (at) => `Head ${at}: its key did not sign at that time.`,
    headSize: (at, size, has) => `Head ${at}: covers ${size} acts, the log has ${has}. Acts are missing at the end.`,
    headRoot: (at, size) => `Head ${at}: the first ${size} acts are not those that were signed.`,
    headOrder: (at) => `Head ${at}: covers less than an earlier one, or is dated before it.`,
    headGone: (at) => `Head ${at}: you kept it earlier, and it is no longer published.`,
    stale: (at) => `The last head is of ${at}: nobody has signed for more than two days.`,
    actsNote: (at) => `${at}: what it says about the log of acts carries no valid signature.`,
    actsFewer: (at, acts, before) =>
      `${at}: the log of acts had ${acts} acts, and had ${before} before. Acts are missing at the end.`,
    actsOther: (at, acts) => `${at}: the log of acts had ${acts} acts, but not those that were signed before.`,
    noHeads: 'There is no signed head.',
    proof: (n) => `Proof: act ${n} is not where it says.`,
    proofHead: 'Proof: its head does not hold.',
    changed: (name) => `${name}: is not the file that was exported.`,
    missing: (name) => `${name}: is missing.`,
    extra: (name) => `${name}: is no part of what was exported.`,
    manifest: 'The list of files carries no valid signature.',
    record: (name) => `${name}: does not say what the register says.`,
    facts: (f) => [
      `Acts in the register: ${f.acts}, about ${f.codes} distinctions.`,
      `Signed heads: ${f.heads}; the last, of ${f.last}, covers ${f.covered} acts.`,
      `Signed by: ${f.keys.join(', ')}`,
      ...(f.logged ? [`Internal acts of FM4 under signature, without their content: ${f.logged}.`] : []),
      ...(f.files ? [`Files of the copy: ${f.files}.`] : []),
    ],
    good: 'All holds: nothing was altered, nothing removed, nothing dated otherwise.',
    bad: (n) => `It does NOT hold: ${n} finding${n === 1 ? '' : 's'}.`,
  },
};

// ---- the tree -----------------------------------------------------------------------------------------------------------

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leafHash = (line) => sha256(Buffer.of(0), Buffer.from(line, 'utf8'));
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

/** Grows by one leaf at a time; knows its root at every size. */
class Tree {
  #parts = [];
  add(line) {
    let part = { width: 1, hash: leafHash(line) };
    while (this.#parts.at(-1)?.width === part.width) {
      part = { width: part.width * 2, hash: nodeHash(this.#parts.pop().hash, part.hash) };
    }
    this.#parts.push(part);
  }
  root() {
    return this.#parts.length === 0
      ? sha256()
      : this.#parts.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right));
  }
}

/** RFC 9162, 2.1.3.2 */
function isIncluded(index, size, leaf, path, root) {
  if (!(index >= 0 && index < size)) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  const half = (n) => Math.floor(n / 2);
  for (const sibling of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = nodeHash(hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash.equals(root);
}

// ---- heads --------------------------------------------------------------------------------------------------------------

/** A key, from `name+id+key`. */
function readKey(line) {
  const [name, id, key] = [line.split('+')[0], line.split('+')[1], line.split('+').slice(2).join('+')];
  const bytes = Buffer.from(key, 'base64');
  const real = sha256(`${name}\n`, Buffer.of(1), bytes.subarray(1)).subarray(0, 4).toString('hex');
  if (bytes.length !== 33 || bytes[0] !== 1 || id !== real) throw new Error(`Not a key: ${line}`);
  const x = bytes.subarray(1).toString('base64url');
  return { line, name, id, key: createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } }) };
}

const NOTE = /^(([^\n]+)\n(\d+)\n([A-Za-z0-9+/=]{44})\n([^\n]+)\n)\n\u2014 ([^ \n]+) ([A-Za-z0-9+/=]+)\n$/;

/** What a signed note says; a text says what is wrong with it. */
function readNote(note, keys, what = '') {
  const [, text, name, size, root, at, signer, signature] = NOTE.exec(note) ?? [];
  if (!text || Number.isNaN(Date.parse(at)) || `${signer}${what}` !== name) return 'headForm';
  const bytes = Buffer.from(signature, 'base64');
  const id = bytes.subarray(0, 4).toString('hex');
  const key = keys.find((one) => one.name === signer && one.id === id);
  if (!key) return 'headKey';
  if (!verify(null, Buffer.from(text), key.key, bytes.subarray(4))) return 'headSignature';
  const time = Date.parse(at);
  if (time < Date.parse(key.from ?? at) - TOLERANCE_MS) return 'headKeyTime';
  if (time > Date.parse(key.until ?? at) + TOLERANCE_MS) return 'headKeyTime';
  return { size: Number(size), root: Buffer.from(root, 'base64'), at: time, note };
}

const iso = (time) => new Date(time).toISOString();

/** What is signed about FM4's internal log of acts: how many there were, and the hash of the last. Null when nothing is. */
function readActs(note, keys, name, say) {
  if (note === undefined) return null;
  const acts = readNote(String(note), keys, '/bitacora');
  if (typeof acts !== 'string') return acts;
  say('actsNote', name);
  return null;
}

/** A log only grows: who says later that it had fewer acts has cut some off. Gives how many it had at last. */
function checkGrowth(stated, say) {
  let before = null;
  for (const acts of stated.filter(Boolean).toSorted((a, b) => a.at - b.at || a.size - b.size)) {
    if (before && acts.size < before.size) say('actsFewer', iso(acts.at), acts.size, before.size);
    else if (before && acts.size === before.size && !acts.root.equals(before.root))
      say('actsOther', iso(acts.at), acts.size);
    if (!before || acts.size > before.size) before = acts;
  }
  return before?.size ?? 0;
}

/** The heads that hold, in the order published; says which do not. */
function readHeads(lines, keys, say) {
  const heads = [];
  for (const [place, line] of lines.entries()) {
    let published;
    try {
      published = JSON.parse(line);
    } catch {
      say('headForm', place + 1);
      continue;
    }
    const head = readNote(String(published?.note), keys);
    const name = published?.at ?? place + 1;
    if (typeof head === 'string') say(head, name);
    else if (
      published.size !== head.size ||
      published.at !== iso(head.at) ||
      published.root !== head.root.toString('base64')
    )
      say('headForm', name);
    else heads.push({ ...head, acts: readActs(published.acts, keys, name, say) });
  }
  heads.forEach((head, place) => {
    const before = heads[place - 1];
    if (before && (head.size < before.size || head.at < before.at)) say('headOrder', iso(head.at));
  });
  return heads;
}

// ---- the log ------------------------------------------------------------------------------------------------------------

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City', dateStyle: 'short' });
const canonical = (value) =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));

function readAct(line, n, say) {
  let act;
  try {
    act = JSON.parse(line);
  } catch {
    say('notJson', n);
    return null;
  }
  if (typeof act !== 'object' || act === null || canonical(act) !== line) say('form', n);
  if (act?.n !== n) say('place', n, act?.n);
  const time = Date.parse(act?.at);
  if (Number.isNaN(time)) {
    say('time', n);
    return null;
  }
  const real = dayFormat.format(time);
  if (act.day !== real) say('day', n, act.day, real);
  return { ...act, n, time };
}

/** Every act in its place and at its time. */
function checkActs(lines, heads, say) {
  const acts = lines.map((line, n) => readAct(line, n, say)).filter(Boolean);
  const awarded = new Set();
  const bySize = heads.toSorted((a, b) => a.size - b.size);
  const earliest = [];
  bySize.toReversed().reduce((least, head) => (earliest.unshift(Math.min(least, head.at)), earliest[0]), Infinity);
  let passed = 0;
  let latestHead = -Infinity;
  let latestAct = -Infinity;
  for (const act of acts) {
    if (act.act === 'awarded' && awarded.has(act.code)) say('twice', act.n, act.code);
    if (act.act === 'awarded') awarded.add(act.code);
    else if (!awarded.has(act.code)) say('first', act.n, act.code);
    while (passed < bySize.length && bySize[passed].size <= act.n)
      latestHead = Math.max(latestHead, bySize[passed++].at);
    const covered = earliest[passed] ?? Infinity;
    if (act.time < latestHead - TOLERANCE_MS) say('backDated', act.n, act.at, iso(latestHead));
    else if (act.time < latestAct - TOLERANCE_MS) say('disorder', act.n, act.at, iso(latestAct));
    if (act.time > covered + TOLERANCE_MS) say('postDated', act.n, act.at, iso(covered));
    latestAct = Math.max(latestAct, act.time);
  }
  return { acts, codes: awarded.size };
}

/** The root that the log has at the size of each head must be the one that was signed. */
function checkRoots(lines, heads, say) {
  const tree = new Tree();
  let size = 0;
  for (const head of heads.toSorted((a, b) => a.size - b.size)) {
    if (head.size > lines.length) {
      say('headSize', iso(head.at), head.size, lines.length);
      continue;
    }
    while (size < head.size) tree.add(lines[size++]);
    if (!tree.root().equals(head.root)) say('headRoot', iso(head.at), head.size);
  }
}

function checkProof(proof, keys, say) {
  const head = readNote(String(proof?.head?.note), keys);
  if (typeof head === 'string') return say('proofHead');
  for (const { n, leaf, path } of proof.acts) {
    const hashes = (path ?? []).map((hash) => Buffer.from(hash, 'base64'));
    const holds = path !== null && JSON.parse(leaf).code === proof.code && JSON.parse(leaf).n === n;
    if (!holds || !isIncluded(n, head.size, leafHash(leaf), hashes, head.root)) say('proof', n);
  }
}

// ---- an exported copy -----------------------------------------------------------------------------------------------------

/** Every file of a copy is the one that was exported, and says what the log says. Gives how many there are. */
function checkCopy(folder, keys, lines, say) {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const notes = join(folder, 'manifest.note');
  const note = existsSync(notes) ? readNote(readFileSync(notes, 'utf8'), keys, '/copia') : 'manifest';
  const { files } = JSON.parse(text);
  const names = Object.keys(files);
  if (typeof note === 'string' || note.size !== names.length || !note.root.equals(sha256(text))) say('manifest');
  const inFolder = (name) => !name.split('/').includes('..') && !name.startsWith('/');
  for (const name of names) {
    if (!inFolder(name) || !existsSync(join(folder, name))) say('missing', name);
    else if (sha256(readFileSync(join(folder, name))).toString('hex') !== files[name]) say('changed', name);
  }
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of there) {
    const name = relative(folder, join(entry.parentPath ?? entry.path, entry.name))
      .split(sep)
      .join('/');
    if (!(name in files) && name !== 'manifest.json' && name !== 'manifest.note') say('extra', name);
  }
  checkRecords(folder, names, { keys, lines }, say);
  return names.length;
}

/** What stands beside each page: all acts about its code, as the log has them, with proofs that hold. */
function checkRecords(folder, names, { keys, lines }, say) {
  const acts = new Map();
  for (const line of lines) {
    const code = /"code":"([^"]*)"/.exec(line)?.[1];
    acts.set(code, [...(acts.get(code) ?? []), line]);
  }
  const records = names.filter((name) => /^distintivos\/[^/]+\.json$/.test(name) && existsSync(join(folder, name)));
  for (const name of records) {
    const proof = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const same = JSON.stringify(proof.acts.map(({ leaf }) => leaf)) === JSON.stringify(acts.get(proof.code) ?? []);
    if (!same || name !== `distintivos/${proof.code}.json`) say('record', name);
    checkProof(proof, keys, say);
  }
  for (const code of acts.keys())
    if (!records.includes(`distintivos/${code}.json`)) say('missing', `distintivos/${code}.json`);
}

// ---- where from ---------------------------------------------------------------------------------------------------------

async function download(address) {
  const base = address.replace(/\/+$/, '');
  const get = async (path) => {
    const answer = await fetch(`${base}/${path}`);
    if (!answer.ok) throw new Error(`${base}/${path}: ${answer.status}`);
    return answer;
  };
  const pages = async (path) => {
    let text = '';
    for (let next = `${path}?desde=0&cuantos=${PAGE}`; next;) {
      const answer = await get(next);
      text += await answer.text();
      next = answer.headers.get('x-siguiente') ? `${path}?${answer.headers.get('x-siguiente')}` : null;
    }
    return text;
  };
  // Heads first: what is appended meanwhile is then only more than they cover.
  const heads = await pages('cabezas');
  return { 'cabezas.jsonl': heads, 'log.jsonl': await pages('log'), 'claves.json': await (await get('claves')).text() };
}

const readFolder = (folder) =>
  Object.fromEntries(
    ['log.jsonl', 'cabezas.jsonl', 'claves.json'].map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

function linesOf(text, file, say) {
  if (text === '') return [];
  if (!text.endsWith('\n')) say('cut', file);
  return text.replace(/\n$/, '').split('\n');
}

function keep(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

// ---- all of it ----------------------------------------------------------------------------------------------------------

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      antes: { type: 'string' },
      clave: { type: 'string', multiple: true },
      prueba: { type: 'string' },
      guardar: { type: 'string' },
      en: { type: 'boolean', default: false },
    },
  });
  const [source] = positionals;
  if (!source) throw new Error('node check-register.mjs <folder | https://…/registro-publico> [--antes cabezas.jsonl]');
  const say = [];
  const found = (what, ...facts) => say.push([what, ...facts]);
  const remote = /^https?:/.test(source);
  if (!remote && !existsSync(source)) throw new Error(`${source}: ?`);
  const files = remote ? await download(source) : readFolder(source);
  if (values.guardar) keep(values.guardar, files);

  const told = values.clave ? values.clave.map((line) => ({ line })) : JSON.parse(files['claves.json']);
  const keys = told.map(({ line, from, until }) => ({ ...readKey(line), from, until: until ?? undefined }));
  const lines = linesOf(files['log.jsonl'], 'log.jsonl', found);
  const heads = readHeads(linesOf(files['cabezas.jsonl'], 'cabezas.jsonl', found), keys, found);
  const kept = values.antes
    ? readHeads(linesOf(readFileSync(values.antes, 'utf8'), values.antes, found), keys, found)
    : [];
  for (const old of kept) if (!heads.some(({ note }) => note === old.note)) found('headGone', iso(old.at));
  if (lines.length > 0 && heads.length === 0) found('noHeads');
  const { codes } = checkActs(lines, [...heads, ...kept], found);
  checkRoots(lines, [...heads, ...kept], found);
  const last = heads.at(-1);
  const notes = join(source, ACTS_NOTE);
  const copiedActs = !remote && existsSync(notes) ? readFileSync(notes, 'utf8') : undefined;
  const stated = [...heads, ...kept].map(({ acts }) => acts);
  const logged = checkGrowth([...stated, readActs(copiedActs, keys, ACTS_NOTE, found)], found);
  if (remote && last && Date.now() - last.at > STALE_MS) found('stale', iso(last.at));
  if (values.prueba) checkProof(JSON.parse(readFileSync(values.prueba, 'utf8')), keys, found);

  const copied = !remote && existsSync(join(source, 'manifest.json')) ? checkCopy(source, keys, lines, found) : 0;

  const text = words[values.en ? 'en' : 'es'];
  const facts = {
    acts: lines.length,
    codes,
    logged,
    heads: heads.length,
    keys: keys.map(({ line }) => line),
    files: copied,
  };
  const newest = { last: last ? iso(last.at) : '—', covered: last?.size ?? 0 };
  console.log(text.facts({ ...facts, ...newest }).join('\n'));
  const findings = say.map(([what, ...about]) => (typeof text[what] === 'string' ? text[what] : text[what](...about)));
  for (const finding of findings.slice(0, 50)) console.log(`  ✗ ${finding}`);
  console.log(findings.length === 0 ? text.good : text.bad(findings.length));
  process.exitCode = findings.length === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
