import type * as Pdf from 'pdfjs-dist';

/** About 150 dots per inch on A4: sharp on a screen, light on an old PC. */
const PIXELS_SHOWN = 1240;
/** About 250 dots per inch: as sharp as an office printer shows. */
export const PIXELS_PRINTED = 2080;

let library: Promise<typeof Pdf> | null = null;

/** Loaded when the first paper is shown; its worker is one of our own files, as the content security policy asks. */
function loadLibrary(): Promise<typeof Pdf> {
  library ??= Promise.all([import('pdfjs-dist/legacy/build/pdf.min.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker')]).then(
    ([pdf, { default: PdfWorker }]) => {
      pdf.GlobalWorkerOptions.workerPort = new PdfWorker();
      return pdf;
    },
  );
  return library;
}

async function drawPage(document: Pdf.PDFDocumentProxy, number: number, pixels: number): Promise<HTMLCanvasElement> {
  const page = await document.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: pixels / natural.width });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const canvasContext = canvas.getContext('2d');
  if (!canvasContext) throw new Error('no canvas');
  await page.render({ canvasContext, viewport }).promise;
  return canvas;
}

async function opened<T>(file: Blob, work: (document: Pdf.PDFDocumentProxy) => Promise<T>): Promise<T> {
  const pdf = await loadLibrary();
  const task = pdf.getDocument({ data: new Uint8Array(await file.arrayBuffer()), isEvalSupported: false });
  try {
    return await work(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** Every page of a PDF as a picture. Browsers show no PDF inside a page on a phone; this looks the same everywhere. */
export function renderPaper(file: Blob, pixels = PIXELS_SHOWN): Promise<HTMLCanvasElement[]> {
  return opened(file, async (document) => {
    const canvases: HTMLCanvasElement[] = [];
    for (let number = 1; number <= document.numPages; number += 1) canvases.push(await drawPage(document, number, pixels));
    return canvases;
  });
}

/** One page of a PDF as a picture, so many dots wide. */
export function drawSheet(file: Blob, number: number, pixels: number): Promise<HTMLCanvasElement> {
  return opened(file, (document) => drawPage(document, number, pixels));
}
