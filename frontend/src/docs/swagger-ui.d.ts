/** The package ships no types; this is the part of its configuration that is used. */
declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  interface SwaggerOptions {
    url: string;
    dom_id: string;
    deepLinking?: boolean;
    docExpansion?: 'none' | 'list' | 'full';
    filter?: boolean;
    defaultModelsExpandDepth?: number;
    displayRequestDuration?: boolean;
    tryItOutEnabled?: boolean;
    validatorUrl?: string | null;
  }

  export default function SwaggerUI(options: SwaggerOptions): unknown;
}
