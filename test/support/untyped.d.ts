/** What tests use of verifier libraries that come without types. */
declare module '@digitalbazaar/vc' {
  export type DocumentLoader = (url: string) => Promise<{ contextUrl: null; document: object; documentUrl: string }>;
  export function verifyCredential(options: {
    credential: object;
    suite: object;
    documentLoader: DocumentLoader;
    now: Date;
    checkStatus: (options: { credential: object; suite: object; documentLoader: DocumentLoader }) => Promise<object>;
  }): Promise<{ verified: boolean; error?: Error; statusResult?: { verified: boolean; error?: Error } }>;
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function checkStatus(options: object): Promise<{
    verified: boolean;
    results?: { status: boolean; verified: boolean }[];
    error?: Error;
  }>;
}
