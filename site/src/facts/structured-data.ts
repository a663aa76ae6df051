import type { Procedure } from '@dvc-kit/procedure';
import { atStart, channelName } from '@dvc-kit/wording';
import type { Language } from '../language/language.ts';
import { phrasesOf } from '../language/phrase.ts';
import { applying } from '../validity/dated.ts';
import { portalAddress } from './portal-address.ts';

/** A page on the way to this one; `url` is absolute. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** The procedure as schema.org data: a GovernmentService, for machines that read the page. */
export function serviceData(procedure: Procedure, language: Language, url: string): object {
  const { file } = procedure;
  const phrase = phrasesOf(procedure, language);
  const portal = file.nationalPortalId;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    ...(file.code !== null && { identifier: file.code }),
    name: phrase('/name').text,
    alternateName: phrase('/plainName').text,
    description: phrase('/summary').text,
    url,
    inLanguage: language,
    areaServed: { '@type': 'Country', name: 'Việt Nam' },
    serviceOperator: {
      '@type': 'GovernmentOrganization',
      name: firstSentence(phrase('/authority/text').text),
    },
    serviceOutput: file.results.map((_, index) => ({
      '@type': 'GovernmentPermit',
      name: phrase(`/results/${index}/text`).text,
    })),
    availableChannel: applying(file.channels, 'channels').map(({ fact: { channel } }) => ({
      '@type': 'ServiceChannel',
      name: atStart(channelName(channel, language)),
      ...(channel === 'online' && portal !== null ? { serviceUrl: portalAddress(portal) } : {}),
    })),
  };
}

function firstSentence(text: string): string {
  return text.split('. ', 1)[0]?.replace(/\.$/, '') ?? text;
}

/** The way to a page as schema.org data: a BreadcrumbList. */
export function breadcrumbData(crumbs: readonly Crumb[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** Data as it may stand in a `<script type="application/ld+json">`: no text in it can end the element. */
export function asScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
