import {
  type Credential,
  CREDENTIALS_V2,
  type Did,
  isSameDocument,
  type KeyPair,
  signCredential,
} from '#libs/credentials';
import type { StatusPurpose } from './credentials.rules.js';

/** A list at one of the site's addresses, and the issuer's name there. */
export interface ListPlace {
  readonly id: string;
  readonly did: Did;
}

/** The list as signed JSON (Bitstring Status List 1.0). */
export async function signedStatusList(
  place: ListPlace,
  { purpose, encodedList }: { readonly purpose: StatusPurpose; readonly encodedList: string },
  { key, at }: { readonly key: KeyPair; readonly at: Date },
): Promise<string> {
  const validFrom = `${at.toISOString().slice(0, 19)}Z`;
  const list = unsigned(place, purpose, { validFrom, encodedList });
  return `${JSON.stringify(await signCredential(list, { did: place.did, key, at }), null, 2)}\n`;
}

/** Whether a credential without proof is built as the list there is, word for word, whatever it says. */
export function isStatusList(credential: Credential, place: ListPlace, purpose: StatusPurpose): boolean {
  const { validFrom, credentialSubject } = credential;
  const { encodedList } = (credentialSubject ?? {}) as { encodedList?: unknown };
  if (typeof validFrom !== 'string' || typeof encodedList !== 'string') return false;
  return isSameDocument(credential, unsigned(place, purpose, { validFrom, encodedList }));
}

function unsigned({ id, did }: ListPlace, purpose: StatusPurpose, state: { validFrom: string; encodedList: string }) {
  return {
    '@context': [CREDENTIALS_V2],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    validFrom: state.validFrom,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: state.encodedList,
    },
  } satisfies Credential;
}
