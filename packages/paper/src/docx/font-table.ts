/** The part of the file that describes its fonts, so that a program without them takes like ones; the library leaves it empty. */
export const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  font('Times New Roman', '02020603050405020304', '00', 'roman', 'variable'),
  // Of the boxes to tick.
  font('MS Gothic', '020B0609070205080204', '80', 'modern', 'fixed'),
  '</w:fonts>',
].join('');

function font(name: string, panose: string, charset: string, family: string, pitch: string): string {
  return (
    `<w:font w:name="${name}"><w:panose1 w:val="${panose}"/><w:charset w:val="${charset}"/>` +
    `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`
  );
}
