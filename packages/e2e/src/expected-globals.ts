/** Lit counts its versions on the page under these names. */
const ofLit = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata'];

/** What Playwright types with, where it has to: which engine and when is its own affair. */
const ofPlaywright = /^__pw_/;

/** Whether a global that a page has since it holds the kit is one that the kit is allowed, or none of the kit's. */
export function isExpectedGlobal(name: string): boolean {
  return ofLit.includes(name) || ofPlaywright.test(name);
}
