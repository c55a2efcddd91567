/**
 * Verifiable credentials by the W3C (Data Model 2.0): signed, checked, and their state told, without the network. Knows no
 * domain word.
 *
 * - `signCredential`, `checkCredential`: Data Integrity proofs, cryptosuite `eddsa-rdfc-2022`.
 * - `signJwt`, `checkJwt`: the same credential as a JSON Web Token (VC-JOSE-COSE, EdDSA).
 * - `newKeyPair`, `didWebOf`, `didDocument`: Ed25519 keys of an issuer that is known by its web address (`did:web`).
 * - `isSameDocument`, `namesAreUnique`: whether a document is another one, word for word.
 * - `encodeStatusList`, `isSet`: Bitstring Status List 1.0.
 */
export { base58, fromBase58 } from './base58.js';
export {
  type Check,
  checkCredential,
  issuerOf,
  type KeyFinder,
  proofsOf,
  type Refusal,
  signCredential,
} from './data-integrity.js';
export { checkJwt, signJwt } from './jwt.js';
export {
  type Credential,
  type Did,
  didDocument,
  didWebOf,
  type IssuerKey,
  jwkIdOf,
  type KeyPair,
  multikeyIdOf,
  newKeyPair,
  type PublicJwk,
} from './keys.js';
export { CREDENTIALS_V2, OPEN_BADGES_3 } from './canonical.js';
export { isSameDocument, namesAreUnique } from './same-document.js';
export { encodeStatusList, isSet, STATUS_LIST_LENGTH } from './status-list.js';
