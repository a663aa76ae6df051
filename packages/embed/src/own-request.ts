/**
 * Asks for a file of the kit without `fetch`, for pages that have put a function of their own in its place: one that adds a header
 * or the cookies, which a server of files does not allow for, or answers with something else.
 */
export function request(address: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asking = new XMLHttpRequest();
    asking.open('GET', address);
    asking.responseType = 'arraybuffer';
    asking.onload = () => resolve(new Response(asking.response, { status: asking.status }));
    asking.onerror = () => reject(new TypeError(`embed: ${address} did not arrive`));
    asking.send();
  });
}
