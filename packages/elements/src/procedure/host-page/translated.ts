/**
 * Lets a browser translate the page while it is drawn anew. Translators (Chrome, Google) put a `<font>` in the place of a text;
 * Lit goes on writing into the text that stood there, which nobody sees any more: "Bước 2" would stay the translation of
 * "Bước 1". So the text goes back to its place, empty, beside its translation; as soon as it is written to, the stale
 * translation goes, and the translator meets a new text.
 *
 * What is stored comes from the values of boxes and options, never from texts of the page; this is about what is read.
 */
export function outliveTranslation(root: ShadowRoot): void {
  const putAway = new Map<Text, { by: Node; readonly text: string }>();
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') written(record.target as Text);
      else replaced(record);
    }
    // What was done here is no news.
    observer.takeRecords();
  });

  function replaced({
    addedNodes: [added],
    removedNodes: [removed],
    previousSibling,
    nextSibling,
  }: MutationRecord) {
    if (removed instanceof Text && !removed.isConnected) {
      const by = [added, previousSibling, nextSibling].find(
        (one) => one?.nodeName === 'FONT' && one.isConnected,
      );
      if (by) putBack(removed, by);
    } else if (added instanceof Text && removed?.nodeName === 'FONT') shownAgain(added, removed);
  }

  function putBack(text: Text, by: Node) {
    putAway.set(text, { by, text: text.data });
    text.data = '';
    by.parentNode!.insertBefore(text, by);
  }

  /** The reader wants the original: the same text, or another that says the same. */
  function shownAgain(text: Text, translation: Node) {
    const known = putAway.get(text);
    if (known) {
      text.data = known.text;
      putAway.delete(text);
    } else for (const entry of putAway.values()) if (entry.by === translation) entry.by = text;
  }

  function written(text: Text) {
    const known = putAway.get(text);
    if (!known || text.data === '') return;
    (known.by as ChildNode).remove();
    putAway.delete(text);
  }

  observer.observe(root, { childList: true, characterData: true, subtree: true });
}
