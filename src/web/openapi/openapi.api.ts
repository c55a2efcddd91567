import { Controller, Get, Header, Injectable, type INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { assetUrl } from '../answers/assets.js';
import { describeAll } from './described.js';
import { notFound } from '../refused.js';

/** The description of the API, made from the running application when it is first asked for. */
@Injectable()
export class OpenApi {
  private app: INestApplication | null = null;
  private document: Promise<OpenAPIObject> | null = null;
  private readonly webhooks: Record<string, object> = {};

  /** Says whose JSON routes are to be described. */
  describe(app: INestApplication): void {
    this.app = app;
  }

  /** Adds messages that the product sends to others, by type, each an OpenAPI path item. */
  addWebhooks(described: Readonly<Record<string, object>>): void {
    Object.assign(this.webhooks, described);
  }

  async read(): Promise<OpenAPIObject & { webhooks: Record<string, object> }> {
    if (!this.app) throw notFound();
    this.document ??= documentOf(this.app);
    return { ...(await this.document), webhooks: this.webhooks };
  }
}

async function documentOf(app: INestApplication): Promise<OpenAPIObject> {
  const swagger = await import('@nestjs/swagger');
  describeAll(swagger);
  const info = new swagger.DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Puertas Abiertas')
    .setDescription('Verification of distinctions, and the company workspace. Errors are problem+json (RFC 9457).')
    .setVersion('1')
    .build();
  const document = swagger.SwaggerModule.createDocument(app, info);
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/v1/'));
  return { ...document, paths: Object.fromEntries(paths) };
}

@Controller('api')
@Allow('public')
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  document(): Promise<OpenAPIObject> {
    return this.openApi.read();
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  docs(): string {
    return [
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Puertas Abiertas API</title>',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<link rel="stylesheet" href="/assets/swagger/swagger-ui.css"></head>',
      '<body><div id="swagger-ui"></div><script src="/assets/swagger/swagger-ui-bundle.js"></script>',
      `<script src="${assetUrl('scripts/api-docs.js')}"></script></body></html>`,
    ].join('');
  }
}
