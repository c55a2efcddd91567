/** Where a CURP may stand in a text in capitals, with blanks or hyphens between its parts as people write them. */
export const CURP =
  /(?<![A-ZÑ0-9])[A-ZÑ]{4}[\s-]?\d{6}[\s-]?[HMX][\s-]?[A-Z]{2}[\s-]?[A-ZÑ]{3}[\s-]?[A-Z0-9][\s-]?\d(?![A-ZÑ0-9])/g;
