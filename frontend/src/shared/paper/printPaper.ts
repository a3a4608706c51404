import './printPaper.css';
import { PIXELS_PRINTED, renderPaper } from './renderPaper';

/**
 * Opens the browser's print dialog for a PDF. The pages are put into the document and printed from there: printing
 * from a frame needs a PDF viewer inside the browser, which phones and some offices do not have.
 */
export async function printPaper(file: Blob): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = 'paper-sheets';
  sheets.append(...(await renderPaper(file, PIXELS_PRINTED)));
  document.body.append(sheets);
  document.documentElement.classList.add('prints-paper');
  try {
    window.print();
  } finally {
    document.documentElement.classList.remove('prints-paper');
    sheets.remove();
  }
}

/** The file in a tab of its own. */
export function openPaper(file: Blob): void {
  const address = URL.createObjectURL(file);
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
}
