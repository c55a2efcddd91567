import { Controller, Get, Header, Injectable, type INestApplication } from '@nestjs/common';
import { ApiExcludeController, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Allow } from './allow.js';
import { assetUrl } from './assets.js';
import { notFound } from './refused.js';

/** The description of the API, made once from the running application. */
@Injectable()
export class OpenApi {
  private document: OpenAPIObject | null = null;

  /** Describes the JSON routes of `app`. */
  describe(app: INestApplication): void {
    const info = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Puertas Abiertas')
      .setDescription('Verification of distinctions, and the company workspace. Errors are problem+json (RFC 9457).')
      .setVersion('1')
      .build();
    const document = SwaggerModule.createDocument(app, info);
    const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/v1/'));
    this.document = { ...document, paths: Object.fromEntries(paths) };
  }

  read(): OpenAPIObject {
    if (!this.document) throw notFound();
    return this.document;
  }
}

@ApiExcludeController()
@Controller('api')
@Allow('public')
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  document(): OpenAPIObject {
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
