let answer: boolean | undefined;

/**
 * Whether the browser and the policy of the page let WebAssembly run. Only trying tells: a policy that does not reports it, once,
 * and its developer reads what to allow.
 */
export function runsWasm(): boolean {
  answer ??= tried();
  return answer;
}

/** The shortest module that there is. */
const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function tried(): boolean {
  try {
    return Boolean(new WebAssembly.Module(empty));
  } catch (fault) {
    console.warn(
      "DVC Kit: codes on identity cards are read less well and HEIC photos are not opened, because script-src does not allow 'wasm-unsafe-eval'.",
      fault,
    );
    return false;
  }
}
