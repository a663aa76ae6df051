/**
 * Asks for a file of the kit without `fetch`, for pages that have put a function of their own in its place: one that adds a header
 * or the cookies, which a server of files does not allow for, or answers with something else.
 *
 * `integrity` is the hash that its bytes must have, as in `sha256-…`. Rejects on others, and where the page is not secure: browsers tell
 * no hash there.
 */
export async function request(address: string, integrity?: string): Promise<Response> {
  const asking = new XMLHttpRequest();
  asking.open('GET', address);
  asking.responseType = 'arraybuffer';
  await new Promise((resolve, reject) => {
    asking.onload = resolve;
    asking.onerror = () => reject(new TypeError(`embed: ${address} did not arrive`));
    asking.send();
  });
  if (integrity) await check(asking.response, integrity, address);
  return new Response(asking.response, { status: asking.status });
}

async function check(bytes: ArrayBuffer, integrity: string, address: string): Promise<void> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (`sha256-${btoa(String.fromCharCode(...hash))}` !== integrity)
    throw new TypeError(`embed: ${address} is not what this version was published with`);
}
