import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ProcedureAttributes, ProcedureElement, ProcedureEventMap } from './index.js';

type Listeners = {
  [Type in keyof ProcedureEventMap as `on${Type}`]?: (event: ProcedureEventMap[Type]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dvc-procedure': Omit<
        DetailedHTMLProps<HTMLAttributes<ProcedureElement>, ProcedureElement>,
        keyof ProcedureAttributes
      > &
        ProcedureAttributes &
        Partial<Pick<ProcedureElement, 'answers'>> &
        Listeners;
    }
  }
}
