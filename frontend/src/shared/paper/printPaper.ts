/** Opens the browser's print dialog for a PDF; where it cannot print from a frame, the file opens in a tab. */
export function printPaper(file: Blob): void {
  const address = URL.createObjectURL(file);
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = 'print';
  frame.src = address;
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
    } catch {
      window.open(address, '_blank', 'noopener');
    }
  });
  document.body.append(frame);
  // The dialog is modal to the frame; after a minute of silence it is certainly gone.
  setTimeout(() => {
    frame.remove();
    URL.revokeObjectURL(address);
  }, 600_000);
}

/** The file in a tab of its own. */
export function openPaper(file: Blob): void {
  const address = URL.createObjectURL(file);
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
}
