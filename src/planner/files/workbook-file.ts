import type { WorkbookOrder } from './export-worker.ts';

/**
 * Makes a workbook beside the page, which goes on meanwhile: a large plan takes a second.
 * @throws when the worker cannot start or the file cannot be made
 */
export async function workbookFile(order: WorkbookOrder): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) =>
        resolve(data),
      );
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
