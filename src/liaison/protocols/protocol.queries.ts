import type { EntityManager } from 'typeorm';
import type { ProtocolText } from '#templates/liaison/protocols/protocol.shapes';
import { one, rows } from '../../database/index.js';
import type { ProtocolAnswers } from './protocol.rules.js';

/** A version in a list. */
export interface ListedProtocol {
  readonly id: string;
  readonly municipality: string;
  readonly number: number;
  readonly baseVersion: string;
  readonly madeAt: Date;
  readonly readers: number;
}

const listed = `p.id, p.municipality, p.number, p.base_version, p.made_at,
  (select count(*)::int from liaison_protocol_readers r where r.protocol_id = p.id) as readers`;

/** The versions of a municipality, the newest first. */
export const versionsOf = (tx: EntityManager, municipality: string): Promise<ListedProtocol[]> =>
  rows<ListedProtocol>(
    tx,
    `select ${listed} from liaison_protocols p where p.municipality = $1 order by p.number desc limit 200`,
    [municipality],
  );

/** The newest of each municipality. */
export const presentProtocols = (tx: EntityManager): Promise<ListedProtocol[]> =>
  rows<ListedProtocol>(
    tx,
    `select ${listed} from liaison_protocols p where not exists (
       select from liaison_protocols q where q.municipality = p.municipality and q.number > p.number)
     order by p.municipality`,
  );

/** A version with its text. */
export interface ProtocolRow {
  readonly id: string;
  readonly municipality: string;
  readonly number: number;
  readonly baseVersion: string;
  readonly answers: ProtocolAnswers;
  readonly text: ProtocolText;
  readonly madeAt: Date;
}

/** A version of a municipality, or (null) its newest. */
export const protocolIn = (
  tx: EntityManager,
  municipality: string,
  number: number | null,
): Promise<ProtocolRow | null> =>
  one<ProtocolRow>(
    tx,
    `select id, municipality, number, base_version, answers, text, made_at from liaison_protocols
     where municipality = $1 and ($2::int is null or number = $2) order by number desc limit 1`,
    [municipality, number],
  );

/** Somebody who read a version. */
export interface ReaderRow {
  readonly id: string;
  readonly userId: string | null;
  readonly name: string;
  readonly post: string;
  readonly readAt: Date;
}

export const readersOf = (tx: EntityManager, protocolId: string): Promise<ReaderRow[]> =>
  rows<ReaderRow>(
    tx,
    `select id, user_id, name, post, read_at from liaison_protocol_readers where protocol_id = $1 order by read_at, id`,
    [protocolId],
  );
