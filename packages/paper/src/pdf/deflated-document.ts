import { zlibSync } from 'fflate';
import { PDFDocument, type PDFReference } from 'pdfkit';

/**
 * A pdfkit document whose streams are deflated by fflate. pdfkit itself would use zlib in Node and fflate in the
 * browser, and the same form would come out in other bytes; ours are the same everywhere.
 */
export class DeflatedDocument extends PDFDocument {
  override ref(data?: Record<string, unknown>): PDFReference {
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      // XMP metadata is left readable, as the PDF standard recommends.
      if (reference.buffer.length > 0 && reference.data.Type !== 'Metadata') {
        reference.buffer = [zlibSync(joined(reference.buffer), { level: 9 })];
        reference.data.Filter = 'FlateDecode';
      }
      finalize();
    };
    return reference;
  }

  /** Ends the document and gives its bytes. */
  bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    return new Promise((resolve, reject) => {
      this.on('data', (chunk) => chunks.push(chunk));
      this.on('end', () => resolve(joined(chunks)));
      this.on('error', reject);
      this.end();
    });
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
