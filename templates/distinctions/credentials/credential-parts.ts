/** The JSON Schema by which verifiers read an Open Badges 3.0 credential. */
export const OB_SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json';

/** An instant as credentials write it: whole seconds, in UTC. */
export const secondsOf = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
