import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock, DAY } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import { PROGRESS_DAYS } from './open.rules.js';

/** What a device knows of a course that is taken without an account. */
export interface Bearer {
  /** Of the personal link: 128 random bits. */
  readonly token: string;
  /** Stays on the device. */
  readonly nickname: string;
}

const path = '/curso-abierto';
const TOKEN = /^[\w-]{22}$/;

/** Personal links, and the cookie in which a device keeps one with the nickname. The server keeps a hash of the link alone. */
@Injectable()
export class OpenLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  newToken(): string {
    return randomBytes(16).toString('base64url');
  }

  /** The stored hash of a link's token; null for what cannot be one. */
  hashOf(token: string): Buffer | null {
    return TOKEN.test(token) ? createHash('sha256').update(`open-course\n${token}`).digest() : null;
  }

  /** The absolute address of a personal link. */
  addressOf(token: string): string {
    return `${this.config.publicUrl}${path}/seguir/${token}`;
  }

  /** Who the device says it is; null for a device that has not begun the course. */
  read(request: FastifyRequest, slug: string): Bearer | null {
    const [token = '', nickname = ''] = (request.cookies[nameOf(slug)] ?? '').split('.');
    if (!TOKEN.test(token)) return null;
    return { token, nickname: Buffer.from(nickname, 'base64url').toString() };
  }

  /** The Set-Cookie line by which the device keeps its place from now on. */
  keep(request: FastifyRequest, slug: string, { token, nickname }: Bearer): string {
    const value = nickname ? `${token}.${Buffer.from(nickname).toString('base64url')}` : token;
    return this.line(request, slug, value, (PROGRESS_DAYS * DAY) / 1000);
  }

  /** The line by which the device forgets it. */
  forget(request: FastifyRequest, slug: string): string {
    return this.line(request, slug, '', 0);
  }

  /** Pseudonym of a caller in the limits, different each day; the address itself is kept nowhere. */
  callerOf(ip: string): string {
    const day = dayOf(this.clock.now());
    return createHmac('sha256', this.config.secret)
      .update(`open-course\n${day} ${ip}`)
      .digest('base64url')
      .slice(0, 22);
  }

  private line(request: FastifyRequest, slug: string, value: string, maxAge: number): string {
    const secure = this.config.publicUrl.startsWith('https:');
    return request.server.serializeCookie(nameOf(slug), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge,
    });
  }
}

const nameOf = (slug: string) => `abierto-${slug.replace(/[^a-z0-9-]/g, '')}`;
