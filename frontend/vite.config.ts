import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import elementPlus from 'unplugin-element-plus/vite';
import { defineConfig } from 'vite';
import { offlineShell } from './scripts/offlineShell';

/** The policy the product is served with; `vite preview` sends it too, so that a violation shows before release. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const PORT = process.env.QINGDAN_PORT ?? '8000';
const API = { '/api': { target: `http://127.0.0.1:${PORT}`, changeOrigin: false } };

function entry(page: string): string {
  return fileURLToPath(new URL(`./${page}`, import.meta.url));
}

/** A service worker reaches no further up than the folder it comes from, and is asked for by this name for ever. */
const WORKER = 'sw.js';

export default defineConfig({
  plugins: [vue(), elementPlus({}), offlineShell(WORKER)],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: { proxy: API },
  preview: { proxy: API, headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY } },
  build: {
    target: 'es2022',
    // No data: addresses and no polyfill script: the content security policy allows only our own files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // The product, the page that documents its interfaces, and what keeps the page of verification.
      input: { main: entry('index.html'), docs: entry('docs.html'), sw: entry('src/worker/verifyWorker.ts') },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? WORKER : 'assets/[name]-[hash].js') },
    },
  },
});
