import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/vue';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server';

// How long a page takes to come is the machine's business: no test fails because a machine is busy.
configure({ asyncUtilTimeout: 8000 });

class NoResize implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out: nothing ever resizes.
  }

  unobserve(): void {
    // see observe
  }

  disconnect(): void {
    // see observe
  }
}

globalThis.ResizeObserver = NoResize;
Element.prototype.scrollIntoView = () => undefined;
window.matchMedia = (media) => {
  const list = Object.assign(new EventTarget(), { media, matches: false, onchange: null });
  return list as unknown as MediaQueryList;
};

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());
