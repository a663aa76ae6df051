/** Whether the error says no more than that the sender has gone away in the middle of a request. */
export function isBrokenOff(error: unknown): boolean {
  const { code, name } = error as { readonly code?: string; readonly name?: string };
  return (
    name === 'AbortError' || ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(code ?? '')
  );
}
