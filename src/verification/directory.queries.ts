import type { EntityManager } from 'typeorm';

/** A company of the public directory. */
export interface ListedRow {
  readonly code: string;
  readonly name: string;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  readonly sectorCode: string;
  readonly municipalityCode: string;
  readonly expiresOn: string;
}

/** The companies whose distinction is in force on that day and that agreed to be found, by name. */
export function listedOn(tx: EntityManager, day: string): Promise<ListedRow[]> {
  return tx.query(
    `select code, name, level, level_name as "levelName", sector_code as "sectorCode",
       municipality_code as "municipalityCode", expires_on::text as "expiresOn"
     from public_directory($1) order by name, code limit 2000`,
    [day],
  );
}
