import { type Asking, askAgain, askOnce, Refusal } from './asking.ts';

/** In bytes: over a slow network one takes some seconds, and no more than that is lost when it is cut. */
const PIECE = 256 * 1024;

/** Sends a file by tus 1.0.0, from where it was cut off. Resolves to what the receiver calls it. */
export async function upload(
  asking: Asking,
  token: string,
  file: Blob,
  sent: (bytes: number) => void,
): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' };
  const created = await askAgain(asking, () =>
    askOnce(asking, 'v1/uploads', {
      method: 'POST',
      headers: { ...headers, 'upload-length': String(file.size) },
    }),
  );
  const id = (created.headers.get('location') ?? '').replace(/\/$/, '').split('/').pop() ?? '';
  const path = `v1/uploads/${encodeURIComponent(id)}`;
  let offset = 0;
  let isSure = true;
  while (offset < file.size) {
    offset = await askAgain(asking, async () => {
      try {
        // How much of a piece arrived that got no answer, only the receiver knows.
        if (!isSure) {
          const there = offsetIn(await askOnce(asking, path, { method: 'HEAD', headers }));
          isSure = true;
          if (there !== offset) return there;
        }
        const { size } = file;
        isSure = false;
        const answer = await askOnce(asking, path, {
          method: 'PATCH',
          headers: {
            ...headers,
            'upload-offset': String(offset),
            'content-type': 'application/offset+octet-stream',
          },
          body: file.slice(offset, Math.min(offset + PIECE, size)),
        });
        isSure = true;
        return offsetIn(answer);
      } catch (fault) {
        if (!(fault instanceof Refusal) || fault.problem.name !== 'upload-offset') throw fault;
        isSure = false;
        return offset;
      }
    });
    sent(offset);
  }
  return id;
}

function offsetIn(answer: Response): number {
  const offset = Number(answer.headers.get('upload-offset') ?? Number.NaN);
  if (!Number.isInteger(offset) || offset < 0)
    throw new Refusal({ status: answer.status, name: 'no-offset' });
  return offset;
}
