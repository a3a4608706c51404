// Writes src/api/<service>.gen.d.ts from docs/api/<service>.openapi.json; a service without a document keeps its stand-in.
import { existsSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const header = '// Made by `npm run generate` from the OpenAPI document. Do not edit.\n\n';

for (const service of ['organization', 'admission', 'stamping']) {
  const source = new URL(`../../docs/api/${service}.openapi.json`, import.meta.url);
  if (!existsSync(source)) {
    console.log(`${service}: no document yet, types stay untyped`);
    continue;
  }
  const prefix = `/api/v1/${service}`;
  const nodes = await openapiTS(source, { alphabetize: true });
  // Paths are written relative to the client's base address, whether the document prefixes them or not.
  const text = astToString(nodes).replaceAll(`"${prefix}/`, '"/');
  writeFileSync(new URL(`../src/api/${service}.gen.d.ts`, import.meta.url), header + text);
  console.log(`${service}: written`);
}
