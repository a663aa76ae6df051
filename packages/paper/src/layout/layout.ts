import type { FontStyle } from './font-metrics.ts';

/** The paper with everything in its place. Lengths in points, from the upper left corner of the page. */
export interface Layout {
  readonly pages: readonly Page[];
  /** Logical structure in reading order, for assistive technology. */
  readonly structure: readonly StructureNode[];
  /** Characters that the fonts cannot print; a □ stands for each. */
  readonly missing: readonly string[];
}

export interface Page {
  readonly items: readonly Item[];
}

export interface StructureNode {
  readonly role: 'H1' | 'H2' | 'P' | 'Note' | 'Table' | 'TR' | 'TH' | 'TD';
  readonly scope?: 'Row' | 'Column';
  readonly children: readonly StructureNode[];
}

export type Item = TextItem | TickItem | BoxesItem | DotsItem | RuleItem | RoomItem | ScanItem;

export interface TextItem {
  readonly item: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly style: FontStyle;
  readonly size: number;
  /** It refers to a note. */
  readonly isMark?: boolean;
  /** Null for what only decorates the page, such as its number. */
  readonly node: StructureNode | null;
}

/** A square box, with an X in it when ticked. */
export interface TickItem {
  readonly item: 'tick';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isTicked: boolean;
  readonly node: StructureNode | null;
}

/** Square boxes side by side, the first of them with a character in it. */
export interface BoxesItem {
  readonly item: 'boxes';
  readonly x: number;
  readonly y: number;
  /** Of one box. */
  readonly size: number;
  readonly characters: readonly string[];
  readonly count: number;
  readonly node: StructureNode | null;
}

/** A dotted line to write on. */
export interface DotsItem {
  readonly item: 'dots';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
}

export interface RuleItem {
  readonly item: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an answer is typed or ticked in a fillable form, or all of it cleared. Nothing is drawn for it. */
export interface RoomItem {
  readonly item: 'room';
  readonly kind: 'text' | 'tick' | 'boxes' | 'reset';
  /** Of the upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many lines may be typed. */
  readonly lines: number;
  /** Name of the field: see `AnswerRun`. */
  readonly field: string;
  /** How many characters fit in, one in each box. */
  readonly count?: number;
  readonly node: StructureNode | null;
}

/** A code to scan, with the quiet zone around it. */
export interface ScanItem {
  readonly item: 'scan';
  /** Of the upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly modules: readonly (readonly boolean[])[];
  readonly alt: string;
  readonly node: StructureNode | null;
}

/** The item, moved. */
export function moved<Kind extends Item>(item: Kind, right: number, down: number): Kind {
  return { ...item, x: item.x + right, y: item.y + down };
}
