/** The address that a mistyped beginning stands for; undefined where that cannot be told. */
export function addressMeant(url: string): string | undefined {
  const [, rest] =
    /^(?:h?t+p+s?|http?s?|htp+s?|https?)?\s*[:;.,]*\s*[/\\]*\s*([\w-]+(?:\.[\w-]+)+(?:[/?#:].*)?)$/i.exec(
      url,
    ) ?? [];
  const meant = rest === undefined ? undefined : `https://${rest}`;
  return meant !== undefined && !/\s/.test(meant) && URL.canParse(meant) ? meant : undefined;
}
