// JavaScript that a role's first view loads (gzip), from the build manifest; fails above the limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key]?.imports ?? []) withImports(imported, seen);
  return seen;
}

function gzipKilobytes(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0) / 1000;
}

const entry = withImports('index.html');
const pages = Object.keys(manifest).filter((key) => /^src\/features\/.+\/pages\/.+\.vue$/.test(key));
let tooLarge = false;
for (const page of pages.toSorted()) {
  const chunks = new Set([...entry, ...withImports(page)]);
  const scripts = gzipKilobytes([...chunks].map((key) => manifest[key].file));
  const styles = gzipKilobytes(new Set([...chunks].flatMap((key) => manifest[key].css ?? [])));
  if (scripts > LIMIT_KB) tooLarge = true;
  console.log(`${scripts.toFixed(1).padStart(7)} kB JS ${styles.toFixed(1).padStart(6)} kB CSS  ${page}`);
}
if (tooLarge) {
  console.error(`A first view loads more than ${LIMIT_KB} kB.`);
  process.exit(1);
}
