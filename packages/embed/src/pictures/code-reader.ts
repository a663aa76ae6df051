import type { CodeReader } from '@dvc-kit/elements';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { KitFiles } from '../fetching/load.ts';
import { runsWasm } from './runs-wasm.ts';

const options: ReaderOptions = { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 };

/**
 * A reader of codes that sees small, dark and blurred ones too. Rejects where WebAssembly does not run.
 */
export async function open({ loadBytes }: Pick<KitFiles, 'loadBytes'>): Promise<CodeReader> {
  // Asked first: the file is 0.4 MB.
  if (!runsWasm()) throw new Error('embed: there is no WebAssembly on this page');
  const { buffer } = await loadBytes('zxing-reader.wasm');
  await prepareZXingModule({ overrides: { wasmBinary: buffer as ArrayBuffer }, fireImmediately: true });
  return async (image) => {
    const [found] = await readBarcodes(image, options);
    return found ? new TextDecoder().decode(found.bytes) : null;
  };
}
