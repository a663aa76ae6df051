import { declarationFile, type Files } from './sample-schemas.ts';

/** Places in the sample's declaration that many tests change, and where what is told of them points to. */
export const root = (files: Files) => files[declarationFile];
export const requester = (files: Files) => root(files).properties.requester;
export const status = (files: Files) => requester(files).properties.status;
export const place = (files: Files) => root(files).properties.pledge.properties.place;
export const quantity = (files: Files) => root(files).properties.copies.properties.quantity;
export const children = (files: Files) => root(files).properties.children;
export const at = '/properties/requester';
export const atPlace = '/properties/pledge/properties/place';
export const atQuantity = '/properties/copies/properties/quantity';

/** What a branch says about the group `pledge` once more than one copy is asked for. */
export function whenCopied(files: Files, then: object): void {
  whenAsked(files, { minimum: 2 }, then);
}

export function whenAsked(files: Files, quantityIs: object, then: object): void {
  root(files).allOf = [
    {
      if: {
        properties: { copies: { properties: { quantity: quantityIs }, required: ['quantity'] } },
        required: ['copies'],
      },
      then,
    },
  ];
}
export const inPledge = (members: object) => ({ properties: { pledge: { properties: members } } });
export const atBranch = '/allOf/0/then/properties/pledge/properties/place';
