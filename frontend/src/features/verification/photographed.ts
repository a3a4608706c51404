import { readAsked, type Asked } from './typed';

interface Detector {
  detect: (image: ImageBitmapSource) => Promise<{ rawValue: string }[]>;
}
type DetectorClass = (new (options: { formats: string[] }) => Detector) & { getSupportedFormats: () => Promise<string[]> };

function detectorClass(): DetectorClass | undefined {
  return (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
}

/** Whether this browser reads QR codes itself; nothing is loaded for those that do not. */
export async function readsPhotos(): Promise<boolean> {
  const found = detectorClass();
  try {
    return found !== undefined && (await found.getSupportedFormats()).includes('qr_code');
  } catch {
    return false;
  }
}

/** Returns what the QR code of a certificate in a photo asks, null when there is none to be read. */
export async function readPhoto(photo: Blob): Promise<Asked | null> {
  const Detecting = detectorClass();
  if (!Detecting) return null;
  try {
    const codes = await new Detecting({ formats: ['qr_code'] }).detect(await createImageBitmap(photo));
    return codes.map(({ rawValue }) => readAsked(rawValue)).find((asked) => asked !== null) ?? null;
  } catch {
    return null;
  }
}

/** Whether the bytes begin as a PDF does; some programs put a few bytes before it. */
export async function isPdf(file: Blob): Promise<boolean> {
  const BEGINNING = 1024;
  const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  return new TextDecoder('latin1').decode(bytes).includes('%PDF-');
}
