/** The page of a procedure on the national portal, from the identifier that was seen there; never from the code. */
export function portalAddress(nationalPortalId: string): string {
  return `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${nationalPortalId}`;
}
