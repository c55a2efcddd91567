/** What we use of two libraries that come without types. */
declare module 'jsonld' {
  type Quad = object;
  interface RemoteDocument {
    contextUrl: null;
    document: unknown;
    documentUrl: string;
  }
  const jsonld: {
    toRDF(
      document: object,
      options: {
        base: null;
        safe: boolean;
        rdfDirection: 'i18n-datatype';
        produceGeneralizedRdf: boolean;
        documentLoader: (url: string) => Promise<RemoteDocument>;
      },
    ): Promise<Quad[]>;
  };
  export default jsonld;
}

declare module 'rdf-canonize' {
  export function canonize(
    dataset: object[],
    options: { algorithm: 'RDFC-1.0'; format: 'application/n-quads'; maxWorkFactor?: number; signal?: AbortSignal },
  ): Promise<string>;
}
