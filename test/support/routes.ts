import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessKey, type AccessRule } from '../../src/web/access/allow.js';
import { routesOf } from '../../src/web/index.js';
import type { TestApp } from './app.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

/** A route that the application answers. */
export interface TestRoute {
  readonly method: Method;
  /** With its parameters: `/fm4/empresas/:id`. */
  readonly path: string;
  /** Name of the class that answers. */
  readonly controller: string;
  /** Whom it lets in. */
  readonly rules: readonly AccessRule[];
}

/** All routes of the application, from its own list. */
export function routesIn(app: TestApp): TestRoute[] {
  const texts = (value: unknown) => [value].flat().map(String);
  const listed = routesOf(app.nest.get(DiscoveryService, { strict: false }), new MetadataScanner());
  return listed.flatMap(({ controller, handler }) => {
    const method = RequestMethod[Reflect.getMetadata('method', handler) as number] as Method;
    return texts(Reflect.getMetadata('path', controller)).flatMap((base) =>
      texts(Reflect.getMetadata('path', handler)).map((path) => ({
        method,
        path: `/${base}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1'),
        controller: (controller as { name: string }).name,
        rules: (Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, controller)) as AccessRule[],
      })),
    );
  });
}
