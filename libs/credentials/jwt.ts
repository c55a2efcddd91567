import { sign, verify } from 'node:crypto';
import { belongs, type Check, isObject, issuerOf, type KeyFinder, refuse, wasInUse } from './data-integrity.js';
import { type Credential, type Did, jwkIdOf, type KeyPair, privateKeyOf, publicKeyOf } from './keys.js';

/**
 * A credential without proof as a JSON Web Token: the credential is the payload (VC-JOSE-COSE), with the registered claims that
 * Open Badges 3.0 (8.2.3) asks for beside it.
 */
export function signJwt(credential: Credential, by: { did: Did; key: KeyPair; at: Date }): string {
  const header = { alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: jwkIdOf(by.did, by.key) };
  const subject = credential['credentialSubject'];
  const claims = {
    ...credential,
    iss: issuerOf(credential),
    jti: credential['id'],
    ...(isObject(subject) && subject['id'] ? { sub: subject['id'] } : {}),
    iat: secondsOf(by.at),
    nbf: secondsOf(credential['validFrom']),
    ...(credential['validUntil'] ? { exp: secondsOf(credential['validUntil']) } : {}),
  };
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${sign(null, Buffer.from(signed), privateKeyOf(by.key)).toString('base64url')}`;
}

/** Whether a token is what its issuer signed, and the credential in it; how long it is valid is for the caller. Never throws. */
export function checkJwt(token: string, keyOf: KeyFinder): { check: Check; credential: Credential | null } {
  const [header, payload, signature, ...rest] = token.trim().split('.');
  const { kid, alg } = decoded(header) ?? {};
  const claims = decoded(payload);
  if (!claims || rest.length > 0) return { check: refuse('unreadable'), credential: null };
  return { check: checkSignature(), credential: claims };

  function checkSignature(): Check {
    if (alg !== 'EdDSA' || typeof kid !== 'string' || !signature) return refuse('unsigned');
    const key = keyOf(kid);
    if (!key || !belongs(kid, claims!) || claims!['iss'] !== issuerOf(claims!)) return refuse('unknown-key');
    const bytes = Buffer.from(signature, 'base64url');
    // Node reads base64url with a light hand: another spelling of the same bytes is another token.
    if (bytes.toString('base64url') !== signature) return refuse('altered');
    if (!verify(null, Buffer.from(`${header}.${payload}`), publicKeyOf(key.jwk), bytes)) return refuse('altered');
    const at = new Date(Number(claims!['iat']) * 1000);
    return wasInUse(key, at) ? { ok: true } : refuse('key-not-valid-then');
  }
}

const secondsOf = (at: unknown) => Math.floor((at instanceof Date ? at : new Date(String(at))).getTime() / 1000);

function decoded(part: string | undefined): Record<string, unknown> | null {
  if (!part || !/^[\w-]+$/.test(part)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    // Strangers may write anything between the dots.
    return null;
  }
}
