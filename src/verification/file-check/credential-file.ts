import { type Credential, issuerOf, namesAreUnique, proofsOf } from '#libs/credentials';
import { MAX_CREDENTIAL_FILE_BYTES } from './file-check.rules.js';

/** A credential as it stands in a file: JSON with its proofs, or a token. */
export type FoundCredential = {
  readonly credential: Credential;
  /** Of its text; endless where it is nested too deep to be written down. */
  readonly size: number;
} & ({ readonly form: 'document' } | { readonly form: 'token'; readonly token: string });

/** What a file of credentials holds. */
export interface CredentialFile {
  /** Those that name our issuer; each once. */
  readonly ours: readonly FoundCredential[];
  /** Those of others. */
  readonly others: readonly Credential[];
  /** The file is one credential and nothing else. */
  readonly alone: boolean;
  /** Every name stands once in its object: readers cannot see another value than the one that is checked. */
  readonly unambiguous: boolean;
}

/** Presentations hold credentials, which hold values; deeper than that nobody puts one. */
const MAX_DEPTH = 24;

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * Finds credentials in a file: one, a list, a presentation, a token, several tokens, those wrapped in one another; in UTF-8
 * or UTF-16. Null: bytes that hold none. Never throws.
 * @param names of our issuer, the present and earlier ones
 */
export function readCredentialFile(bytes: Uint8Array, names: readonly string[]): CredentialFile | null {
  const text = bytes.length <= MAX_CREDENTIAL_FILE_BYTES ? textOf(bytes) : null;
  if (text === null) return null;
  const search = new Search(names);
  const values = valuesOf(text);
  for (const value of values) search.look(value, 0);
  const { ours, others, unambiguous } = search;
  if (ours.size + others.length === 0) return null;
  const alone = values.length === 1 && ours.size === 1 && others.length === 0 && !search.nested;
  return { ours: [...ours.values()], others, unambiguous, alone };
}

class Search {
  readonly ours = new Map<string, FoundCredential>();
  readonly others: Credential[] = [];
  unambiguous = true;
  /** One of ours stands in something else. */
  nested = false;

  constructor(private readonly names: readonly unknown[]) {}

  look(value: unknown, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (typeof value === 'string') return this.lookAtText(value.trim(), depth);
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      const credential = value as Credential;
      if (this.isOurs(credential)) {
        const text = written(credential);
        this.add(text ?? '', { form: 'document', credential, size: text?.length ?? Infinity }, depth);
        return;
      }
      if ('@context' in credential) this.others.push(credential);
      const token = compact(credential);
      if (token) this.lookAtText(token, depth + 1);
    }
    for (const one of Object.values(value)) this.look(one, depth + 1);
  }

  /** A text may be a token, JSON, or a `data:` address that holds one of them (enveloped credentials). */
  private lookAtText(text: string, depth: number): void {
    const content = contentOf(text);
    if (content.startsWith('{') || content.startsWith('[')) {
      const value = this.parse(content);
      if (value !== undefined) this.look(value, depth + 1);
      return;
    }
    const claims = TOKEN.test(content) ? claimsOf(content) : null;
    if (!claims) return;
    const [header] = content.split('.', 1);
    const key = claimsOf(`.${header}`)?.['kid'];
    if (this.isOurs(claims) || this.isName(key)) {
      this.add(content, { form: 'token', credential: claims, token: content, size: content.length }, depth);
      return;
    }
    this.others.push(claims);
    for (const one of Object.values(claims)) this.look(one, depth + 1);
  }

  private add(text: string, found: FoundCredential, depth: number): void {
    // A text is at 0, what is read from it at 1.
    if (depth > 1) this.nested = true;
    this.ours.set(text, found);
  }

  private parse(text: string): unknown {
    const value = parsed(text);
    if (value !== undefined && !namesAreUnique(text, value)) this.unambiguous = false;
    return value;
  }

  /** Says that it is from our issuer, or is signed in its name. */
  private isOurs(credential: Credential): boolean {
    if (this.names.includes(issuerOf(credential))) return 'credentialSubject' in credential || 'proof' in credential;
    return proofsOf(credential).some(({ verificationMethod }) => this.isName(verificationMethod));
  }

  private isName(key: unknown): boolean {
    return typeof key === 'string' && this.names.includes(key.split('#', 1)[0]);
  }
}

/** One JSON text, one on each line, or words among which there may be tokens. */
function valuesOf(text: string): readonly string[] {
  if (parsed(text) !== undefined) return [text];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.some((line) => /^\s*[[{]/.test(line) && parsed(line) !== undefined)) return lines;
  return text.split(/[\s,;"'<>()[\]]+/).filter(Boolean);
}

/** A token in the JSON forms of a signature (RFC 7515, 7.2), with one signer, as one word. */
function compact({ payload, protected: header, signature, signatures }: Credential): string | null {
  if (typeof payload !== 'string') return null;
  const [only] = Array.isArray(signatures) ? (signatures as unknown[]) : [{ protected: header, signature }];
  const signer = (only ?? {}) as { protected?: unknown; signature?: unknown };
  return `${String(signer.protected)}.${payload}.${String(signer.signature)}`;
}

/** What stands in a `data:` address; any other text as it is. */
function contentOf(text: string): string {
  const address = /^data:[^,;]*((?:;[^,;]*)*),/.exec(text);
  if (!address) {
    const quoted = text.startsWith('"') ? parsed(text) : undefined;
    return typeof quoted === 'string' ? quoted.trim() : text;
  }
  const content = text.slice(address[0].length);
  if (address[1]!.endsWith(';base64')) return Buffer.from(content, 'base64').toString('utf8').trim();
  try {
    return decodeURIComponent(content).trim();
  } catch {
    // A stray percent sign: then it was not encoded.
    return content.trim();
  }
}

/** The claims of a token, unchecked. */
function claimsOf(token: string): Credential | null {
  const value = parsed(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Credential) : null;
}

/** The encoding that its byte order mark says, or that the zeros of Latin letters in UTF-16 betray; else UTF-8. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes).trim();
  } catch {
    // Bytes that are no text are no credential.
    return null;
  }
}

function written(value: object): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    // Nested deeper than the stack.
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Anything may be uploaded.
    return undefined;
  }
}
