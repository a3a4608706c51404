import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> } };

/** What the page of verification loads when it is opened, beside the entry: found by the end of their paths. */
const PARTS = [
  '/src/features/verification/pages/VerifyPage.vue',
  '/src/features/verification/locales/zh-CN.ts',
  '/src/features/verification/locales/en.ts',
  '/src/shared/i18n/en.ts',
  '/@noble/curves/ed25519.js',
];
const ENTRY = '/index.html';
const PLACE = 'QINGDAN_SHELL';
const ALWAYS = ['favicon.svg'];

function chunksOf(bundle: Rolldown.OutputBundle): Chunk[] {
  return Object.values(bundle).filter((part) => part.type === 'chunk');
}

function withImports(bundle: Rolldown.OutputBundle, fileName: string, seen: Set<string>): void {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || seen.has(fileName)) return;
  seen.add(fileName);
  const { viteMetadata } = chunk as Chunk;
  for (const file of [...(viteMetadata?.importedCss ?? []), ...(viteMetadata?.importedAssets ?? [])]) seen.add(file);
  for (const imported of chunk.imports) withImports(bundle, imported, seen);
}

/** Tells the service worker which files the public page of verification is made of, and nothing else of the product. */
export function offlineShell(workerFile: string): Plugin {
  return {
    name: 'qingdan-offline-shell',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const files = new Set<string>();
      const found = [ENTRY, ...PARTS].map((end) => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end));
        if (!chunk) this.error(`the page of verification has no part ${end}: name it anew in scripts/offlineShell.ts`);
        withImports(bundle, chunk.fileName, files);
        return chunk.fileName;
      });
      const worker = bundle[workerFile];
      if (worker?.type !== 'chunk' || !worker.code.includes(PLACE)) this.error(`${workerFile} takes no list of files`);
      const sorted = [...files, ...ALWAYS].toSorted().map((file) => `/${file}`);
      const version = createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 12);
      worker.code = worker.code.replace(PLACE, () => JSON.stringify({ version, entry: found[0], files: sorted }));
    },
  };
}
