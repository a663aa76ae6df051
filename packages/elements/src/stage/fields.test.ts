/**
 * The fields, all on one page: to open one costs Firefox two core-seconds, more than the tests of a field. When this file is run, those that
 * it names are not run on pages of their own. They draw on a stage of their own and leave nothing behind; a file that
 * sets up anything outside its `describe`, or keeps anything with the browser, has no place here.
 */
import '../fields/address-field/address-field.test.ts';
import '../attachments/attachment.test.ts';
import '../fields/combobox/combobox.test.ts';
import '../fields/date-field/date-field.test.ts';
import '../fields/item-list/item-list.test.ts';
import '../fields/text-field/text-field.test.ts';
import '../understood/read-boxes.test.ts';
import './every-field.test.ts';
