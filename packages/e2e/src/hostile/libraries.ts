import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Served } from '../server.ts';

const here = (file: string) => new URL(`../../libraries/${file}`, import.meta.url).href;

/** Scripts and styles that old pages stand on, by the name they are served under. */
const files: Readonly<Record<string, string>> = {
  'jquery.js': import.meta.resolve('jquery/dist/jquery.min.js'),
  'jquery-migrate.js': import.meta.resolve('jquery-migrate/dist/jquery-migrate.min.js'),
  'jquery-ui.js': import.meta.resolve('jquery-ui-dist/jquery-ui.min.js'),
  'jquery-ui.css': import.meta.resolve('jquery-ui-dist/jquery-ui.min.css'),
  'bootstrap.js': import.meta.resolve('bootstrap/dist/js/bootstrap.min.js'),
  'bootstrap.css': import.meta.resolve('bootstrap/dist/css/bootstrap.min.css'),
  'prototype.js': here('prototype-1.7.3.js'),
  'mootools.js': here('mootools-core-1.4.5.min.js'),
  'es5-shim.js': import.meta.resolve('es5-shim/es5-shim.min.js'),
  'es5-sham.js': import.meta.resolve('es5-shim/es5-sham.min.js'),
  'es6-shim.js': import.meta.resolve('es6-shim/es6-shim.min.js'),
  'core-js.js': import.meta.resolve('core-js/client/shim.min.js'),
  'fastclick.js': import.meta.resolve('fastclick/lib/fastclick.js'),
  'angular.js': import.meta.resolve('angular/angular.min.js'),
  'knockout.js': import.meta.resolve('knockout/build/output/knockout-latest.js'),
  'zone.js': import.meta.resolve('zone.js'),
  'mousetrap.js': import.meta.resolve('mousetrap/mousetrap.min.js'),
};

/** Each at `/libraries/<name>`. */
export const libraries: Readonly<Record<string, Served>> = Object.fromEntries(
  Object.entries(files).map(([name, url]) => [
    `/libraries/${name}`,
    { body: readFileSync(fileURLToPath(url)), type: name.endsWith('.css') ? 'text/css' : 'text/javascript' },
  ]),
);
